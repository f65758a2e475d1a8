import { describe, expect, it } from 'vitest';
import { measure, readPairs, readTarget, wholeThesaurus, withoutTheLabel, type Figures } from './measure.ts';

const LEAST_PRECISION = 0.98;
const LEAST_RECALL = 0.9;

const open = readPairs('open');
const heldOut = readPairs('held-out');
const later = readPairs('later');
const judged = [...open, ...heldOut];
const figures = measure(open, judged, wholeThesaurus());

// `npm run suggestions` prints the figures; the pairs held back are told apart, and nobody tunes on them.
if (process.env['npm_lifecycle_event'] === 'suggestions') {
  print('open', figures, true);
  print('held back', measure(heldOut, judged, wholeThesaurus()), false);
  print('written later, by names that nobody looked up', measure(later, [...judged, ...later], wholeThesaurus()), true);
  print('open, each label taken out of the thesaurus', measure(open, judged, withoutTheLabel()), true);
  print('held back, each label taken out of the thesaurus', measure(heldOut, judged, withoutTheLabel()), false);
}

describe('suggestions measured on judged pairs', () => {
  it('are right where they are preselected', () => {
    expect(figures.automatic).toBeGreaterThan(80);
    expect(1 - figures.wrong.length / figures.automatic).toBeGreaterThanOrEqual(LEAST_PRECISION);
  });

  it('name the same thing among the first three', () => {
    expect(1 - figures.missed.length / figures.same).toBeGreaterThanOrEqual(LEAST_RECALL);
  });

  it('never preselect what only looks the same', () => {
    const pairs = open.filter((one) => one.relation === 'none').map((one) => `${one.from} > ${one.to} `);
    expect(figures.wrong.filter((one) => pairs.some((pair) => one.startsWith(pair)))).toEqual([]);
  });

  it('do as well on names and sentences that were written when all rules were there', () => {
    const { automatic, wrong, missed, same, confused } = measure(later, [...judged, ...later], wholeThesaurus());
    expect(1 - wrong.length / automatic).toBeGreaterThanOrEqual(LEAST_PRECISION);
    expect(1 - missed.length / same).toBeGreaterThanOrEqual(LEAST_RECALL);
    expect(confused).toEqual([]);
  });

  it('are judged on enough pairs, a third of them held back, and none in both', () => {
    const names = [...open, ...heldOut].map((one) => `${one.from} > ${one.to}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(220);
    expect(heldOut.length / names.length).toBeGreaterThan(0.3);
    const labels = new Set(readTarget().competencies.map((one) => one.label));
    for (const { to, relation } of [...open, ...heldOut]) if (relation !== 'none') expect(labels).toContain(to);
  });
});

function print(name: string, of: Figures, isDetailed: boolean): void {
  const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);
  const lines = [
    `${name}: ${of.pairs} pairs`,
    `  preselected ${of.automatic}, right ${percent(of.automatic - of.wrong.length, of.automatic)} %`,
    `  exact and close among the first three ${percent(of.same - of.missed.length, of.same)} % of ${of.same}`,
    `  broader and narrower among the first three ${of.wider - of.missedWider.length} of ${of.wider}`,
    `  not the same, suggested as the same ${of.confused.length} of ${of.different}`,
  ];
  const details = { wrong: of.wrong, missed: [...of.missed, ...of.missedWider], confused: of.confused };
  const all = isDetailed
    ? Object.entries(details).flatMap(([title, rows]) => [`  ${title}:`, ...rows.map((row) => `    ${row}`)])
    : [];
  console.log([...lines, ...all].join('\n'));
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FunctionProfile } from '../../src/core/model/profile.ts';
import { foldLabel } from '../../src/core/text/fold.ts';
import { dataFiles, DOCUMENTS, profileOf, readRaw } from './read-data.ts';

const present = existsSync(DOCUMENTS);
if (!present) console.warn(`SKIPPED: the source documents are not at ${DOCUMENTS}`);

const LONGEST_SHARED_WORDS = 6;
/** Labels are facts, kept as printed; Lokeren's are checked apart. */
const LABEL_FIELDS = new Set(['label', 'competency']);
const SOURCES: readonly (readonly [start: string, organisation: string])[] = [
  ['000', 'Lokaal Bestuur Asse'],
  ['001', 'Gemeente/OCMW Kortenberg'],
  ['002', 'Lokeren'],
  ['003', 'Kortenberg OCMW'],
  ['004', 'Stad Aalst'],
];

function document(start: string): string {
  const name = readdirSync(DOCUMENTS).find((one) => one.startsWith(start)) ?? '';
  return readFileSync(path.join(DOCUMENTS, name), 'utf8');
}

function textsOf(value: unknown, field = ''): readonly string[] {
  if (typeof value === 'string') return LABEL_FIELDS.has(field) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(one, field));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, name));
}

function runsOf(text: string, length: number): readonly string[] {
  const words = foldLabel(text).split(' ');
  return words.slice(length - 1).map((_, start) => words.slice(start, start + length).join(' '));
}

/** The lines a profile claims to have read something from, with what it read there. */
function claimsOf(profile: FunctionProfile): readonly (readonly [line: number, text: string])[] {
  return profile.requirements.map((one) => [one.at?.line ?? 0, one.label]);
}

describe.skipIf(!present)('the data beside the documents it was taken from', () => {
  it('copies no run of more than six words', () => {
    const printed = new Set(SOURCES.flatMap(([start]) => runsOf(document(start), LONGEST_SHARED_WORDS + 1)));
    const copied = dataFiles().flatMap((file) =>
      textsOf(readRaw(file)).filter((text) => runsOf(text, LONGEST_SHARED_WORDS + 1).some((run) => printed.has(run))),
    );
    expect(copied).toEqual([]);
  });

  it('gives the requirements of Lokeren short labels that the document does not print as a line', () => {
    const lines = new Set(document('002').split('\n').map(foldLabel));
    for (const { label } of profileOf('Lokeren').requirements) {
      expect(lines).not.toContain(foldLabel(label));
      const words = label.split(' ').length;
      expect(words).toBeGreaterThanOrEqual(2);
      expect(words).toBeLessThanOrEqual(5);
    }
  });

  it.each(SOURCES.filter(([start]) => start !== '002'))(
    'finds each label of %s on the line it names',
    (start, organisation) => {
      const lines = document(start).split('\n');
      for (const [line, label] of claimsOf(profileOf(organisation))) {
        expect(lines[line - 1]).toContain(label);
      }
    },
  );

  it('finds each requirement of Lokeren on a line that starts a bullet', () => {
    const lines = document('002').split('\n');
    for (const [line] of claimsOf(profileOf('Lokeren'))) expect(lines[line - 1]).toMatch(/^- \S/);
  });

  it.each(SOURCES)('finds each area, task and condition of %s on a line that is not empty', (start, organisation) => {
    const lines = document(start).split('\n');
    const { resultAreas, conditions } = profileOf(organisation);
    for (const one of [...resultAreas, ...resultAreas.flatMap((area) => area.tasks), ...conditions]) {
      expect(lines[(one.at?.line ?? 0) - 1]?.trim()).toMatch(/./);
    }
  });

  it('prints every pay cell on the row of its seniority', () => {
    const rows = (start: string): readonly (readonly number[])[] =>
      document(start)
        .split('\n')
        .filter((line) => /^\d{1,2}[ \t]\d/.test(line))
        .map((line) => line.trim().split(line.includes('\t') ? '\t' : ' '))
        .map((cells) => cells.map((cell) => Number(cell.replace(/[ .]/g, ''))));
    for (const [start, organisation] of SOURCES) {
      const { payScales } = profileOf(organisation);
      if (payScales.length === 0) continue;
      const expected = Array.from({ length: 24 }, (_, year) => [year, ...payScales.map((scale) => scale.steps[year])]);
      expect(rows(start)).toEqual(expected);
    }
  });

  it('names nobody who is named in a document', () => {
    const names = SOURCES.flatMap(([start]) => [
      ...document(start).matchAll(/contactpersoon [^.]{0,60} is ([^.]{3,60})\./g),
    ]);
    expect(names).toHaveLength(1);
    const all = foldLabel(
      dataFiles()
        .map((file) => JSON.stringify(readRaw(file)))
        .join(' '),
    ).split(' ');
    for (const [, name = ''] of names) {
      for (const part of foldLabel(name).split(' ')) expect(all).not.toContain(part);
    }
  });
});

import { describe, expect, it } from 'vitest';
import type { DocumentReading } from '../../../../src/core/model/document-reading.ts';
import { withoutOtherLists } from '../../../../src/core/extract/list/other-lists.ts';
import { profileOf, readCard, readHtmlCard } from '../read-card.ts';

const levelsOf = (reading: DocumentReading): readonly string[] =>
  profileOf(reading).requirements.map(({ label, required, cluster }) =>
    [cluster === undefined ? '' : `[${cluster}] `, label, ` ${String(required ?? '?')}`].join(''),
  );
const OWN = ['Plannen            2', 'Samenwerken        3', 'Stapelen           1'];
const card = (...lines: readonly string[]): DocumentReading =>
  readCard('Functieprofiel: Magazijnier', '', 'Competenties', '', ...OWN, '', ...lines);

describe('a list below a title of its own, behind competencies without groups', () => {
  it.each([
    [['Praktisch', '', 'Lokaal             2', 'Verdieping         1'], 'Lokaal, Verdieping'],
    [['Ploegen', '', 'Lossers        minimum: 2', 'Laders         minimum: 3'], 'Lossers, Laders'],
    [['Bezetting', 'Vroege             4', 'Late               3'], 'Vroege, Late'],
    [['In geval van nood', '', 'Poort: 2', 'Sleutelkast: 1'], 'Poort, Sleutelkast'],
  ])('counts something else, and is told: %s', (lines, names) => {
    const reading = card(...lines);
    expect(levelsOf(reading)).toEqual(['Plannen 2', 'Samenwerken 3', 'Stapelen 1']);
    expect(reading.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'extract/list-left-out', values: { heading: lines[0], names } }),
    );
  });

  it('counts something else behind lines with a colon as well', () => {
    const lines = ['Plannen: 2', 'Stapelen: 3', '', 'Uitrusting', '', 'Fiets: 2', 'Laptop: 1', 'Stoel: 3'];
    const reading = readCard('Functieprofiel: Magazijnier', '', 'Competenties', '', ...lines);
    expect(levelsOf(reading)).toEqual(['Plannen 2', 'Stapelen 3']);
    expect(reading.diagnostics.map(({ code }) => code)).toContain('extract/list-left-out');
  });

  it('asks competencies where cards commonly use one of its names, or its title is that of a group', () => {
    const known = card('Balie', '', 'Luisteren          2', 'Bellen             1');
    expect(levelsOf(known).slice(-2)).toEqual(['[Balie] Luisteren 2', '[Balie] Bellen 1']);
    const group = card('Eigen aan de functie', '', 'Laden              2', 'Lossen             1');
    expect(levelsOf(group).slice(-2)).toEqual(['[Eigen aan de functie] Laden 2', '[Eigen aan de functie] Lossen 1']);
  });

  it('asks competencies where every list has a title', () => {
    const html = (title: string, ...rows: readonly string[]): string =>
      `<p><b>${title}</b></p><ul>${rows.map((row) => `<li>${row}</li>`).join('')}</ul>`;
    const groups = html('Balie', 'Bellen: 2', 'Noteren: 1') + html('Magazijn', 'Laden: 3', 'Lossen: 2');
    expect(levelsOf(readHtmlCard(`<h1>Functieprofiel: Bode</h1><h2>Competenties</h2>${groups}`))).toHaveLength(4);
  });

  it('is looked for only where pieces come before it', () => {
    expect(withoutOtherLists([])).toEqual({ pieces: [], diagnostics: [] });
  });
});

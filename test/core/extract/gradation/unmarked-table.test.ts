import { describe, expect, it } from 'vitest';
import { asked, readHtmlCard } from '../read-card.ts';

function read(...rows: readonly string[]): readonly unknown[] {
  const lines = rows.map((row) => `<tr><td>${row.replaceAll('|', '</td><td>')}</td></tr>`).join('');
  const reading = readHtmlCard(
    `<h1>Functiekaart</h1><p>Functienaam: Veerman</p><h2>Competenties</h2><table>${lines}</table>`,
  );
  const told = reading.diagnostics.map((one) => [one.code, one.values?.['label']]);
  return [...asked(reading).map((one) => [one.cluster, one.label, one.required, one.requiredLabel]), ...told];
}

const open = (label: string, cluster?: string): unknown => [cluster, label, undefined, undefined];
const doubt = (label: string): unknown => ['extract/no-mark', label];

describe('a table of levels in which nothing shows which one is asked', () => {
  it('asks what it names without a level and says so, where nothing stands under the levels', () => {
    const expected = [open('Knopen'), open('Roeien'), doubt('Knopen'), doubt('Roeien')];
    expect(read('Competentie|Basis|Gevorderd|Expert', 'Knopen|||', 'Roeien|||')).toEqual(expected);
  });

  it('does so where every level stands in every row, also in the first', () => {
    const rows = ['Knopen|basis|gevorderd|expert', 'Roeien|basis|gevorderd|expert'];
    expect(read(...rows)).toEqual([open('Knopen'), open('Roeien'), doubt('Knopen'), doubt('Roeien')]);
  });

  it('leaves tables alone in which one row has a mark', () => {
    const rows = ['Competentie|Basis|Gevorderd|Expert', 'Knopen||x|', 'Roeien|||'];
    expect(read(...rows)).toEqual([[undefined, 'Knopen', 2, undefined], open('Roeien'), doubt('Roeien')]);
  });
});

describe('a row without a level that is called like a part of a profile', () => {
  it('opens a group and is no competency, also where it is not bold', () => {
    expect(read('Competentie|Niveau', 'Gedragscompetenties|', 'Knopen|2', 'Roeien|3')).toEqual([
      ['Gedragscompetenties', 'Knopen', 2, undefined],
      ['Gedragscompetenties', 'Roeien', 3, undefined],
    ]);
  });
});

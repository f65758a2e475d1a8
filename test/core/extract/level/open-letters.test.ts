import { describe, expect, it } from 'vitest';
import { ingest } from '../../../../src/ingest.ts';
import type { DocumentReading } from '../../../../src/core/model/document-reading.ts';
import { profilesOf } from '../../../../src/core/model/document-reading.ts';
import { withOpenLetters } from '../../../../src/core/extract/level/open-letters.ts';
import { profile } from '../../../build.ts';

const HEAD = '# Functiekaart\n\nFunctie: Medewerker groen\n\n';
const ROWS = '| Competentie | Gradatie |\n|---|---|\n| Zagen | C |\n| Planten | A |\n| Meten | B |\n';

async function read(text: string, name = 'kaart.md'): Promise<DocumentReading | undefined> {
  const { readings } = await ingest(name, new TextEncoder().encode(text));
  return readings[0];
}

const levels = (reading: DocumentReading | undefined): readonly string[] =>
  (reading === undefined ? [] : profilesOf(reading)).flatMap((one) =>
    one.requirements.map(({ label, required, requiredPossible }) =>
      [label, required ?? '?', ...(requiredPossible === undefined ? [] : [requiredPossible])].join(' '),
    ),
  );
const codes = (reading: DocumentReading | undefined): readonly string[] =>
  reading?.diagnostics.map((one) => one.code) ?? [];

describe('letters that nothing orders', () => {
  it('say no level where the length of the scale is not known either, and stay as printed', async () => {
    const reading = await read(HEAD + ROWS);
    expect(levels(reading)).toEqual(['Zagen ?', 'Planten ?', 'Meten ?']);
    expect(reading?.profile?.requirements.map((one) => one.requiredLabel)).toEqual(['C', 'A', 'B']);
    expect(codes(reading)).toEqual([
      'extract/letter-levels',
      'extract/unread-gradation',
      'extract/unread-gradation',
      'extract/unread-gradation',
    ]);
  });

  it('are certain to the lower of their ranks and possible to the higher on a scale of known length', async () => {
    const four = await read(`${HEAD}Elke competentie heeft 4 niveaus.\n\n${ROWS}`);
    expect(levels(four)).toEqual(['Zagen 2 3', 'Planten 1 4', 'Meten 2 3']);
    expect(codes(four)).toContain('extract/level-range');
    const three = await read(`${HEAD}Elke competentie heeft 3 niveaus.\n\n${ROWS}`);
    expect(levels(three)).toEqual(['Zagen 1 3', 'Planten 1 3', 'Meten 2']);
  });

  it('lose a wish beyond them, which may as well lie below', () => {
    const asked = { label: 'Inzet', required: 2, requiredLabel: 'B', wished: 3, scale: { levels: 4 }, at: { line: 7 } };
    const reading: DocumentReading = {
      file: 'k',
      kind: 'function-profile',
      profile: profile({ requirements: [asked, { label: 'Orde', required: 3, requiredLabel: 'expert' }] }),
      diagnostics: [{ severity: 'warning', code: 'extract/letter-levels' }],
    };
    expect(withOpenLetters(reading).profile?.requirements).toEqual([
      { label: 'Inzet', required: 2, requiredPossible: 3, requiredLabel: 'B', scale: { levels: 4 }, at: { line: 7 } },
      { label: 'Orde', required: 3, requiredLabel: 'expert' },
    ]);
    const told = { ...reading, diagnostics: [] };
    expect(withOpenLetters(told)).toBe(told);
  });

  it('are open in a table with a column per function too', async () => {
    const reading = await read('Competentie;Bode;Klerk\nSamenwerken;A;B\nPlannen;B;B\nSchrijven;A;D\n', 'tabel.csv');
    expect(levels(reading)).toEqual([
      'Samenwerken ?',
      'Plannen ?',
      'Schrijven ?',
      'Samenwerken ?',
      'Plannen ?',
      'Schrijven ?',
    ]);
    expect(codes(reading)).toContain('extract/letter-levels');
  });

  it('are levels where a legend orders them', async () => {
    const reading = await read(`${HEAD}A = met hulp\nB = kunde\nC = werkt alleen\nD = meesterschap\n\n${ROWS}`);
    expect(levels(reading)).toEqual(['Zagen 3', 'Planten 1', 'Meten 2']);
    expect(codes(reading)).toEqual([]);
  });

  it('count down where the legend begins with who leads others', async () => {
    const legend = 'A = leidt anderen op\nB = werkt alleen in moeilijke zaken\nC = werkt alleen\nD = werkt met hulp';
    expect(levels(await read(`${HEAD}${legend}\n\n${ROWS}`))).toEqual(['Zagen 2', 'Planten 4', 'Meten 3']);
  });

  it('stay open where the names of a legend tell no order', async () => {
    const reading = await read(`${HEAD}A = notie\nB = kunde\nC = meesterschap\nD = leermeester\n\n${ROWS}`);
    expect(levels(reading)).toEqual(['Zagen 2 3', 'Planten 1 4', 'Meten 2 3']);
    expect(codes(reading)).not.toEqual([]);
  });
});

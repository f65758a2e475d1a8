import { beforeAll, describe, expect, it } from 'vitest';
import { loadTexts } from '../../../src/i18n/language.ts';
import type { ImportItem } from '../../../src/state/workspace.ts';
import { countsOfItems, importProgress } from '../../../src/ui/view/import-rows.ts';
import { importItem } from '../../state/import-item.ts';
import { countsWords, leadWords, progressWords } from '../../../src/ui/view/import-words.ts';

function item(status: ImportItem['status'], change: Partial<ImportItem> = {}): ImportItem {
  return importItem({ id: status, status, ...change });
}

const PEOPLE = item('ready', {
  readings: [{ file: 'a.csv', kind: 'team', people: [{ person: 'An' }, { person: 'Bo' }], diagnostics: [] }],
});
const DOUBTFUL = item('ready', {
  readings: [
    {
      file: 'b.txt',
      kind: 'function-profile',
      profile: { title: 'A', requirements: [], resultAreas: [], conditions: [], payScales: [] },
      diagnostics: [
        { severity: 'warning', code: 'a/b' },
        { severity: 'info', code: 'a/c' },
      ],
    },
  ],
});

describe('files on their way in', () => {
  beforeAll(() => loadTexts('documents'));

  it('says how many are done while some are being read', () => {
    expect(progressWords(importProgress([PEOPLE, item('reading'), item('waiting')]))).toBe(
      'Bezig met lezen: 1 van 3 bestanden klaar',
    );
  });

  it('says that nothing is stored yet when all are read', () => {
    expect(progressWords(importProgress([PEOPLE]))).toBe('1 bestand gelezen, nog niets bewaard');
  });

  it('says how much there is to check, and does not count what is only worth knowing', () => {
    expect(progressWords(importProgress([DOUBTFUL]))).toBe('1 bestand gelezen, 1 punt om na te kijken');
  });

  it('says which part failed, and that all failed', () => {
    expect(progressWords(importProgress([PEOPLE, item('failed')]))).toBe('1 van 2 bestanden gelezen, 1 niet');
    expect(progressWords(importProgress([item('failed')]))).toBe('1 bestand kon niet gelezen worden');
  });

  it('keeps saying how much there is to check where a file could not be read', () => {
    expect(progressWords(importProgress([PEOPLE, DOUBTFUL, item('failed')]))).toBe(
      '2 van 3 bestanden gelezen, 1 punt om na te kijken',
    );
  });

  it('tells a file in which nothing was recognised from one that could not be read', () => {
    const lines = ['Beste collega,', 'tot morgen.'];
    const told = (code: string): ImportItem => ({
      ...item('failed'),
      lines,
      diagnostics: [{ severity: 'error', code }],
    });
    const unknown = told('extract/no-known-kind');
    expect(progressWords(importProgress([unknown]))).toBe('In 1 bestand is niets herkend');
    expect(leadWords(importProgress([unknown]))).toMatch(/^Er is niets gewijzigd\. Wijs zelf/);
    expect(progressWords(importProgress([PEOPLE, PEOPLE, unknown]))).toBe(
      '3 bestanden gelezen, in 1 daarvan is niets herkend',
    );
    expect(leadWords(importProgress([PEOPLE, unknown]))).toMatch(/wijs je zelf de regels aan/);
    expect(progressWords(importProgress([PEOPLE, unknown, item('failed')]))).toBe(
      '2 van 3 bestanden gelezen, 1 niet. In 1 is niets herkend',
    );
    expect(progressWords(importProgress([unknown, item('failed')]))).toBe(
      '1 van 2 bestanden gelezen, 1 niet. In 1 is niets herkend',
    );
    // A file of a newer version has lines too, but they are no document to choose from.
    expect(progressWords(importProgress([told('exchange/newer-version')]))).toBe('1 bestand kon niet gelezen worden');
  });

  it('expects nothing of a file that was cancelled', () => {
    expect(importProgress([item('cancelled')]).total).toBe(0);
  });
});

describe('what confirming would bring in', () => {
  it('adds the files up by what they hold', () => {
    expect(countsWords(countsOfItems([PEOPLE, DOUBTFUL, PEOPLE]))).toBe('1 functie en 4 personen');
  });

  it('leaves out files that are not ready', () => {
    expect(countsWords(countsOfItems([{ ...PEOPLE, status: 'reading' }]))).toBe('');
  });
});

import { expect, it } from 'vitest';
import { runningWords, type RunningPage } from '../../../src/read/pdf/running-lines.ts';

/** A page of these lines, each with how far below its top it stands, in points. */
function page(...lines: readonly (readonly [number, string])[]): RunningPage {
  const words = lines.map(([y, text]) => ({
    text,
    x0: 60,
    x1: 60 + text.length * 5,
    y,
    size: 10,
    bold: false,
    font: '',
  }));
  return { height: 842, words, rules: [] };
}

function running(...pages: readonly RunningPage[]): readonly string[] {
  return Array.from(runningWords(pages), (word) => word.text);
}

it('takes what comes back in one margin of most pages for running lines', () => {
  const foot: readonly [number, string] = [820, 'Zwembad De Golf'];
  const pages = [page([60, 'Functiekaart'], foot), page([60, 'Taken'], foot), page([60, 'Zwembad De Golf'], foot)];
  expect(running(...pages)).toEqual(['Zwembad De Golf', 'Zwembad De Golf', 'Zwembad De Golf']);
});

it('leaves a line that pages only happen to begin with', () => {
  const body: readonly (readonly [number, string])[] = [
    [200, 'Niveau 1'],
    [300, 'Niveau 2'],
    [400, 'Niveau 3'],
  ];
  const pages = [page([60, 'Woordenboek'], ...body), page([60, 'Niveau 1'], ...body), page([60, 'Niveau 3'], ...body)];
  expect(running(...pages)).toEqual([]);
});

it('knows page numbers also where tables are full of figures', () => {
  const body: readonly (readonly [number, string])[] = [
    [200, '4'],
    [300, '12'],
    [400, '7'],
  ];
  expect(running(page([820, '1'], ...body), page([820, '2'], ...body))).toEqual(['1', '2']);
});

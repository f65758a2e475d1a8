import { describe, expect, it } from 'vitest';
import { profileOf, readCard } from '../read-card.ts';

const HEAD = ['# Functieprofiel: Tuinier', '', '## Taken', '', '- snoeit hagen', '', '## Competenties', ''];
const RUNGS = '| Competentie | kent de regels | werkt met hulp | werkt alleen | leert het anderen |';
const LINE = '|---|---|---|---|---|';
const LEGEND = 'N = nodig bij aanwerving D = gewenst na een jaar. Bespreek dit samen.';

function read(...rows: readonly string[]): readonly unknown[] {
  return profileOf(readCard(...HEAD, ...rows)).requirements.map(({ label, required, wished, scale }) => [
    label,
    required,
    wished,
    scale?.levels,
  ]);
}

describe('letters as marks, with a legend that says what each asks', () => {
  it('give the level that is required and the one that is wished', () => {
    const rows = ['| Enten | | N | D | |', '| Zaaien | N | | | D |', '| Meten | | | N | |'];
    const legend = LEGEND.replace('N = nodig', 'N = vereist');
    expect(read(RUNGS, LINE, ...rows, '', legend)).toEqual([
      ['Enten', 2, 3, 4],
      ['Zaaien', 1, 4, 4],
      ['Meten', 3, undefined, 4],
    ]);
  });

  it('may be explained in a sentence each', () => {
    const rows = ['| Enten | | V | G |', '| Zaaien | V | | |', '| Meten | | V | |'];
    const legend = 'V: vereist bij aanwerving. G: gewenst na 18 maanden.';
    expect(read('| Competentie | 1 | 2 | 3 |', '|---|---|---|---|', ...rows, '', legend)).toEqual([
      ['Enten', 2, 3, 3],
      ['Zaaien', 1, undefined, 3],
      ['Meten', 2, undefined, 3],
    ]);
  });

  it('count from the other end where the columns do', () => {
    const head = '| Competentie | leert het anderen | werkt alleen | werkt met hulp |';
    const rows = ['| Enten | D | N | |', '| Zaaien | | D | N |'];
    expect(read(head, '|---|---|---|---|', ...rows, '', 'N = vereist bij aanwerving D = gewenst na een jaar.')).toEqual(
      [
        ['Enten', 2, 3, 3],
        ['Zaaien', 1, 2, 3],
      ],
    );
  });

  it('give none under names that nothing orders, or where two are required', () => {
    const tests = '| Competentie | Gesprek | Proefdag | Brief |';
    const rows = ['| Enten | E | G | |', '| Zaaien | | E | G |', '| Meten | G | | E |'];
    const found = read(tests, '|---|---|---|---|', ...rows, '', 'E = vereist G = gewenst.');
    expect(found.filter((one) => (one as unknown[])[2] !== undefined)).toEqual([]);
    const both = ['| Enten | N | | N | D |', '| Zaaien | N | | | D |', '| Meten | | | N | |'];
    const levels = read(RUNGS, LINE, ...both, '', 'N = vereist D = gewenst.').map((one) => (one as unknown[])[2]);
    expect(levels.every((wished) => wished === undefined)).toBe(true);
  });
});

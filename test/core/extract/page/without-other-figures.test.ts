import { describe, expect, it } from 'vitest';
import { otherFigures } from '../../../../src/core/extract/legend/other-figures.ts';
import { asked, readCard } from '../read-card.ts';

const NAMES = ['Klantgerichtheid', 'Samenwerken', 'Orde houden'];
const HEAD = ['# Functiekaart sluiswachter', '', 'Dienst: water', ''];
const list = (print: (level: number) => string): readonly string[] =>
  NAMES.map((name, index) => `- ${name}${print([3, 2, 1][index] ?? 0)}`);
const bracketed = (level: number): string => ` (${String(level)})`;
const levels = (...lines: readonly string[]): readonly unknown[] =>
  asked(readCard(...HEAD, ...lines)).map(({ label, required }) => [label, required]);

const OPEN = NAMES.map((name) => [name, undefined]);
const LEVELED = NAMES.map((name, index) => [name, [3, 2, 1][index]]);

describe('figures that the document calls something else', () => {
  it('are no levels under a heading that says so', () => {
    for (const heading of ['gewicht tussen haakjes', 'aantal vragen tussen haakjes', 'tussen haakjes: de pagina'])
      expect(levels(`## Competenties (${heading})`, '', ...list(bracketed)), heading).toEqual(OPEN);
  });

  it('are none below a sentence that says so', () => {
    expect(levels('## Competenties', '', 'Tussen haakjes staat de pagina in de gids.', '', ...list(bracketed))).toEqual(
      OPEN,
    );
  });

  it.each(['Prioriteit: 1 = hoog, 2 = gemiddeld, 3 = laag', '1 = schriftelijke proef, 2 = mondelinge proef, 3 = test'])(
    'are none beside a legend of something else: %s',
    (legend) => {
      expect(levels('## Competenties', '', legend, '', ...list(bracketed))).toEqual(OPEN);
      expect(levels('## Competenties', '', ...list((level) => `: ${String(level)}`), '', legend)).toEqual(OPEN);
      const rows = NAMES.map((name, index) => `| ${name} | ${String(index + 1)} |`);
      expect(levels('## Competenties', '', '| Competentie | |', '|---|---|', ...rows, '', legend)).toEqual(OPEN);
    },
  );

  it('are levels where the document calls them so, or says nothing', () => {
    expect(levels('## Competenties (niveau tussen haakjes)', '', ...list(bracketed))).toEqual(LEVELED);
    expect(levels('## Competenties', '', ...list(bracketed))).toEqual(LEVELED);
    expect(levels('## Competenties', '', '1 = basis, 2 = gevorderd, 3 = expert', '', ...list(bracketed))).toEqual(
      LEVELED,
    );
  });

  it('leave a level beside them', () => {
    const both = (level: number): string => `: niveau ${String(level)} (4)`;
    expect(levels('## Competenties (gewicht tussen haakjes)', '', ...list(both))).toEqual(LEVELED);
    const rows = NAMES.map((name, index) => `| ${name} (4) | ${String([3, 2, 1][index])} |`);
    const table = ['| Competentie | Niveau |', '|---|---|', ...rows];
    expect(levels('## Competenties (gewicht tussen haakjes)', '', ...table)).toEqual(LEVELED);
  });

  it('are those of their own part only', () => {
    const tasks = ['## Kerntaken (aantal uren tussen haakjes)', '', '- Je bedient de sluis (4)', ''];
    expect(levels(...tasks, '## Competenties', '', ...list(bracketed))).toEqual(LEVELED);
  });
});

describe('what a line says of the figures', () => {
  it.each([
    ['Competenties (gewicht tussen haakjes)', 'bracketed'],
    ['Poids entre parenthèses', 'bracketed'],
    ['Priority: 1 = high, 2 = low', 'any'],
    ['Niveau: 1 = basis, 2 = expert', undefined],
    ['1 = basis, 2 = expert', undefined],
    ['Voorbeelden staan tussen haakjes', undefined],
    ['Prioriteiten stellen', undefined],
  ])('"%s": %s', (text, expected) => {
    expect(otherFigures(text)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { letterChoice, levelChoice, wordChoice } from '../../../../src/core/extract/level/level-choice.ts';
import { asked, readCard } from '../read-card.ts';

it.each([
  ['☐ laag ☐ midden ☒ hoog', 3],
  ['☒ hoog ☐ midden ☐ laag', 3],
  ['laag ☐ midden ☑ hoog ☐', 2],
  ['[ ] 1 [x] 2 [ ] 3 [ ] 4', 2],
  ['☐ laag ☒ hoog', 2],
  ['☐ vakman ☒ gevorderde ☐ starter', 2],
  ['☒ niet vereist ☐ basis ☐ expert', undefined],
  ['☐ n.v.t. ☐ basis ☒ expert', 2],
])('reads %s as %s', (text, level) => {
  expect(levelChoice(text)?.level).toBe(level);
});

it.each([
  '☐ laag ☐ midden ☐ hoog',
  '☒ laag',
  '☐ ☒ ☐',
  '☐ laag ☒ laag',
  '☐ ja ☒ nee',
  '☐ verplicht ☒ gewenst',
  '☐ dagelijks ☒ wekelijks ☐ maandelijks',
  '☐ interview ☒ proef ☐ assessment',
  '☐ A ☒ B ☐ C',
  '☐ 2 ☒ 4',
])('reads %s as no choice of a level', (text) => {
  expect(levelChoice(text)).toBeUndefined();
});

describe('a form whose boxes say something else than a level', () => {
  const levels = (...lines: readonly string[]): readonly unknown[] =>
    asked(readCard('# Functieprofiel: Redder', '', ...lines)).flatMap(({ label, required }) =>
      required === undefined ? [] : [`${label} ${String(required)}`],
    );
  const table = (header: string, ...rows: readonly string[]): readonly string[] => [header, '|---|---|', ...rows];

  it.each([
    ['## Competenties', '| Competentie | Verplicht |', '| Plannen | ☒ ja ☐ nee |', '| Luisteren | ☐ ja ☒ nee |'],
    [
      '## Competenties',
      '| Competentie | Getest via |',
      '| Plannen | ☒ gesprek ☐ proef |',
      '| Zien | ☐ gesprek ☒ proef |',
    ],
    ['## Competenties', '| Competentie | Vereist |', '| Plannen | ☒ ja ☐ nee |', '| Luisteren | ☐ ja ☒ nee |'],
    [
      '## Taken',
      '| Taak | Frequentie |',
      '| Poetsen | ☒ dagelijks ☐ wekelijks |',
      '| Zwemmen | ☐ dagelijks ☒ wekelijks |',
    ],
    ['## Taken', '| Taak | Prioriteit |', '| Poetsen | ☒ laag ☐ hoog |', '| Zwemmen | ☐ laag ☒ hoog |'],
    ['## Werkplek', '| Gevaar | Ernst |', '| Tillen | ☒ laag ☐ hoog |', '| Lawaai | ☐ laag ☒ hoog |'],
    ['## Werkplek', '| Gevaar | Ernst | Maatregel |', '| Tillen | ★★☆ | Takel |', '| Lawaai | ★☆☆ | Doppen |'],
    ['## Competenties', '| Competentie | Gewicht |', '| Plannen | ★★☆ |', '| Zien | ★☆☆ |'],
    ['## Competenties', '| Competentie | Prioriteit |', '| Plannen | ☒ laag ☐ hoog |', '| Zien | ☐ laag ☒ hoog |'],
    ['## Keuring', '| Vereiste | Van toepassing |', '| Gehoor | ☒ ja ☐ nee |', '| Zicht | ☐ ja ☒ nee |'],
  ])('%s, %s', (heading, header, ...rows) => {
    expect(levels('## Competenties', '', '- Duiken: niveau 2', '', heading, '', ...table(header, ...rows))).toEqual([
      'Duiken 2',
    ]);
  });

  it('says a level where the whole scale of letters is printed in every row', () => {
    const rows = table(
      '| Competentie | Gradatie |',
      '| Plannen | ☐ A ☒ B ☐ C ☐ D |',
      '| Luisteren | ☐ A ☐ B ☒ C ☐ D |',
    );
    expect(levels('## Competenties', '', ...rows)).toEqual(['Plannen 2', 'Luisteren 3']);
  });

  it('takes the rung of a ticked word from the legend, and leaves it open where there is none', () => {
    const rows = [
      '| Competentie | Graad |',
      '|---|---|',
      '| Plannen | ☐ gezel ☒ maat ☐ baas |',
      '| Luisteren | ☒ gezel ☐ maat ☐ baas |',
      '| Netwerken | ☐ gezel ☐ maat ☒ baas |',
    ];
    const legend = ['Gezel = werkt met hulp', 'Maat = werkt alleen', 'Baas = begeleidt anderen', ''];
    expect(levels('## Competenties', '', ...legend, ...rows)).toEqual(['Plannen 2', 'Luisteren 1', 'Netwerken 3']);
    expect(levels('## Competenties', '', ...rows)).toEqual([]);
  });

  it('asks no level below a name either', () => {
    const form = ['1. Samenwerken', 'Vereist: ☒ ja ☐ nee', '2. Leidinggeven', 'Vereist: ☐ ja ☒ nee'];
    expect(levels('Competenties', ...form)).toEqual([]);
  });
});

it.each([
  ['☐ A ☒ B ☐ C', 'B'],
  ['[x] a [ ] b [ ] c', 'A'],
  ['☐ A ☒ B', undefined],
  ['☒ A ☒ B ☐ C', undefined],
  ['☐ A ☒ C ☐ D', undefined],
])('finds the letter that is ticked in %s', (text, letter) => {
  expect(letterChoice(text)).toBe(letter);
});

it.each([
  ['☐ gezel ☒ maat ☐ baas', 'maat'],
  ['☐ gezel ☐ maat ☐ baas', undefined],
  ['☒ gezel ☒ maat ☐ baas', undefined],
  ['☐ ja ☒ nee', undefined],
])('finds the word that is ticked in %s', (text, word) => {
  expect(wordChoice(text)).toBe(word);
});

import { describe, expect, it } from 'vitest';
import { legendInText } from '../../../../src/core/extract/table/sheet-legend.ts';
import { readBook, type TestSheet } from '../../../sheet-book.ts';

const matrix = (letters: readonly (string | null)[], ...below: TestSheet['rows']): TestSheet => ({
  name: 'Matrix',
  rows: [
    ['Functie', 'Schaal', 'Basis', null, 'Vak'],
    [null, null, 'Geduld', 'Zorg', 'Varen'],
    ['Veerman', 'D1-D3', letters[0] ?? null, letters[1] ?? null, letters[2] ?? null],
    ['Sluiswachter', 'C1-C3', letters[3] ?? null, letters[4] ?? null, letters[5] ?? null],
    ...below,
  ],
  merges: ['A1:A2', 'B1:B2', 'C1:D1'],
});

const LETTERS = ['S', 'V', 'M', 'V', null, 'S'];
const READ = [
  'Veerman | D1-D3: [Basis] Geduld 1/3, [Basis] Zorg 2/3, [Vak] Varen 3/3',
  'Sluiswachter | C1-C3: [Basis] Geduld 2/3, [Vak] Varen 1/3',
];

describe('letters of functions in rows', () => {
  it.each([
    [[], ['S = starter     V = gevorderd     M = expert     (leeg = niet gevraagd)']],
    [[], ['M = expert; V = gevorderd; S = starter']],
    [[], ['S = starter V = vlot M = expert']],
  ])('are the rungs that a line below the rows names: %j %j', async (gap, line) => {
    expect((await readBook([matrix(LETTERS, gap, line)])).slice(0, 2)).toEqual(READ);
  });

  it('are the rungs that another sheet explains', async () => {
    const legend = {
      name: 'Uitleg',
      rows: [
        ['Code', 'Betekenis'],
        ['S', 'starter: met hulp'],
        ['V', 'vlot: alleen'],
        ['M', 'expert: leert het aan anderen'],
      ],
    };
    expect((await readBook([matrix(LETTERS), legend])).slice(0, 2)).toEqual(READ);
  });

  it('stay open where the words say nothing of which end is high', async () => {
    const read = await readBook([matrix(LETTERS, [], ['S = stam, V = vleugel, M = midden'])]);
    expect(read.join('\n')).not.toMatch(/\] \p{L}+ \d/u);
  });
});

describe('a legend beside a table', () => {
  it('is no column of it, though its lines stand in its rows', async () => {
    const rows = [
      ['Functie', 'Geduld', 'Zorg', null, 'Schaal:'],
      ['Veerman', '3/3', '1/3', null, '1 = leert nog'],
      ['Sluiswachter', '2/3', null, null, '2 = kan het'],
      ['Schipper', '3/3', '2/3', null, '3 = leert het aan'],
    ];
    expect(await readBook([{ name: 'Profielen', rows }])).toEqual([
      'Veerman: Geduld 3/3, Zorg 1/3',
      'Sluiswachter: Geduld 2/3',
      'Schipper: Geduld 3/3, Zorg 2/3',
    ]);
  });
});

describe('lists to choose from', () => {
  const card = {
    name: 'Kaart',
    rows: [['Functie', 'Veerman'], [], ['Competentie', 'Niveau'], ['Varen', '2 - vlot'], ['Geduld', '3 - meester']],
  };
  it('say how long the scale is', async () => {
    const list = {
      name: 'Lijsten',
      rows: [
        ['Niveaus', null, 'Aard'],
        ['1 - starter', null, 'jaarlijks'],
        ['2 - vlot', null, 'anders'],
        ['3 - meester'],
        ['4 - leraar'],
      ],
    };
    const read = await readBook([card, list]);
    expect(read[0]).toBe('Veerman: Varen 2/4, Geduld 3/4');
  });
});

describe('what one line says of the levels', () => {
  it.each([
    ['B = basis     G = gevorderd     E = expert     (leeg = niet in profiel)', 3],
    ['D = débutant, A = autonome, C = confirmé, E = expert', 4],
    ['V = voltijds     D = deeltijds', undefined],
    ['BW = burgerzaken, OD = openbaar domein, VT = vrije tijd', undefined],
  ])('%s', (line, highest) => {
    expect(legendInText(line)?.highest).toBe(highest);
  });
});

describe('numbers that count down', () => {
  const rows = (...words: readonly string[]): TestSheet['rows'] => [
    ['Functie', 'Veerman'],
    [],
    ['Schaal'],
    ...words.map((word, index) => [index + 1, word]),
    [],
    ['Competentie', 'Niveau'],
    ['Geduld', 1],
    ['Zorg', 2],
    ['Varen', 3],
  ];

  it('are turned where their meanings say that 1 is the highest', async () => {
    const falling = rows('leert het anderen aan', 'doet het alleen', 'doet het met hulp');
    expect(await readBook([{ name: 'Kaart', rows: falling }])).toEqual(['Veerman: Geduld 3/3, Zorg 2/3, Varen 1/3']);
  });

  it('stay where their meanings say that 1 is the lowest, or say nothing', async () => {
    const rising = rows('doet het met hulp', 'doet het alleen', 'leert het anderen aan');
    expect(await readBook([{ name: 'Kaart', rows: rising }])).toEqual(['Veerman: Geduld 1/3, Zorg 2/3, Varen 3/3']);
    const silent = rows('vooral wijk een', 'vooral wijk twee', 'vooral wijk drie');
    expect((await readBook([{ name: 'Kaart', rows: silent }])).join(' ')).toContain('Geduld 1');
  });
});

describe('signs that a line explains', () => {
  it.each([
    ['o = niet nodig, x = basis, xx = gevorderd, xxx = expert', { o: 0, x: 1, xx: 2, xxx: 3 }],
    ['✓ = base, ✓✓ = bon, ✓✓✓ = expert', { '✓': 1, '✓✓': 2, '✓✓✓': 3 }],
    ['x = expert, xx = gevorderd, xxx = basis', { x: 3, xx: 2, xxx: 1 }],
    ['Niveaus: 0 = niet gevraagd, 1 = basis, 2 = expert', { 0: 0, 1: 1, 2: 2 }],
  ])('count once for each rung, and one that asks nothing is none: %s', (line, levels) => {
    expect(Object.fromEntries(legendInText(line)?.levels ?? [])).toMatchObject(levels);
  });

  it.each(['x = basis, xxx = expert', 'o = balie, x = depot, xx = zolder'])(
    'are no legend where a rung is missing or none is a level: %s',
    (line) => {
      expect(legendInText(line)).toBeUndefined();
    },
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractPayScales } from '../../../../src/core/extract/pay/extract-pay-scales.ts';
import type { Block } from '../../../../src/core/model/source-text.ts';
import { readText } from '../../../../src/read/read-text.ts';

const blocksOf = (text: string): readonly Block[] => readText('invented.txt', text).blocks;
const codesOf = (text: string): readonly string[] =>
  extractPayScales(blocksOf(text)).diagnostics.map((one) => `${one.code} ${String(one.at?.line ?? '-')}`);
const scalesOf = (text: string): ReturnType<typeof extractPayScales>['value'] => extractPayScales(blocksOf(text)).value;
const tabbed = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join('\t')).join('\n');

/** Bases of an invented pair of scales, by step: multiples of 50 euro. */
const C1 = [13_550, 14_000, 14_000, 14_450, 14_450, 14_950, 14_950, 15_400, 15_400, 15_850];
const C2 = [14_250, 14_800, 14_800, 15_300, 15_300, 15_900, 15_900, 16_450, 16_450, 17_000];
const INDEX = 1.8845;
const year = (base: number): number => Math.round(base * INDEX);
const month = (base: number): number => Math.round((base * INDEX) / 12);
const thousands = (amount: number, sign: string): string => String(amount).replace(/\B(?=(?:\d{3})+$)/gu, sign);

describe('pay tables with cells', () => {
  const table = tabbed([
    ['Trap', 'C1 - maandloon', 'C2 - maandloon'],
    ...C1.map((base, step) => [String(step), thousands(month(base), ' '), thousands(month(C2[step] ?? 0), '\u00A0')]),
  ]);

  it('gives one scale per column, with the index that a sentence states', () => {
    const scales = scalesOf(`Weddeschalen\n\n${table}\n\nDe index bedraagt sinds mei 1,8845.`);
    expect(scales).toEqual([
      { name: 'C1', period: 'month', currency: 'EUR', index: 1.8845, steps: C1.map(month), at: { line: 3 } },
      { name: 'C2', period: 'month', currency: 'EUR', index: 1.8845, steps: C2.map(month), at: { line: 3 } },
    ]);
    expect(codesOf(`Weddeschalen\n\n${table}\n\nDe index bedraagt sinds mei 1,8845.`)).toEqual([]);
  });

  it('leaves the index out where none is stated, even where the amounts would tell it', () => {
    expect(scalesOf(table)?.map((one) => one.index)).toEqual([undefined, undefined]);
  });

  it('reads a Markdown table with two header rows, a scale over two columns', () => {
    const rows = C1.map(
      (base, step) =>
        `| ${String(step)} jaar | ${thousands(year(base), '.')} | ${thousands(month(base), '.')} | € ${thousands(year(C2[step] ?? 0), '.')} | € ${thousands(month(C2[step] ?? 0), '.')} |`,
    );
    const text = [
      '| Anciënniteit | C1 | | C2 | |',
      '|---|---|---|---|---|',
      '| | bruto jaarloon | bruto maandloon | bruto jaarloon | bruto maandloon |',
      ...rows,
    ].join('\n');
    expect(scalesOf(text)?.map(({ name, period, steps }) => [name, period, steps])).toEqual([
      ['C1', 'year', C1.map(year)],
      ['C1', 'month', C1.map(month)],
      ['C2', 'year', C2.map(year)],
      ['C2', 'month', C2.map(month)],
    ]);
    expect(codesOf(text)).toEqual([]);
  });

  it('keeps the seniority of steps that are not counted one by one', () => {
    const text = tabbed([
      ['Jaren anciënniteit', 'D1 (per maand)'],
      ['0', '2 210'],
      ['2', '2 301'],
      ['4', '2 388'],
      ['8', '2 475'],
    ]);
    expect(scalesOf(text)).toEqual([
      {
        name: 'D1',
        period: 'month',
        currency: 'EUR',
        steps: [2210, 2301, 2388, 2475],
        seniority: [0, 2, 4, 8],
        at: { line: 1 },
      },
    ]);
  });

  it('reads scales printed in the rows', () => {
    const text = tabbed([
      ['Schaal', 'Trap', 'Bruto per maand'],
      ['D1', '0', '2.210'],
      ['D1', '1', '2.301'],
      ['D2', '0', '2.290'],
      ['D2', '1', '2.395'],
    ]);
    expect(scalesOf(text)?.map(({ name, period, steps }) => [name, period, steps])).toEqual([
      ['D1', 'month', [2210, 2301]],
      ['D2', 'month', [2290, 2395]],
    ]);
  });

  it('tells which cell is empty and which cannot be read, and keeps the rest with its seniority', () => {
    const text = tabbed([
      ['Trap', 'C1 maandloon', 'C2 maandloon'],
      ['0', '2 128', '2 238'],
      ['1', '', '2 324'],
      ['2', '2 1g9', '2 324'],
      ['3', '2 269', '2 403'],
    ]);
    const { value, diagnostics } = extractPayScales(blocksOf(text));
    expect(value?.map(({ steps, seniority }) => [steps, seniority])).toEqual([
      [
        [2128, 2269],
        [0, 3],
      ],
      [[2238, 2324, 2324, 2403], undefined],
    ]);
    expect(diagnostics.map((one) => [one.code, one.at?.line, one.at?.column])).toEqual([
      ['extract/pay-unread', 4, 2],
      ['extract/pay-missing', 3, 2],
    ]);
  });

  it('reads French and English tables', () => {
    const french = tabbed([
      ['Échelon', 'D4 - traitement annuel brut'],
      ['0', '27 410,55'],
      ['1', '28 020,10'],
      ['2', '28 630,95'],
    ]);
    expect(scalesOf(french)).toEqual([
      { name: 'D4', period: 'year', currency: 'EUR', steps: [27410.55, 28020.1, 28630.95], at: { line: 1 } },
    ]);
    const english = tabbed([
      ['Step', 'Band 5, yearly', 'Band 6, yearly'],
      ['0', '31,049', '38,682'],
      ['1', '33,487', '40,823'],
      ['2', '37,796', '46,580'],
    ]);
    expect(scalesOf(english)?.map(({ name, period, steps }) => [name, period, steps])).toEqual([
      ['Band 5', 'year', [31049, 33487, 37796]],
      ['Band 6', 'year', [38682, 40823, 46580]],
    ]);
  });

  it('reads a table with its steps in the first row and a scale in each further row', () => {
    const text = tabbed([
      ['Trap (bruto per maand)', '0', '1', '2', '3'],
      ['Schaal C1', '2 128', '2 199', '2 199', '2 269'],
      ['Schaal C2', '2 238', '2 324', '', '2 403'],
    ]);
    expect(scalesOf(text)).toEqual([
      { name: 'C1', period: 'month', currency: 'EUR', steps: [2128, 2199, 2199, 2269], at: { line: 1 } },
      {
        name: 'C2',
        period: 'month',
        currency: 'EUR',
        steps: [2238, 2324, 2403],
        seniority: [0, 1, 3],
        at: { line: 1 },
      },
    ]);
    expect(codesOf(text)).toEqual(['extract/pay-missing 3']);
  });

  it('marks a column at index 1 where its header says that it is not indexed', () => {
    const text = tabbed([
      ['Trap', 'C1 jaarloon (niet geïndexeerd)', 'C1 jaarloon'],
      ...C1.map((base, step) => [String(step), thousands(base, '.'), thousands(year(base), '.')]),
    ]);
    expect(scalesOf(`${text}\n\nIndex: 1,8845`)?.map(({ index, steps }) => [index, steps])).toEqual([
      [1, C1],
      [1.8845, C1.map(year)],
    ]);
  });
});

describe('pay tables as lines with blanks', () => {
  const header =
    'wedde-\nschalen\n\nC1 C2\n\nanciënniteit\nBruto Bruto Bruto Bruto\n\nJaarwedde Maandwedde Jaarwedde Maandwedde\n';
  const row = (step: number, sign: string): string => {
    const [one = 0, two = 0] = [C1[step], C2[step]];
    return [
      String(step),
      ...[year(one), month(one), year(two), month(two)].map((amount) => thousands(amount, sign)),
    ].join(' ');
  };
  const lines = (sign: string): string =>
    C1.map((_, step) => (step === 6 ? `\n${row(step, sign)}` : row(step, sign))).join('\n');
  const expected = [
    ['C1', 'year', C1.map(year)],
    ['C1', 'month', C1.map(month)],
    ['C2', 'year', C2.map(year)],
    ['C2', 'month', C2.map(month)],
  ];

  it.each([
    ['points', '.'],
    ['blanks', ' '],
    ['nothing', ''],
  ])('reads a shredded header and an empty line among the rows, thousands set apart by %s', (_, sign) => {
    const text = `${header}\n${lines(sign)}\n\nVoordelen`;
    expect(scalesOf(text)?.map(({ name, period, steps, at }) => [name, period, steps, at?.line])).toEqual(
      expected.map((one) => [...one, 4]),
    );
    expect(codesOf(text)).toEqual([]);
  });

  it('goes on after a page break with a running header and a repeated table header, and says so', () => {
    const rows = lines('.')
      .split('\n')
      .filter((one) => one !== '');
    const text = [header, ...rows.slice(0, 5), '', 'Infobundel pagina 2', 'C1 C2', ...rows.slice(5)].join('\n');
    expect(scalesOf(text)?.map(({ name, period, steps }) => [name, period, steps])).toEqual(expected);
    expect(codesOf(text)).toEqual(['extract/pay-interrupted 17', 'extract/pay-interrupted 18']);
  });

  it('reports a ragged row, a spoilt row and a step out of order, each with its line', () => {
    const rows = lines('.')
      .split('\n')
      .filter((one) => one !== '');
    const spoilt = [
      rows[0],
      rows[1],
      '2 26.383 2.199 27.891',
      rows[3],
      '4 27.23l 2.269 28.833 2.403',
      rows[5],
      rows[5],
      ...rows.slice(6),
    ];
    const text = ['C1 C2', 'Jaarwedde Maandwedde Jaarwedde Maandwedde', ...spoilt].join('\n');
    expect(codesOf(text)).toEqual(['extract/pay-row 7', 'extract/pay-step 9', 'extract/pay-row 5']);
    expect(scalesOf(text)?.[0]?.seniority).toEqual([0, 1, 3, 5, 6, 7, 8, 9]);
  });

  it('begins a new table where the steps start again', () => {
    const text = [
      'Weddeschaal C1 per maand',
      '0 2.128',
      '1 2.199',
      '2 2.199',
      '',
      'Weddeschaal C2 per maand',
      '0 2.238',
      '1 2.324',
      '2 2.324',
    ].join('\n');
    expect(scalesOf(text)?.map(({ name, period, steps }) => [name, period, steps])).toEqual([
      ['C1', 'month', [2128, 2199, 2199]],
      ['C2', 'month', [2238, 2324, 2324]],
    ]);
  });

  it('names the scales of a range one by one', () => {
    const text = 'Weddeschalen D1-D3 (bruto maandloon)\n0 2.210 2.290 2.360\n1 2.301 2.395 2.471\n2 2.301 2.395 2.471';
    expect(scalesOf(text)?.map((one) => one.name)).toEqual(['D1', 'D2', 'D3']);
  });
});

describe('whether amounts are yearly or monthly', () => {
  it('tells it from two columns of one scale, a twelfth of each other, and says so', () => {
    const text = tabbed([
      ['Trap', 'C1', 'C1'],
      ...C1.map((base, step) => [String(step), String(year(base)), String(month(base))]),
    ]);
    expect(scalesOf(text)?.map((one) => one.period)).toEqual(['year', 'month']);
    expect(codesOf(text)).toEqual(['extract/pay-guessed-year 1', 'extract/pay-guessed-month 1']);
  });

  it('guesses it from the size of the amounts, and says so', () => {
    const text = tabbed([['Trap', 'C1'], ...C1.map((base, step) => [String(step), String(month(base))])]);
    expect(scalesOf(text)?.map((one) => one.period)).toEqual(['month']);
    expect(codesOf(text)).toEqual(['extract/pay-guessed-month 1']);
  });

  it('leaves a scale out where it cannot be known', () => {
    const text = tabbed([
      ['Trap', 'A9'],
      ['0', '10 400'],
      ['1', '10 800'],
      ['2', '11 200'],
    ]);
    expect(scalesOf(text)).toEqual([]);
    expect(codesOf(text)).toEqual(['extract/pay-period-unknown 1']);
  });

  it('takes it from a caption where the header is silent', () => {
    const text = `Bruto maandlonen\n\n${tabbed([['Trap', 'C1'], ...C1.map((base, step) => [String(step), String(month(base))])])}`;
    expect(scalesOf(text)?.map((one) => one.period)).toEqual(['month']);
    expect(codesOf(text)).toEqual([]);
  });

  it('keeps the printed period and doubts it where the amounts cannot be of that size', () => {
    const text = tabbed([['Trap', 'C1 maandloon'], ...C1.map((base, step) => [String(step), String(year(base))])]);
    expect(scalesOf(text)?.map((one) => one.period)).toEqual(['month']);
    expect(codesOf(text)[0]).toBe('extract/pay-period-doubt 1');
  });
});

describe('what is no pay table', () => {
  it.each([
    'Je verdient van 2 950 euro tot maximum 4 875 euro bruto per maand.',
    '- Functie van niveau C (C1-C3) met een brutoloon van 2 128 euro tot 3 402 euro',
    'Bevolking\n1 12.400\n2 13.100\n3 14.020',
    '1. Inleiding\n2. Doel\n3. Slot',
    tabbed([
      ['Competentie', 'Niveau'],
      ['Inzet', '2'],
      ['Overleg', '3'],
    ]),
    `Loonbeleid\n\nWe werken.\n\nWe leren.\n\nWe plannen.\n\nWe bouwen.\n\nWe tellen.\n\nWe geven uit.\n\n${tabbed([
      ['Nr', 'Uitgave'],
      ['1', '12 000'],
      ['2', '14 500'],
      ['3', '19 000'],
    ])}`,
    tabbed([
      ['Nr', 'Budget project'],
      ['1', '12 000'],
      ['2', '14 500'],
      ['3', '9 000'],
    ]),
  ])('finds no scale and no doubt in %j', (text) => {
    expect(extractPayScales(blocksOf(text))).toEqual({ value: [], diagnostics: [] });
  });

  it('never throws and never gives more amounts than were printed, whatever the text', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom('C1', 'C1-C3', 'maandloon', '3 000', '30.119', '0', '1', '2', '|', '\t', '€', 'index 2,0807'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 6 }), { maxLength: 20 }), (words) => {
        const text = words.map((line) => line.join(' ')).join('\n');
        for (const scale of extractPayScales(blocksOf(text)).value ?? []) {
          expect(scale.name).not.toBe('');
          expect(scale.steps.every((one) => one >= 500)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('what stands around the amounts', () => {
  const table = '| Trap | B1 | B2 |\n|---|---|---|\n| 0 | 3.000,50 | 3.200,50 |\n| 1 | 3.080,50 | 3.280,50 |';
  const told = (text: string): readonly string[] =>
    (scalesOf(text) ?? []).map(
      ({ name, period, index, steps }) => `${name} ${period} ${String(index ?? '-')} ${steps.join(' ')}`,
    );

  it('gives the period and the index, above the table or below it', () => {
    const expected = ['B1 month 2.1223 3000.5 3080.5', 'B2 month 2.1223 3200.5 3280.5'];
    for (const note of ['Bruto per maand, geïndexeerd (2,1223).', 'Brutomaandbedragen, indice 2,1223']) {
      expect(told(`${note}\n\n${table}`)).toEqual(expected);
      expect(told(`${table}\n\n${note}`)).toEqual(expected);
      expect(codesOf(`${table}\n\n${note}`)).toEqual([]);
    }
  });

  it('says that the amounts are not indexed, whatever today their index is', () => {
    const yearly = '| Trap | B1 |\n|---|---|\n| 0 | 17.150 |\n| 1 | 17.600 |';
    for (const note of [
      'Jaarbedragen aan 100 %; te vermenigvuldigen met de index 2,1223.',
      'Jaarwedden, niet geïndexeerd. De index is nu 2,1223.',
    ]) {
      expect(told(`${note}\n\n${yearly}`)).toEqual(['B1 year 1 17150 17600']);
    }
  });

  it('does not take the caption of the next table for its own', () => {
    const next = table.replaceAll('B1', 'C1').replaceAll('B2', 'C2');
    const text = `Bruto per maand, geïndexeerd aan 2,1223\n\n${table}\n\nSchalen C1 en C2, bruto per maand aan 100 %\n\n${next}`;
    expect(told(text).map((one) => one.split(' ')[2])).toEqual(['2.1223', '2.1223', '1', '1']);
  });

  it('prints amounts with a currency sign and a comma for thousands', () => {
    expect(told('Gross pay per month\n\n| Step | S1 |\n|---|---|\n| 0 | €4,210 |\n| 1 | €4,305 |')).toEqual([
      'S1 month - 4210 4305',
    ]);
  });
});

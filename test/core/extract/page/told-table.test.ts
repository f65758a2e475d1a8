import { describe, expect, it } from 'vitest';
import { asked, profileOf, readCard } from '../read-card.ts';

type Column = 'group' | 'name' | 'text' | 'level';

interface Row {
  readonly group?: string;
  readonly name: string;
  readonly text: string;
  readonly level: string;
}

interface Setting {
  readonly order: readonly Column[];
  readonly widths?: Partial<Record<Column, number>>;
  /** An empty line between the rows, and one below the header. */
  readonly isApart?: boolean;
  readonly hasRule?: boolean;
  readonly align?: 'top' | 'middle';
  /** Rows on the first page; how the next begins. */
  readonly page?: {
    readonly rows: number;
    readonly shift: number;
    readonly foot?: readonly string[];
    readonly isBare?: boolean;
  };
  readonly headers?: Partial<Record<Column, string>>;
}

const HEADERS = { group: 'Cluster', name: 'Competentie', text: 'Wat bedoelen we?', level: 'Niveau' };
const WIDTHS = { group: 16, name: 20, text: 34, level: 8 };

const ROWS: readonly Row[] = [
  {
    group: 'Houding en gedrag',
    name: 'Samenwerken',
    text: 'Deelt met de ploeg wat zij weten moet en springt bij.',
    level: '2',
  },
  { name: 'Omgaan met boze bezoekers', text: 'Blijft kalm.', level: '4' },
  { name: 'Zorgvuldigheid', text: 'Herleest een brief voor die vertrekt naar de burger en telt na.', level: '3' },
  { group: 'Vakkennis van de kade', name: 'Knopen en touwen', text: 'Kent elke knoop.', level: '1' },
  {
    name: 'Werken met de digitale waterkaart',
    text: 'Leest diepten en stromingen af en legt ze aan een collega uit.',
    level: '3',
  },
  { name: 'Sluisreglement', text: 'Past de regels toe ook wanneer een schipper iets anders vraagt.', level: '2' },
];

function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return text === '' ? [] : lines;
}

/** A table as it is printed: each cell wrapped in its column. */
function printed(rows: readonly Row[], setting: Setting): readonly string[] {
  const { order, isApart, hasRule, align = 'top', page, headers } = setting;
  const widths = { ...WIDTHS, ...setting.widths };
  const names = { ...HEADERS, ...headers };
  const line = (texts: readonly string[], shift: number): string => {
    let at = shift;
    let out = '';
    for (const [index, text] of texts.entries()) {
      out = out.padEnd(at) + (order[index] === 'level' && text !== names.level && text !== '' ? `  ${text}` : text);
      at += widths[order[index] ?? 'name'] + 2;
    }
    return out.trimEnd();
  };
  const head = (shift: number): readonly string[] => [
    line(
      order.map((column) => names[column]),
      shift,
    ),
    ...(hasRule === true ? ['-'.repeat(90)] : []),
  ];
  const out: string[] = [...head(0)];
  for (const [index, row] of rows.entries()) {
    const isNext = page !== undefined && index >= page.rows;
    const shift = isNext ? page.shift : 0;
    if (index === page?.rows) out.push(...(page.foot ?? []), ...(page.isBare === true ? ['\f'] : head(shift)));
    if (isApart === true) out.push('');
    const cells = order.map((column) => wrapped(row[column] ?? '', widths[column]));
    const height = Math.max(...cells.map((one) => one.length));
    for (let at = 0; at < height; at += 1) {
      const texts = cells.map(
        (cell) => cell[at - (align === 'middle' ? Math.floor((height - cell.length) / 2) : 0)] ?? '',
      );
      out.push(line(texts, shift));
    }
  }
  return out;
}

const read = (table: readonly string[]): readonly unknown[] =>
  asked(
    readCard('Functie: sluiswachter', '', 'Competenties', '', ...table, '', 'Voorwaarden', '', 'Een vaarbewijs.'),
  ).map(({ cluster, label, required }) => [cluster, label, required]);

const wanted = (rows: readonly Row[], hasGroup: boolean): readonly unknown[] => {
  let group: string | undefined;
  return rows.map((row) => {
    group = row.group ?? group;
    return [hasGroup ? group : undefined, row.name, row.level === '' ? undefined : Number(row.level)];
  });
};

describe('a table set with spaces under words that tell its columns', () => {
  const orders: readonly (readonly Column[])[] = [
    ['group', 'name', 'text', 'level'],
    ['group', 'name', 'level', 'text'],
    ['level', 'name', 'text'],
    ['name', 'text', 'level'],
    ['name', 'level', 'text'],
    ['group', 'level', 'name', 'text'],
    ['group', 'name', 'level'],
  ];
  const settings = orders.flatMap((order): readonly (readonly [string, Setting])[] => {
    const told = order.join(', ');
    return [
      [told, { order }],
      [`${told}, a rule below its header`, { order, hasRule: true }],
      [`${told}, with room between its rows`, { order, isApart: true }],
      [`${told}, its cells set in the middle`, { order, align: 'middle' }],
      [`${told}, in the middle with room between`, { order, align: 'middle', isApart: true }],
      [`${told}, on two pages`, { order, page: { rows: 4, shift: 3 } }],
      [
        `${told}, on two pages with a foot`,
        { order, page: { rows: 3, shift: 1, foot: ['', 'Functiekaart sluiswachter        blz. 1 van 2'] } },
      ],
      [`${told}, on two pages under one header`, { order, page: { rows: 4, shift: 0, isBare: true } }],
      [`${told}, in narrow columns`, { order, widths: { name: 14, group: 12, text: 24 } }],
    ];
  });

  it.each(settings)('has whole names with their own level: %s', (_, setting) => {
    expect(read(printed(ROWS, setting))).toEqual(wanted(ROWS, setting.order.includes('group')));
  });
  it.each(settings)('has a name whose level is left open: %s', (_, setting) => {
    const rows = ROWS.map((row, index) => (index === 2 ? { ...row, level: '' } : row));
    expect(read(printed(rows, setting))).toEqual(wanted(rows, setting.order.includes('group')));
  });
});

describe('what stands around a table set with spaces', () => {
  const table = printed(ROWS, { order: ['name', 'text', 'level'] });
  const all = wanted(ROWS, false);

  it.each([
    ['a line to sign on', ['', 'De functiehouder      De leidinggevende             De directeur']],
    ['the number of the page', ['', '                                      3']],
    ['a footnote', ['', '* zie ook het sluisreglement van 2019, artikel 4']],
    ['a legend', ['', '1 = basis   2 = vlot   3 = grondig   4 = expert']],
    [
      'a table of something else',
      [
        '',
        'Talenkennis',
        '',
        'Taal                  Waarvoor?                           Graad',
        'Frans                 lezen van brieven                   2',
      ],
    ],
  ])('is none of its rows: %s', (_, lines) => {
    expect(read([...table, ...lines]).slice(0, all.length)).toEqual(all);
    const levels = asked(readCard('Functie: sluiswachter', '', 'Competenties', '', ...table, ...lines)).filter(
      (one) => one.required !== undefined,
    );
    expect(levels).toHaveLength(ROWS.length);
  });

  it('gives a name without a level none from the number of the page below it', () => {
    const rows = ROWS.map((row, index) => (index === ROWS.length - 1 ? { ...row, level: '' } : row));
    const page = `${' '.repeat(60)}2`;
    const levels = asked(
      readCard(
        'Functie: sluiswachter',
        '',
        'Competenties',
        '',
        ...printed(rows, { order: ['name', 'text', 'level'] }),
        '',
        page,
      ),
    );
    expect(levels.at(-1)).toEqual({ label: 'Sluisreglement' });
  });
});

describe('a table set with spaces that holds no competencies', () => {
  it.each([
    [
      'staff',
      [
        'Dienst                Taak                                Aantal',
        'Sluis noord           bediening van de sluis en van de    4',
        '                      brug',
        'Sluis zuid            bediening van de sluis              3',
      ],
    ],
    [
      'telephones',
      [
        'Naam                  Waarvoor?                           Toestel',
        'Onthaal               vragen van burgers en van           7',
        '                      bedrijven',
        'Magazijn              leveringen                          3',
      ],
    ],
    [
      'languages',
      [
        'Taal                  Waarvoor?                           Niveau',
        'Frans                 brieven lezen en beantwoorden       B1',
        '                      aan de balie',
        'Engels                gesprekken                          2',
      ],
    ],
    [
      'risks',
      [
        'Risico                Omschrijving                        Prioriteit',
        'Vallen in het water   natte kade en gladde trappen        2',
        '                      bij vorst',
        'Lawaai                motoren                             1',
      ],
    ],
    [
      'diplomas',
      [
        'Functie               Diploma                             Niveau',
        'Sluiswachter          secundair onderwijs of              C',
        '                      gelijkwaardig',
        'Havenmeester          bachelor                            B',
      ],
    ],
    [
      'pay',
      [
        'Graad                 Weddeschaal                         Trap',
        'Sluiswachter          schaal van de ploegleden van        3',
        '                      de sluis',
        'Havenmeester          schaal                              4',
      ],
    ],
  ])('gives no level: %s', (_, lines) => {
    const reading = readCard(
      'Functie: sluiswachter',
      '',
      'Onze dienst',
      '',
      ...lines,
      '',
      'Competenties',
      '- Samenwerken',
      '- Luisteren',
    );
    expect(profileOf(reading).requirements.filter((one) => one.required !== undefined)).toEqual([]);
  });
});

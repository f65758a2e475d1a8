import { CARDS, legendOf, printedRung, WORDING, type Card, type Notation } from '../card.ts';
import { askedOf, cardLayout, clusteredRows, turn, type TableLayout } from '../table-layout.ts';
import type { LaidRow, Part } from '../table-document.ts';

const HEADERS: Readonly<Record<Card['language'], readonly string[]>> = {
  nl: [
    'Niveau',
    'Niv.',
    'Graad',
    'Gradatie',
    'Beheersingsgraad',
    'Gewenst niveau',
    'Vereist niveau',
    'Vereist',
    'Verwacht',
    'Score',
    'N',
    'Beheersingsniveau',
    'Vereiste gradatie',
    'Minimumniveau',
    'Verwacht niveau',
    'Nodig niveau',
    'Graad van beheersing',
    'Vereiste graad',
    'Norm',
    'Gevraagd',
  ],
  fr: [
    'Niveau',
    'Degré',
    'Niveau attendu',
    'Niveau requis',
    'Exigé',
    'Maîtrise',
    'Degré de maîtrise',
    'Niveau exigé',
    'Attendu',
    'Requis',
    'Niv.',
    'N',
  ],
  en: [
    'Level',
    'Required',
    'Required level',
    'Expected level',
    'Proficiency',
    'Rating',
    'Expected',
    'Target level',
    'Minimum level',
    'Score',
  ],
};

const LABELS: Readonly<Record<Card['language'], readonly string[]>> = {
  nl: ['Competentie', 'Competenties', 'Omschrijving', 'Kennis en vaardigheden', 'Naam', ''],
  fr: ['Compétence', 'Compétences', 'Intitulé', 'Libellé', 'Aptitudes', ''],
  en: ['Competency', 'Competencies', 'Skill', 'Description', 'Name', ''],
};

/** A way to write a level in a cell. */
interface Writing {
  readonly name: string;
  readonly write: (card: Card, level: number) => string;
  /** Only a line that says what the signs mean makes levels of them. */
  readonly legend?: Notation;
  readonly hasLength?: boolean;
}

const WORD: Readonly<Record<Card['language'], string>> = { nl: 'niveau', fr: 'niveau', en: 'level' };

const WRITINGS: readonly Writing[] = [
  { name: 'digit', write: (_, level) => String(level) },
  { name: 'word and digit', write: (card, level) => `${WORD[card.language]} ${String(level)}` },
  { name: 'Roman', write: (card, level) => printedRung(card, level, 'roman') },
  { name: 'digit - word', write: (card, level) => `${String(level)} - ${printedRung(card, level, 'word')}` },
  { name: 'word (digit)', write: (card, level) => `${printedRung(card, level, 'word')} (${String(level)})` },
  { name: 'digit: word', write: (card, level) => `${String(level)}: ${printedRung(card, level, 'word')}` },
  { name: 'fraction', write: (card, level) => `${String(level)}/${String(card.words.length)}`, hasLength: true },
  {
    name: 'fraction with spaces',
    write: (card, level) => `${String(level)} / ${String(card.words.length)}`,
    hasLength: true,
  },
  { name: 'stars', write: (_, level) => '★'.repeat(level) },
  { name: 'dots', write: (card, level) => '●'.repeat(level) + '○'.repeat(card.words.length - level), hasLength: true },
  { name: 'plus signs', write: (_, level) => '+'.repeat(level) },
  { name: 'asterisks', write: (_, level) => '*'.repeat(level) },
  { name: 'N and digit', write: (_, level) => `N${String(level)}` },
  { name: 'letter', write: (card, level) => printedRung(card, level, 'letter'), legend: 'letter', hasLength: true },
  { name: 'word', write: (card, level) => printedRung(card, level, 'word'), legend: 'word', hasLength: true },
  { name: 'digit with a legend', write: (_, level) => String(level), legend: 'digit', hasLength: true },
  {
    name: 'Roman with a legend',
    write: (card, level) => printedRung(card, level, 'roman'),
    legend: 'roman',
    hasLength: true,
  },
];

/** A column of levels last, in the middle or first, under headers of every kind or under none, written in every way. */
export function levelColumns(): readonly TableLayout[] {
  const layouts: TableLayout[] = [];
  const count = Math.max(...Object.values(HEADERS).map((list) => list.length)) * 2;
  let index = 0;
  for (const writing of WRITINGS) {
    for (let step = 0; step < Math.ceil(count / 8); step += 1) {
      const card = turn(CARDS, index * 3 + step);
      const label = turn(LABELS[card.language], index + step);
      const place = turn(['last', 'first', 'middle'] as const, index);
      const legend = writing.legend;
      const where =
        legend === undefined
          ? 'none'
          : turn(legend === 'word' ? (['above', 'below'] as const) : (['above', 'below', 'header'] as const), index);
      // Names that no known scale has are levels only under a header that says so.
      const isList = legend === 'word';
      const header = isList ? WORDING[card.language].required : turn(HEADERS[card.language], index + step);
      const line = legend === undefined ? '' : legendOf(card, legend);
      const head =
        where === 'header' ? `${header} (${line.replace(/^[^:]{1,12}: /u, '').replace(/\.$/u, '')})` : header;
      const rows = tableRows(card, place, [label, head], (level) =>
        level === undefined ? '' : writing.write(card, level),
      );
      const tables: Part[] = [{ kind: 'table', rows }];
      if (where === 'above') tables.unshift({ kind: 'text', text: line });
      if (where === 'below') tables.push({ kind: 'text', text: line });
      const name = `level column ${place}, ${writing.name} under "${label}" and "${head}", legend ${where}`;
      layouts.push(cardLayout(name, card, tables, askedOf(card, { hasLength: writing.hasLength === true })));
      index += 1;
    }
  }
  return layouts;
}

/** Names and levels without a header over them. */
export function levelColumnsWithoutHeader(): readonly TableLayout[] {
  return WRITINGS.filter((one) => one.legend === undefined || one.legend === 'digit').flatMap((writing, index) => {
    const card = turn(CARDS, index);
    const rows = clusteredRows(card).map(({ label, level }) => [
      label,
      level === undefined ? '' : writing.write(card, level),
    ]);
    const tables: Part[] = [{ kind: 'table', rows }];
    if (writing.legend !== undefined) tables.unshift({ kind: 'text', text: legendOf(card, writing.legend) });
    return [
      cardLayout(`no header, ${writing.name}`, card, tables, askedOf(card, { hasLength: writing.hasLength === true })),
    ];
  });
}

function tableRows(
  card: Card,
  place: 'last' | 'first' | 'middle',
  [label, header]: readonly [string, string],
  write: (level: number | undefined) => string,
): readonly LaidRow[] {
  const remark = { nl: 'Opmerking', fr: 'Remarque', en: 'Remark' }[card.language];
  const line = (name: string, level: string, note: string): LaidRow =>
    place === 'last' ? [name, level] : place === 'first' ? [level, name] : [name, level, note];
  return [
    line(label, header, remark),
    ...clusteredRows(card).map((one, index) => line(one.label, write(one.level), index === 1 ? 'vanaf 2027' : '')),
  ];
}

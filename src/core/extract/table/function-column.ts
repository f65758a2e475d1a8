import type { RowBlock } from '../../model/source-text.ts';
import { foldLabel } from '../../text/fold.ts';
import { columnSenseOf } from '../words/column-sense.ts';
import type { TableColumn } from './table-column.ts';

/** Names of functions are no longer, in characters. */
const LONGEST = 80;
/** A name that stands over fewer rows, on average, is that of no function but a remark. */
const FEWEST_ROWS = 3;

/** Words over the names of functions that no other table of headers knows. */
const CALLED =
  /^(?:betrekking|ambt|ambten|post|posten|werkpost|baan|beroep|rol|rollen|kaart|functiekaart|vacature|plaats|emploi|emplois|postes?|metiers?|fonctions?|occupation|vacancy|job|jobs)$/u;
/** How the names of people's work end: "begeleider", "secretaris", "verantwoordelijke", "technicien". */
const WORKS =
  /(?:[bdfghklmnprstvwz]er|ster|eur|euse|ist|iste|[dt]or|trice|aris|aire|kundige|bediende|hoofd|chef|wacht|kok|bode|arts|jurist|tenaar|leraar|technicus|technicien|infirmiere?|verantwoordelijke|responsable|agent|clerk|assistant|assistent|nurse|manager|expert)(?: \p{L}{1,20}){0,3}$/u;
/** Seasons and months end alike, and so do rounds of measuring. */
const TIMES =
  /^(?:winter|zomer|herfst|lente|voorjaar|najaar|\p{L}{2,5}tember|oktober|november|december|october|semester|trimester|kwartaal|jaar|summer|autumn|spring|hiver|ete|automne|printemps)(?![\p{L}])/u;

/**
 * The column that parts a table of requirements by function though its header is no word that headers use: the same
 * competencies come back, and only under another name in that column. The header has to be a word for functions, or most names those of
 * people's work.
 *
 * @param header The header with the columns that are known.
 * @param data The rows under it.
 * @returns The place of the column; undefined where no competency comes back, or no column tells the rows apart.
 */
export function functionColumn(
  header: RowBlock,
  columns: ReadonlyMap<number, TableColumn>,
  data: readonly RowBlock[],
): number | undefined {
  const places = new Map([...columns].map(([index, column]) => [column, index]));
  const own = (row: RowBlock): string => foldLabel(textAt(row, places.get('competency')));
  const asking = data.filter((row) => own(row) !== '');
  if (new Set(asking.map((row) => own(row))).size === asking.length) return undefined;
  return header.cells.find((cell) => {
    if (cell.text === '' || columns.has(cell.column) || columnSenseOf(cell.text) !== undefined) return false;
    const names = carried(asking.map((row) => textAt(row, cell.column)));
    const different = new Set(names);
    if (different.size < 2 || different.size * FEWEST_ROWS > asking.length) return false;
    if (names.some((name) => name.length > LONGEST || !/\p{L}{3}/u.test(name))) return false;
    if (!CALLED.test(foldLabel(cell.text)) && !areFunctions(different)) return false;
    return new Set(asking.map((row, index) => JSON.stringify([names[index], own(row)]))).size === asking.length;
  })?.column;
}

/** What was measured when, or what proves it, parts the rows too: most names must be those of people's work. */
function areFunctions(names: ReadonlySet<string>): boolean {
  const folded = Array.from(names, (name) => foldLabel(name));
  return folded.filter((name) => WORKS.test(name) && !TIMES.test(name)).length * 2 > folded.length;
}

/** A blank cell under a name means that name. */
function carried(texts: readonly string[]): readonly string[] {
  let last = '';
  return texts.map((text) => (last = text === '' ? last : text));
}

function textAt(row: RowBlock, column: number | undefined): string {
  return row.cells.find((cell) => cell.column === column)?.text.trim() ?? '';
}

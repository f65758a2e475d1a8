import { foldLabel } from '../../text/fold.ts';
import { columnSenseOf } from '../words/column-sense.ts';
import type { ColumnSense } from '../words/column-words.ts';
import { tableColumn, type TableColumn } from './table-column.ts';

/** What is asked, and no end of the scale. */
const ASKED: ReadonlySet<ColumnSense | undefined> = new Set<ColumnSense>([
  'level',
  'asked',
  'entry',
  'least',
  'wished',
  'target',
]);
/** The highest over several tasks, or the highest there is. */
const HIGHEST: ReadonlySet<string> = new Set(['hoogste', 'hoogste niveau']);

/**
 * What each header of one table names, where that depends on the others.
 *
 * The highest level beside the one that is asked is the length of the scale; beside the least that is asked, the most is
 * that of the function. A level that is wished for is what a function asks where no other column says what it asks and
 * none is about people: those may wish for themselves.
 *
 * @returns For each header its column, or undefined where it is no name of one.
 * @example columnsOf(['Functie', 'Competentie', 'Gewenst niveau', 'Hoogste niveau']) // ['function', 'competency', 'level', 'scale']
 */
export function columnsOf(headers: readonly string[]): readonly (TableColumn | undefined)[] {
  const senses = headers.map((header) => columnSenseOf(header));
  const isHighest = headers.map((header) => HIGHEST.has(foldLabel(header)));
  const hasLeast = senses.includes('least');
  const hasAsked = senses.some((sense, index) => ASKED.has(sense) && isHighest[index] !== true);
  const known = headers.map((header, index) => {
    if (hasLeast && (senses[index] === 'most' || isHighest[index] === true)) return undefined;
    return isHighest[index] === true && hasAsked ? 'scale' : tableColumn(header);
  });
  const isOther = known.some((column) => column !== undefined && OTHERS.has(column));
  return isOther ? known : known.map((column, index) => column ?? (senses[index] === 'wished' ? 'level' : undefined));
}

/** Beside these a wished level is not what the function asks, or not the only thing. */
const OTHERS: ReadonlySet<TableColumn> = new Set<TableColumn>(['gradation', 'level', 'held', 'person', 'training']);

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
  const ofPeople = withPeople(known, headers);
  const isOther = ofPeople.some((column) => column !== undefined && OTHERS.has(column));
  return isOther
    ? ofPeople
    : ofPeople.map((column, index) => column ?? (senses[index] === 'wished' ? 'level' : undefined));
}

type Columns = readonly (TableColumn | undefined)[];

/** A number of somebody stands for the name where there is none; beside it, what competencies scored was found of them. */
function withPeople(known: Columns, headers: readonly string[]): Columns {
  if (known.includes('person') || known.includes('candidate') || !known.includes('competency')) return known;
  const number = headers.findIndex((header) => isPersonNumber(header));
  if (number < 0) return known;
  const isFound = !known.some((column) => column === 'held' || column === 'level' || column === 'gradation');
  return known.map((column, index) => {
    if (index === number) return 'person';
    return isFound && column === 'score' ? 'held' : column;
  });
}

const NUMBER = /(?<!\p{L})(?:nr|nummer|number|no|num[ée]ro|id|code|matricule)(?!\p{L})/iu;
const NUMBER_OF_PERSON =
  /^(?:personeels|stam|medewerkers?|werknemers?|personeelslid)(?:nr|nummer|id|code)$|^matricule$/u;

/** "medewerker_nr", "Personeelsnummer", "Employee ID", "Matricule". */
function isPersonNumber(header: string): boolean {
  const folded = foldLabel(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
  if (NUMBER_OF_PERSON.test(folded.replaceAll(' ', ''))) return true;
  const rest = folded.replace(NUMBER, ' ').replace(/ {2,}/gu, ' ').trim();
  return rest !== folded && rest !== '' && columnSenseOf(rest) === 'person';
}

/** Beside these a wished level is not what the function asks, or not the only thing. */
const OTHERS: ReadonlySet<TableColumn> = new Set<TableColumn>(['gradation', 'level', 'held', 'person', 'training']);

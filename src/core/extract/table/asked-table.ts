import type { Diagnostic } from '../../model/diagnostic.ts';
import { requirementDoubts } from '../requirement-doubts.ts';
import { askBody, type AskBody, type AskedTable, type AskSource } from './ask-body.ts';
import { areFunctions } from '../words/function-name.ts';
import { askHeader, type AskHeader } from './ask-header.ts';
import { askRoleOf } from './ask-role.ts';
import { askedByColumn } from './asked-by-column.ts';
import { askedByMarks } from './asked-by-marks.ts';
import { askedByRow } from './asked-by-row.ts';
import { countsSigns } from './sheet-ask.ts';
import { sheetText } from './sheet.ts';
import { isNamedCard } from '../words/named-card.ts';
import { titledLine } from '../words/titled-line.ts';

const TASKS = /\b(?:kerntaken?|taken|resultaatgebied\p{L}{0,3}|tasks?|t[aâ]ches)\b/iu;

/**
 * Reads a table of levels: a column per function, a row per function, a row per function and competency with a column of
 * marks for each level, or people in rows or columns, whose levels are held and not required.
 *
 * @returns Undefined where the table is none of these, or where its columns are tasks.
 */
export function askedTable(source: AskSource): AskedTable | undefined {
  const header = askHeader(source.rows, source.legend);
  if (header === undefined || isForeign(header, source)) return undefined;
  const body = askBody(header, source);
  const read = askedByMarks(body) ?? askedByColumn(body) ?? askedByRow(body);
  if (read === undefined || isOfOneCard(source, body, read.profiles)) return undefined;
  const isEmpty = read.profiles.every((one) => one.requirements.length === 0) && read.assessments.length === 0;
  if (isEmpty) return undefined;
  const unordered = assumed(body, read.assessments.length > 0);
  return { ...read, diagnostics: [...unordered, ...body.diagnostics, ...conflictsIn(read.profiles, body)] };
}

/**
 * A document that names its one function over the table, with columns whose names are not like those of functions: they
 * say something else of what that function asks ("Theorie | Praktijk").
 */
function isOfOneCard({ heads }: AskSource, { header }: AskBody, profiles: AskedTable['profiles']): boolean {
  const isOwn = [...heads.map((one) => one.text), ...header.titles].some(
    (text) => titledLine(text) !== undefined || isNamedCard(text),
  );
  if (!isOwn || profiles.length < 2) return false;
  const areTold = header.columns.some(({ role, text, above }) =>
    role === undefined ? above.some((over) => askRoleOf(over) === 'function') : role === 'function' && text !== '',
  );
  const labels = profiles.flatMap((one) => one.requirements.map(({ label }) => label));
  return (
    !areTold &&
    !areFunctions(
      profiles.map((one) => one.title ?? ''),
      labels,
    )
  );
}

/** A competency that one function asks at two levels in two groups; in one group it is already told. */
function conflictsIn(profiles: AskedTable['profiles'], { diagnostics }: AskBody): readonly Diagnostic[] {
  const keyOf = (one: Diagnostic): string => JSON.stringify(one.at);
  const known = new Set(diagnostics.filter((one) => one.code === 'table/required-twice').map((one) => keyOf(one)));
  const doubts = profiles.flatMap((one) => requirementDoubts(one.requirements));
  return doubts.filter((one) => one.code === 'extract/level-conflict' && !known.has(keyOf(one)));
}

/** Columns of tasks, and a card of one function that prints its facts above. */
function isForeign(header: AskHeader, { heads, pairs }: AskSource): boolean {
  const texts = [
    ...heads.map((one) => one.text),
    ...header.titles,
    ...header.columns.flatMap((column) => column.above),
  ];
  if (header.columns.some((column) => column.role === 'task')) return true;
  if (texts.some((text) => askRoleOf(text) === 'task' || TASKS.test(text.slice(0, 200)))) return true;
  const isCard = pairs.some((pair) => askRoleOf(pair.key) === 'function');
  return (
    isCard &&
    !header.columns.some((column) => column.role === 'level' || column.role === 'held' || column.role === 'person')
  );
}

/** Letters and signs whose order no legend prints: of letters no level is certain. */
function assumed({ scale, rows, entities, header }: AskBody, areHeld: boolean): readonly Diagnostic[] {
  if (scale.legend !== undefined && scale.legend.levels.size > 0) return [];
  const words = new Set(rows.flatMap((row) => entities.map((one) => sheetText(row, one.value.index))));
  const letters = [...words].filter((word) => /^[A-F]$/u.test(word)).sort();
  const at = header.row.at;
  if (scale.signs === 'times') {
    const signs = [...scale.words].filter((word) => countsSigns(word)).sort();
    return [{ severity: 'info', code: 'table/levels-as-printed', values: { words: signs.join(', ') }, at }];
  }
  if (letters.length < 2) return [];
  const values = { letters: letters.join(', ') };
  return [{ severity: 'warning', code: areHeld ? 'table/letters-held' : 'extract/letter-levels', values, at }];
}

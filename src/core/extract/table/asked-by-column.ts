import type { Assessment, Rating } from '../../model/assessment.ts';
import type { FunctionProfile, Requirement } from '../../model/profile.ts';
import { columnSenseOf } from '../words/column-sense.ts';
import { fieldKindOf } from '../words/field-label.ts';
import { tellsFunctionFact } from '../words/function-fact.ts';
import { isNote } from '../words/no-competency.ts';
import { namesPaper, namesPapers } from '../words/paper-name.ts';
import { markOf } from '../level/mark.ts';
import { withoutLabel } from '../level/without-label.ts';
import { type AskBody, type AskEntity } from './ask-body.ts';
import { areFunctions } from '../words/function-name.ts';
import { askRoleOf } from './ask-role.ts';
import {
  cellAsk,
  columnOfRole,
  factNamed,
  profileOf,
  requirementList,
  rowFacts,
  type FunctionFacts,
} from './asked-cell.ts';
import { ratingOf } from './held-cell.ts';
import { askOf, askScale, isValue } from './sheet-ask.ts';
import { onlyText, rowNumber, sheetText, shownPlace, shownText, type SheetRow } from './sheet.ts';

/** What the readers of one table find. */
export interface AskedLevels {
  readonly profiles: readonly FunctionProfile[];
  readonly assessments: readonly Assessment[];
}

/** A row that names a competency, with its cluster. */
interface Line {
  readonly row: SheetRow;
  readonly label: string;
  readonly cluster: string | undefined;
  /** What the row says besides levels, for every function alike. */
  readonly facts: Partial<Requirement>;
}

/** Competencies in rows, a column per function or per person; undefined for other tables. */
export function askedByColumn(body: AskBody): AskedLevels | undefined {
  const { header, entities } = body;
  const named = columnOfRole(header, 'competency');
  const label = named ?? (entities[0]?.value.index ?? 0) - 1;
  if (columnOfRole(header, 'function') !== undefined || columnOfRole(header, 'person') !== undefined) return undefined;
  // Functions and people stand behind the competencies that they have levels of.
  if (entities.some((one) => one.value.index < label)) return undefined;
  if (entities.length === 0 || label < 0 || header.columns.some((column) => column.rung !== undefined))
    return undefined;
  const lines = linesOf(body, label);
  if (isOneChoice(body, lines) || isLoneFigure(body) || areAnswers(body, lines)) return undefined;
  const names = entities.map((one) => one.name);
  if (!body.areHeld && names.some((name) => namesNoFunction(name))) return undefined;
  const isTurned = !areFunctions(
    names,
    lines.map((line) => line.label),
  );
  if (named === undefined && isTurned && !body.areHeld) return undefined;
  const facts = columnFacts(body, label);
  const asked = header.columns.find(
    (column) =>
      column.role === 'level' && column.above.every((over) => askRoleOf(over) !== undefined || column.text === over),
  );
  const required =
    asked === undefined || entities.some((one) => one.value === asked)
      ? undefined
      : requiredColumn(body, lines, asked.index, asked.text);
  if (body.areHeld) {
    tellRater(body);
    return {
      profiles: required === undefined ? [] : [required],
      assessments: entities.map((one) => assessmentOf(body, lines, one)),
    };
  }
  const profiles = entities.map((one) =>
    profileOf(one.name, facts.get(one.value.index) ?? {}, requirementsOf(body, lines, one)),
  );
  return { profiles, assessments: [] };
}

/** "Kennis", "Ja", "Interview": words that headers use for something else than a function. */
function namesNoFunction(name: string): boolean {
  const sense = columnSenseOf(name);
  // Whoever is rated has no levels here: beside names of functions "Agent" is one.
  return (sense !== undefined && sense !== 'person') || NO_FUNCTION.test(name);
}

/** A letter, yes and no, figures that somebody gives, and how much of something: "Own rating", "Zeer belangrijk". */
const NO_FUNCTION =
  /^(?:\p{L}|ja|nee|neen|yes|no|oui|non)$|(?:^| )(?:ratings?|scores?|niveau|level|beoordeling|inschatting|belangrijk|importante?|essential)$|^(?:zeer|heel|erg|minder|niet|very|less|not|tr[eè]s|moins|peu) /iu;

/** One mark in every row, each time in one of the columns: these are the rungs of a scale, whatever they are called. */
function isOneChoice({ entities, areHeld }: AskBody, lines: readonly Line[]): boolean {
  // No function is called by a letter: of such columns fewer rows show as much.
  const fewest = entities.every(({ name }) => /^\p{L}$/u.test(name)) ? 2 : 3;
  if (areHeld || entities.length < 2 || lines.length < fewest) return false;
  return lines.every(({ row }) => {
    const [only = '', ...more] = entities.map((one) => shownText(row, one.value.index)).filter((text) => text !== '');
    return more.length === 0 && markOf(only) === 'marked';
  });
}

const ANSWER = /^(?:ja|nee|neen|yes|no|oui|non|true|false|waar|onwaar|j|n|y|o)$/iu;

/** "Attest | nee" beside the level that is asked: whether something holds for the competency, and no level of somebody's. */
function areAnswers({ header, entities }: AskBody, lines: readonly Line[]): boolean {
  const isAsked = header.columns.some(({ role }) => role === 'level');
  const texts = lines.flatMap(({ row }) => entities.map(({ value }) => shownText(row, value.index)));
  const answers = texts.filter((text) => text !== '');
  return isAsked && answers.length > 0 && answers.every((text) => ANSWER.test(text));
}

/** One column of figures under a word that is no name of a function: the table is about one function, named elsewhere. */
function isLoneFigure({ entities, areHeld, header }: AskBody): boolean {
  const [only, other] = entities;
  if (only === undefined || other !== undefined || areHeld || only.value.role === 'level') return false;
  const isAsked = header.columns.some((column) => column.role === 'level');
  return !isAsked && only.group === undefined && !only.name.includes(' ') && !areFunctions([only.name], []);
}

/** Tells once that a table of people does not say who rated them. */
export function tellRater({ diagnostics, header }: AskBody): void {
  diagnostics.push({ severity: 'info', code: 'table/rater-not-told', at: header.row.at });
}

function linesOf(body: AskBody, label: number): readonly Line[] {
  const { header, rows } = body;
  const clusterColumn = columnOfRole(header, 'cluster');
  const lines: Line[] = [];
  let cluster: string | undefined;
  let isEnd = false;
  let last: SheetRow | undefined;
  for (const [index, row] of rows.entries()) {
    const isApart = last !== undefined && standsApart(last, row);
    last = row;
    const alone = onlyText(row);
    if (alone !== undefined && isGroup(row, rows[index + 1], label, body)) {
      cluster = alone;
      isEnd = false;
      continue;
    }
    cluster = shownText(row, clusterColumn) || cluster;
    const name = sheetText(row, label);
    const cells = body.entities.map((one) => shownText(row, one.value.index)).filter((text) => text !== '');
    const isRead = cells.some((text) => isValue(text, body.scale.legend));
    // Below an empty row, what holds no level is a note under the table.
    isEnd = (isEnd || isApart) && !isRead;
    if (namesPaper(name) || namesPapers(cluster ?? '')) {
      body.diagnostics.push({ severity: 'info', code: 'table/unread-row', values: { text: name }, at: row.at });
      continue;
    }
    const isField = isNote(name) || (fieldKindOf(name) !== undefined && !isRead);
    const isAside = isEnd || row.filled.length < 2 || isField;
    if (name === '' && cells.some((text) => /^\d$/u.test(text)) && !isEnd) {
      body.diagnostics.push(withoutLabel(cells.join(', '), row.at));
    }
    if (name !== '' && !isAside && row.filled.some((column) => column !== label && column !== clusterColumn))
      lines.push({ row, label: name, cluster, facts: factsOf(row, body) });
  }
  return lines;
}

function factsOf(row: SheetRow, { header, diagnostics }: AskBody): Partial<Requirement> {
  return rowFacts(row, header, { isGrouped: false }, diagnostics);
}

/** An empty row stands between two rows. */
function standsApart(one: SheetRow, other: SheetRow): boolean {
  const [before, after] = [rowNumber(one.at), rowNumber(other.at)];
  return before === undefined || after === undefined ? one.table !== other.table : after > before + 1;
}

/** One text over a row that names a competency is the name of a group. */
function isGroup(row: SheetRow, next: SheetRow | undefined, label: number, { entities }: AskBody): boolean {
  const [only = -1] = row.filled;
  const isLevel = entities.some((one) => one.value.index === only);
  return next !== undefined && sheetText(next, label) !== '' && next.filled.length > 1 && !isLevel;
}

/** "Graad | B | C" over the rows of competencies: a fact of each column. */
function columnFacts({ header, rows, entities }: AskBody, label: number): ReadonlyMap<number, FunctionFacts> {
  const facts = new Map<number, FunctionFacts>();
  const inBody = rows.filter(
    (row) =>
      tellsFunctionFact(sheetText(row, label)) || !entities.some((one) => isValue(sheetText(row, one.value.index))),
  );
  for (const row of [...header.facts, ...inBody]) {
    const fact = factNamed(sheetText(row, row.filled[0] ?? label));
    if (fact === undefined) continue;
    for (const { value } of entities) {
      const text = shownText(row, value.index);
      if (text !== '') facts.set(value.index, { ...facts.get(value.index), [fact]: text });
    }
  }
  return facts;
}

function requirementsOf(body: AskBody, lines: readonly Line[], entity: AskEntity): readonly Requirement[] {
  const { header, diagnostics, scale } = body;
  const isGrouped = entity.value.role === 'level';
  const found = requirementList(diagnostics);
  for (const { row, label, cluster, facts } of lines) {
    const ask = cellAsk(row, entity.value.index, entity.name, scale, diagnostics);
    if (!ask.isAsked) continue;
    const more = isGrouped ? rowFacts(row, header, { ...entity, isGrouped }, diagnostics) : facts;
    const group = cluster === undefined ? {} : { cluster };
    const wish = entity.wished === undefined ? 0 : (askOf(shownText(row, entity.wished), scale).fields.required ?? 0);
    const wished = wish > (ask.fields.requiredPossible ?? ask.fields.required ?? 0) ? { wished: wish } : {};
    found.add({ label, ...group, ...more, ...ask.fields, ...wished, at: shownPlace(row, entity.value.index) });
  }
  return found.requirements;
}

/** The column that says what is required, beside columns of people. */
function requiredColumn(body: AskBody, lines: readonly Line[], column: number, name: string): FunctionProfile {
  const value = { index: column, text: name, above: [] };
  const title = body.pairs.find((pair) => askRoleOf(pair.key) === 'function')?.value ?? '';
  const texts = lines.map((line) => shownText(line.row, column));
  const own = { ...body, scale: askScale(texts, body.scale.legend, body.scale.highest) };
  return profileOf(title, {}, requirementsOf(own, lines, { name, group: undefined, value }));
}

function assessmentOf(body: AskBody, lines: readonly Line[], entity: AskEntity): Assessment {
  const ratings = lines.flatMap(
    ({ row, label }): readonly Rating[] => ratingOf(row, entity.value.index, label, body) ?? [],
  );
  return { person: entity.name, rater: 'other', ratings };
}

import type { Assessment } from '../../model/assessment.ts';
import type { FunctionProfile, Requirement } from '../../model/profile.ts';
import { type AskBody, type AskEntity } from './ask-body.ts';
import { areFunctions } from '../words/function-name.ts';
import { askRoleOf, type AskRole } from './ask-role.ts';
import { tellRater, type AskedLevels } from './asked-by-column.ts';
import { competencyColumns } from './competency-columns.ts';
import {
  cellAsk,
  columnOfRole,
  factNamed,
  groupFacts,
  profileOf,
  requirementList,
  type FunctionFacts,
} from './asked-cell.ts';
import { ratingOf } from './held-cell.ts';
import { sheetText, shownPlace, shownText, type SheetRow } from './sheet.ts';

/** Rows of a table of functions that say something of its columns. */
const NO_FUNCTION: ReadonlySet<AskRole | undefined> = new Set<AskRole>(['weight', 'most', 'gap', 'held']);

/** Functions or people in rows, a column per competency; undefined for other tables. */
export function askedByRow(printed: AskBody): AskedLevels | undefined {
  const { header, rows } = printed;
  const { asked: entities, others } = competencyColumns(printed.entities, header);
  const body = { ...printed, entities };
  const person = columnOfRole(header, 'person');
  const label = person ?? columnOfRole(header, 'function') ?? cornerOf(body);
  if (label === undefined || columnOfRole(header, 'competency') !== undefined) return undefined;
  if (entities.length < 2 || (person === undefined && !body.areTold)) return undefined;
  tellUnused(others, body);
  const profiles: FunctionProfile[] = [];
  const assessments: Assessment[] = [];
  for (const row of rows) {
    const title = sheetText(row, label);
    const isRead = entities.some((one) => shownText(row, one.value.index) !== '');
    if (title === '' || !isRead || row.filled.length < 2) continue;
    if (person === undefined && NO_FUNCTION.has(askRoleOf(title))) {
      body.diagnostics.push({ severity: 'info', code: 'table/unread-row', values: { text: title }, at: row.at });
      continue;
    }
    if (person === undefined && !body.areHeld)
      profiles.push(profileOf(title, rowFunctionFacts(row, body), requirementsOf(row, body)));
    else if (askRoleOf(title) === 'level') profiles.push(...requiredOver(title, row, body));
    else assessments.push(assessmentOf(title, row, body));
  }
  if (assessments.length > 0) tellRater(body);
  return { profiles, assessments };
}

/** Tells once of each group of columns that it is not read. */
function tellUnused(others: readonly AskEntity[], { diagnostics, header }: AskBody): void {
  const names = new Set(others.map(({ name, value }) => value.above.at(-1) ?? name));
  for (const column of names)
    diagnostics.push({ severity: 'info', code: 'table/unused-column', values: { column }, at: header.row.at });
}

/** The first column under a blank corner, where its names are functions. */
function cornerOf({ header, rows, entities }: AskBody): number | undefined {
  const first = header.row.filled[0] ?? 0;
  if (first === 0 || header.columns.some((column) => column.role === 'competency')) return undefined;
  const names = rows.map((row) => sheetText(row, first - 1)).filter((text) => text !== '');
  const others = entities.map((one) => one.name);
  return areFunctions(names, others) ? first - 1 : undefined;
}

/** The row that says what is required, where the table also says of which function. */
function requiredOver(label: string, row: SheetRow, body: AskBody): readonly FunctionProfile[] {
  const title = body.pairs.find((pair) => askRoleOf(pair.key) === 'function')?.value;
  if (title !== undefined) return [profileOf(title, {}, requirementsOf(row, body))];
  body.diagnostics.push({ severity: 'info', code: 'table/required-of-nobody', values: { text: label }, at: row.at });
  return [];
}

/** Columns such as "Dienst" and "Graad" beside the name of the function. */
function rowFunctionFacts(row: SheetRow, { header, entities }: AskBody): FunctionFacts {
  const asked = new Set(entities.map(({ value }) => value));
  const facts: FunctionFacts[] = header.columns.map((column): FunctionFacts => {
    const fact = column.rung === undefined && !asked.has(column) ? factNamed(column.text) : undefined;
    const text = shownText(row, column.index);
    return fact === undefined || text === '' ? {} : { [fact]: text };
  });
  return facts.reduce((all, one) => ({ ...one, ...all }), {});
}

function requirementsOf(row: SheetRow, body: AskBody): readonly Requirement[] {
  const found = requirementList(body.diagnostics);
  for (const { name, group, value } of body.entities) {
    const ask = cellAsk(row, value.index, name, body.scale, body.diagnostics);
    const cluster = group === undefined ? {} : groupFacts(group);
    if (ask.isAsked) found.add({ label: name, ...cluster, ...ask.fields, at: shownPlace(row, value.index) });
  }
  return found.requirements;
}

function assessmentOf(person: string, row: SheetRow, body: AskBody): Assessment {
  const ratings = body.entities.flatMap(({ name, value }) => ratingOf(row, value.index, name, body) ?? []);
  return { person, rater: 'other', ratings };
}

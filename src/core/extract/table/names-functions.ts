import type { Cell, RowBlock } from '../../model/source-text.ts';
import { tellsMastery } from '../words/mastery.ts';
import { areFunctions } from '../words/function-name.ts';
import { askRoleOf, type AskRole } from './ask-role.ts';

/** One function may be called after how it is done: "zelfstandig begeleider". */
const FEWEST_RUNGS = 2;
/** Roles that say that a column is of functions, or of one column that stands before those. */
const BEFORE: ReadonlySet<string | undefined> = new Set(['cluster', 'competency', 'kind', 'scope', 'id']);
/** Roles that say of a column of levels what it is. */
const SAYS_WHAT: ReadonlySet<AskRole> = new Set([
  'person',
  'task',
  'level',
  'wished',
  'held',
  'gap',
  'most',
  'weight',
  'must',
]);
/** Ranks of staff by their codes: "A1-A3", "B-niveau", "Rang 2". A level with its number is a rung. */
const RANK =
  /^(?:[A-E]\d{1,2}[a-z]?(?: ?[-–—/] ?[A-E]?\d{1,2}[a-z]?){0,3}|[A-E][ -]niveau|(?:rang|rank) ?(?:\d|[A-E]|[IVX]{1,4}))$/u;
/** "Agent" is a function beside other functions, and else whoever is rated. */
const FEWEST_FUNCTIONS = 2;

/**
 * Whether a table is about several functions: a header says so, or the names over its columns are rather those of functions
 * than those in the rows. The names of the rows may stand behind those of their clusters.
 */
export function namesFunctions(rows: readonly RowBlock[]): boolean {
  const [header, next, ...others] = rows;
  const texts = [header, next].flatMap((row) => row?.cells.map((cell) => cell.text.trim()) ?? []);
  const roles = texts.map((text) => askRoleOf(text));
  if (roles.includes('function')) return roles.includes('competency') || (header?.cells.length ?? 0) > 2;
  const { names: over, label } = namesOver(header?.cells ?? []);
  // A definition or a remark among them says nothing of what the others are; a column of levels does.
  const names = over.filter(({ text }) => !isAside(askRoleOf(text.trim())));
  const data = [...(next === undefined ? [] : [next]), ...others];
  const labels = data.flatMap((row) => textAt(row, label) ?? []);
  const unknown = names.filter(({ text }) => askRoleOf(text.trim()) === undefined);
  const people = names.filter(({ text }) => askRoleOf(text.trim()) === 'person');
  const areNames =
    names.length > 1 &&
    unknown.length + people.length === names.length &&
    (people.length === 0 || unknown.length >= FEWEST_FUNCTIONS);
  if (!areNames) return false;
  const printed = names.map(({ text }) => text.trim());
  // "Past zelfstandig toe" is what somebody does at a level.
  const areRungs = printed.filter((name) => tellsMastery(name)).length >= FEWEST_RUNGS;
  const areRanks = printed.every((name) => RANK.test(name)) && holdsFigures(data, names);
  return !areRungs && (areRanks || areFunctions(printed, labels));
}

function isAside(role: AskRole | undefined): boolean {
  return role !== undefined && !SAYS_WHAT.has(role);
}

/** The names over the columns, and the column of the names in the rows, over which nothing may stand. */
function namesOver(cells: readonly Cell[]): { readonly names: readonly Cell[]; readonly label: number } {
  const filled = cells.filter((cell) => cell.text.trim() !== '');
  const named = filled.findIndex((cell) => askRoleOf(cell.text.trim()) === 'competency');
  const isBehind = named > 0 && filled.slice(0, named).every((cell) => BEFORE.has(askRoleOf(cell.text.trim())));
  if (isBehind) return { names: filled.slice(named + 1), label: filled[named]?.column ?? 0 };
  const [first, ...over] = filled;
  return { names: [...(first !== undefined && first.column > 0 ? [first] : []), ...over], label: 0 };
}

/** Under each name stand figures, or nothing and dashes; marks would choose one of them. */
function holdsFigures(rows: readonly RowBlock[], names: readonly Cell[]): boolean {
  return names.every(({ column }) => {
    const texts = rows.flatMap((row) => textAt(row, column) ?? []).filter((text) => /[\p{L}\p{N}]/u.test(text));
    return texts.length > 0 && texts.every((text) => /^\d$/u.test(text));
  });
}

function textAt(row: RowBlock, column: number): string | undefined {
  return row.cells.find((cell) => cell.column === column)?.text.trim();
}

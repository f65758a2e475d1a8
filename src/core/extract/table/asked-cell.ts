import type { Diagnostic } from '../../model/diagnostic.ts';
import type { FunctionProfile, Requirement } from '../../model/profile.ts';
import { foldLabel } from '../../text/fold.ts';
import { fieldKindOf } from '../words/field-label.ts';
import { kindOfHeading } from '../words/requirement-words.ts';
import { scopeOfWords } from '../words/scope-code.ts';
import type { AskHeader } from './ask-header.ts';
import type { AskRole } from './ask-role.ts';
import { askOf, type Ask, type AskScale } from './sheet-ask.ts';
import { sheetText, shownPlace, shownText, type SheetRow } from './sheet.ts';
import type { TableColumn } from './table-column.ts';
import type { TableRow } from './table-row.ts';
import { rowKind, rowMust, rowScope, rowWeight } from './table-words.ts';

/** The facts of a function that a table may print beside its name. */
export type FunctionFacts = Partial<
  Pick<FunctionProfile, 'organisation' | 'department' | 'service' | 'grade' | 'functionFamily' | 'functionalCareer'>
>;

const FACTS = ['organisation', 'department', 'service', 'grade', 'functionFamily', 'functionalCareer'] as const;

/** What one cell asks, with a diagnostic that has its place where it cannot be read. */
export function cellAsk(row: SheetRow, column: number, name: string, scale: AskScale, diagnostics: Diagnostic[]): Ask {
  const ask = askOf(shownText(row, column), scale);
  if (ask.doubt !== undefined)
    diagnostics.push({ ...ask.doubt, values: { column: name, ...ask.doubt.values }, at: shownPlace(row, column) });
  return ask;
}

/** The column of a role, where no header stands over it that makes it the column of one function. */
export function columnOfRole(header: AskHeader, role: AskRole): number | undefined {
  return header.columns.find((column) => column.role === role)?.index;
}

/** Columns of a row that say something of its competency as a whole, each by the name that a filled-in table gives it. */
const ROW_FACTS: readonly (readonly [TableColumn, AskRole])[] = [
  ['kind', 'kind'],
  ['scope', 'scope'],
  ['weight', 'weight'],
  ['must', 'must'],
];

/** What a row says of its competency besides levels; `own`: columns that belong to one function alone. */
export function rowFacts(
  row: SheetRow,
  header: AskHeader,
  own: { readonly weight?: number; readonly must?: number; readonly isGrouped: boolean },
  diagnostics: Diagnostic[],
): Partial<Requirement> {
  const columns = new Map<TableColumn, number>();
  for (const [column, role] of ROW_FACTS) {
    const index = own.isGrouped && (role === 'weight' || role === 'must') ? own[role] : columnOfRole(header, role);
    if (index !== undefined) columns.set(column, index);
  }
  const view: TableRow = {
    at: row.at,
    text: (column) => shownText(row, columns.get(column)) || undefined,
    carried: () => undefined,
    place: () => row.at,
    doubt: (severity, code, column, values) => {
      const at = shownPlace(row, columns.get(column) ?? 0);
      const name = header.columns.find((one) => one.index === columns.get(column))?.text ?? column;
      // The row is looked at once for every function that asks it.
      const isKnown = diagnostics.some((one) => one.code === code && JSON.stringify(one.at) === JSON.stringify(at));
      if (!isKnown) diagnostics.push({ severity, code, values: { column: name, ...values }, at });
    },
  };
  const body = { rows: [view], hasDecimalPoint: false };
  const [kind, weight, must] = [rowKind(view), rowWeight(view, body), rowMust(view)];
  const definition = sheetText(row, columnOfRole(header, 'definition'));
  return {
    ...(kind === undefined ? {} : { kind }),
    ...rowScope(view),
    ...(weight === undefined ? {} : { weight }),
    ...(must === undefined ? {} : { must }),
    ...(definition === '' ? {} : { definition }),
  };
}

/** The requirements of one function while they are gathered. */
export interface RequirementList {
  readonly requirements: readonly Requirement[];
  readonly add: (one: Requirement) => void;
}

/** Gathers requirements; one with the label and cluster of an earlier one is kept and told, with both cells. */
export function requirementList(diagnostics: Diagnostic[]): RequirementList {
  const requirements: Requirement[] = [];
  const known = new Map<string, Requirement>();
  return {
    requirements,
    add: (one) => {
      const key = JSON.stringify([foldLabel(one.label), one.cluster]);
      const twin = known.get(key);
      if (twin !== undefined) {
        const places = {
          ...(one.at === undefined ? {} : { at: one.at }),
          ...(twin.at === undefined ? {} : { other: twin.at }),
        };
        diagnostics.push({
          severity: 'warning',
          code: 'table/required-twice',
          values: { label: one.label },
          ...places,
        });
      } else known.set(key, one);
      requirements.push(one);
    },
  };
}

/** The fact that a label names, where profiles keep it. */
export function factNamed(label: string): keyof FunctionFacts | undefined {
  const kind = fieldKindOf(label)?.kind;
  return FACTS.find((fact) => fact === kind);
}

/** What the name of a group says of the competencies in it: their cluster, their kind and for whom they are asked. */
export function groupFacts(group: string): Pick<Requirement, 'cluster' | 'kind' | 'scope'> {
  const [kind, scope] = [kindOfHeading(group), scopeOfWords(group)];
  return {
    cluster: group,
    ...(kind === undefined ? {} : { kind }),
    ...(scope === undefined ? {} : { scope }),
  };
}

/** A profile that holds nothing but what a table says. */
export function profileOf(title: string, facts: FunctionFacts, requirements: readonly Requirement[]): FunctionProfile {
  return { ...(title === '' ? {} : { title }), ...facts, resultAreas: [], requirements, conditions: [], payScales: [] };
}

/** A requirement without the level that it states, in whatever form. */
export function withoutLevel(one: Requirement): Requirement {
  const { label, cluster, kind, scope, scopeCode, scale, levelText, definition, weight, must, at } = one;
  return {
    label,
    ...(cluster === undefined ? {} : { cluster }),
    ...(kind === undefined ? {} : { kind }),
    ...(scope === undefined ? {} : { scope }),
    ...(scopeCode === undefined ? {} : { scopeCode }),
    ...(scale === undefined ? {} : { scale }),
    ...(levelText === undefined ? {} : { levelText }),
    ...(definition === undefined ? {} : { definition }),
    ...(weight === undefined ? {} : { weight }),
    ...(must === undefined ? {} : { must }),
    ...(at === undefined ? {} : { at }),
  };
}

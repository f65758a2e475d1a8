import type { Requirement } from '../../model/profile.ts';
import { markedLevel, markReadingOf } from '../level/mark-decision.ts';
import type { AskBody } from './ask-body.ts';
import type { AskedLevels } from './asked-by-column.ts';
import { requirementList, type RequirementList, columnOfRole, profileOf, rowFacts } from './asked-cell.ts';
import { signOf } from './sheet-ask.ts';
import { levelPlace, sheetText, shownText } from './sheet.ts';

/** A row per function and competency, with a column of marks for each level; undefined for other tables. */
export function askedByMarks({ header, rows, diagnostics }: AskBody): AskedLevels | undefined {
  const [name, label] = [columnOfRole(header, 'function'), columnOfRole(header, 'competency')];
  const columns = header.columns.filter((column) => column.rung !== undefined);
  if (name === undefined || label === undefined || columns.length < 2) return undefined;
  const data = rows.filter((row) => sheetText(row, label) !== '');
  const marked = data.map((row) => columns.map((column) => signOf(sheetText(row, column.index))));
  if (marked.flat().includes('other') || !marked.flat().includes('yes')) return undefined;
  const sorted = [...columns].sort((one, other) => (one.rung ?? 0) - (other.rung ?? 0));
  const chosen = data.map((row) =>
    sorted.flatMap((column) => (signOf(sheetText(row, column.index)) === 'yes' ? [column.rung ?? 0] : [])),
  );
  const reading = markReadingOf(chosen);
  const profiles = new Map<string, RequirementList>();
  const clusterColumn = columnOfRole(header, 'cluster');
  let title = '';
  let cluster: string | undefined;
  for (const [index, row] of data.entries()) {
    title = shownText(row, name) || title;
    cluster = shownText(row, clusterColumn) || cluster;
    const { required, possible, doubt } = markedLevel(chosen[index] ?? [], reading);
    const at = levelPlace(row.at, columns.findLast((column) => signOf(sheetText(row, column.index)) === 'yes')?.index);
    const one: Requirement = {
      label: sheetText(row, label),
      ...(cluster === undefined ? {} : { cluster }),
      ...rowFacts(row, header, { isGrouped: false }, diagnostics),
      ...(header.scale === undefined ? {} : { scale: header.scale }),
      ...(required === undefined ? {} : { required }),
      ...(possible === undefined ? {} : { requiredPossible: possible }),
      at,
    };
    if (doubt !== undefined) {
      const values = { label: one.label, lower: required ?? 0, higher: possible ?? 0 };
      diagnostics.push({ severity: 'warning', code: doubt, values, at });
    }
    if (required === undefined)
      diagnostics.push({ severity: 'warning', code: 'extract/no-mark', values: { label: one.label }, at });
    const list = profiles.get(title) ?? requirementList(diagnostics);
    profiles.set(title, list);
    list.add(one);
  }
  return { profiles: [...profiles].map(([key, list]) => profileOf(key, {}, list.requirements)), assessments: [] };
}

import { foldLabel } from '../../text/fold.ts';
import type { CompetencyRow } from './read-table.ts';
import { textAt } from './table-grid.ts';
import type { TableLayout, WordRow } from './table-layout.ts';

type Words = Omit<CompetencyRow, 'required' | 'possible' | 'wished' | 'requiredLabel' | 'scale' | 'byTask'>;

/** Everything that a row says besides its level. */
export function rowWords(one: WordRow, layout: TableLayout): Words {
  const text = (column: number | undefined): string => textAt(one.row, column);
  const weight = weightOf(text(layout.weight));
  const must = mustOf(text(layout.must));
  return {
    label: one.label,
    at: one.row.at,
    ...(one.cluster === undefined ? {} : { cluster: one.cluster.name }),
    ...(one.code === '' ? {} : { code: one.code }),
    ...(text(layout.kind) === '' ? {} : { kindText: text(layout.kind) }),
    ...(text(layout.levelText) === '' ? {} : { levelText: text(layout.levelText) }),
    ...definitionOf(text(layout.definition) || one.row.definition),
    ...(weight === undefined ? {} : { weight }),
    ...(must === undefined ? {} : { must }),
  };
}

function definitionOf(definition: string | undefined): Pick<Words, 'definition'> {
  return definition === undefined ? {} : { definition };
}

function weightOf(text: string): number | undefined {
  const value = /^\d{1,3}(?:[.,]\d{1,2})?$/u.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  return value > 0 ? value : undefined;
}

function mustOf(text: string): boolean | undefined {
  const folded = foldLabel(text);
  if (/^(?:x|ja|j|yes|y|oui|verplicht|must|noodzakelijk|v)$/u.test(folded)) return true;
  return /^(?:nee|neen|n|no|non)$/u.test(folded) ? false : undefined;
}

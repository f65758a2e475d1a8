import type { Diagnostic } from '../../model/diagnostic.ts';
import { foldLabel } from '../../text/fold.ts';
import { markOf } from '../level/mark.ts';
import type { ReadTable } from './read-table.ts';
import { rowWords } from './row-words.ts';
import { textAt } from './table-grid.ts';
import type { TableLayout, WordRow } from './table-layout.ts';

/** What denies the word behind it. */
const NOT = /^(?:niet|nog niet|not|not yet|non|pas|pas encore) (.{2,40})$/u;
/** Parts of a course or a plan, one after the other. */
const PHASE = /^(?:fase|phase|periode|period|ronde|round|semester|trimester) ?(?:\d|[ivx]{1,3}|[a-f])$/u;
/** Who a thing is asked of: of two such words none is a level of the other. */
const SENIORITY: ReadonlySet<string> = new Set(['junior', 'medior', 'senior', 'starter', 'debutant', 'confirme']);

/**
 * Whether two heads over marks are no rungs of a scale: a word and its denial ("Voldaan | Niet voldaan"), two phases, or
 * two kinds of people ("Junior | Senior"). Three and more of them may be one.
 *
 * @example areNoRungs(['Voldaan', 'Niet voldaan']) // true
 * @example areNoRungs(['Basis', 'Expert']) // false
 */
export function areNoRungs(texts: readonly string[]): boolean {
  const [one = '', other = '', more] = texts.map((text) => foldLabel(text));
  if (one === '' || other === '' || more !== undefined) return false;
  if (NOT.exec(one)?.[1] === other || NOT.exec(other)?.[1] === one) return true;
  return (PHASE.test(one) && PHASE.test(other)) || (SENIORITY.has(one) && SENIORITY.has(other));
}

/** The names of such a table: what is marked beside each is told, and its level stays open. */
export function withoutRungs(
  words: readonly WordRow[],
  layout: TableLayout,
  heads: readonly { readonly column: number; readonly text: string }[],
): Omit<ReadTable, 'header'> {
  const named = words.filter((one) => one.label !== '' && one.isReached !== true);
  const diagnostics = named.map(({ label, row }): Diagnostic => {
    const marked = heads.filter(({ column }) => markOf(textAt(row, column)) === 'marked').map(({ text }) => text);
    return marked.length === 0
      ? { severity: 'warning', code: 'extract/no-mark', values: { label }, at: row.at }
      : {
          severity: 'warning',
          code: 'extract/unread-gradation',
          values: { label, text: marked.join(', ') },
          at: row.at,
        };
  });
  return { rows: named.map((one) => rowWords(one, layout)), conditions: [], diagnostics };
}

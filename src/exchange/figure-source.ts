import type { CorpusRecord, Origin } from '../core/model/corpus.ts';
import type { FigureStyle } from '../core/model/figure-table.ts';
import type { FunctionProfile, Requirement } from '../core/model/profile.ts';

type Words = FigureStyle['words'];

/** From which file a record came, or that it was typed or comes with the program. */
export function originText({ from, file }: Origin, words: Words): string {
  return file ?? words[from === 'shipped' ? 'from-shipped' : 'from-typed'];
}

/** File and place of a requirement, and the line itself where the document's lines are at hand. */
export function sourceOf(
  { origin }: Pick<CorpusRecord<FunctionProfile>, 'origin'>,
  { at }: Requirement,
  words: Words,
): { readonly place: string; readonly line?: string } {
  const parts = [
    originText(origin, words),
    at?.page === undefined ? '' : `${words['at-page']} ${String(at.page)}`,
    at?.sheet === undefined ? '' : `${words['at-sheet']} ${at.sheet}`,
    at?.cell === undefined ? '' : `${words['at-cell']} ${at.cell}`,
    at?.line === undefined || at.cell !== undefined ? '' : `${words['at-line']} ${String(at.line)}`,
  ];
  const line = at?.line === undefined ? undefined : origin.lines?.[at.line - 1]?.trim();
  return { place: parts.filter((part) => part !== '').join(', '), ...(line === undefined ? {} : { line }) };
}

import type { Block } from '../../model/source-text.ts';
import { foldLabel } from '../../text/fold.ts';
import { askRoleOf } from './ask-role.ts';
import { filledIn, pairIn, textsIn } from './sheet-line.ts';
import { rowNumber } from './sheet.ts';

/** A form has no fewer rows: with fewer between them, fields of one name are a list. */
const SHORTEST_FORM = 4;

/**
 * The forms of several functions below each other on one sheet, each from the lines over its title on; the sheet as a whole
 * where it has no more than one.
 *
 * Each form names its function by a field, and repeats at least one other label of the form before it.
 */
export function stackedForms(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const titles = blocks.flatMap((block, index) => (namesFunction(block) ? [index] : []));
  const starts = titles.map((title) => startOf(blocks, title));
  const forms = starts.map((start, index) => blocks.slice(index === 0 ? 0 : start, starts[index + 1]));
  const areForms = forms.length > 1 && forms.every((form) => form.length >= SHORTEST_FORM) && areAlike(forms);
  return areForms ? forms : [blocks];
}

function namesFunction(block: Block): boolean {
  const [pair, other] = pairIn(block) ?? [];
  return other === undefined && pair !== undefined && pair.value !== '' && askRoleOf(pair.key) === 'function';
}

/** The first of the titles and fields that stand right over a row. */
function startOf(blocks: readonly Block[], title: number): number {
  let start = title;
  for (let above = blocks[start - 1]; above !== undefined; above = blocks[start - 1]) {
    const [upper, lower] = [rowNumber(above.at), rowNumber(blocks[start]?.at ?? {})];
    const isNext = upper !== undefined && lower !== undefined && lower === upper + 1;
    if (!isNext || (filledIn(above).length > 1 && pairIn(above) === undefined)) break;
    start -= 1;
  }
  return start;
}

/** Each form has a label that the first has too, besides that of the function. */
function areAlike(forms: readonly (readonly Block[])[]): boolean {
  const [first = new Set<string>(), ...others] = forms.map((form) => labelsIn(form));
  return others.every((labels) => [...labels].some((label) => first.has(label)));
}

function labelsIn(form: readonly Block[]): ReadonlySet<string> {
  const labels = form.filter((block) => !namesFunction(block) && textsIn(block).length > 1);
  return new Set(labels.map((block) => foldLabel(textsIn(block)[0] ?? '')).filter((label) => label !== ''));
}

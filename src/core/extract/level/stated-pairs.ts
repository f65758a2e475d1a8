import { columnSenseOf } from '../words/column-sense.ts';
import type { ColumnSense } from '../words/column-words.ts';

/** What a name is followed by: the level that is asked, the one that is wished for, and what is no requirement left out. */
export interface StatedPairs {
  /** The name, with the signs that part it from its levels. */
  readonly name: string;
  /** The level that is asked, as printed with its words. */
  readonly asked: string;
  readonly level: number;
  readonly wished?: number;
  readonly weight?: number;
}

const LONGEST_TAIL = 90;
const MOST_PAIRS = 3;
const PAIR = /^(\p{L}[\p{L}. ]{1,30}?) ?[:=]? ?(\d)$/u;
const ASKED: ReadonlySet<ColumnSense | undefined> = new Set<ColumnSense>(['level', 'asked', 'entry', 'least']);
const WISHED: ReadonlySet<ColumnSense | undefined> = new Set<ColumnSense>(['wished', 'target']);
const OTHER: ReadonlySet<ColumnSense | undefined> = new Set<ColumnSense>([
  'held',
  'most',
  'score',
  'points',
  'priority',
  'gap',
]);

/**
 * Several figures behind one name, each with the word for what it is: "minimaal niveau 2, streefniveau 3", "(vereist: 3,
 * huidig: 2)".
 *
 * @returns Undefined where fewer than two figures have a word, or not one of them is asked.
 * @example statedPairs('Plannen: minimaal niveau 2, streefniveau 3')?.level // 2
 */
export function statedPairs(text: string): StatedPairs | undefined {
  const digits = text.length > 160 ? 0 : (text.match(/(?<!\d)\d(?!\d)/gu)?.length ?? 0);
  if (digits < 2) return undefined;
  for (const start of text.matchAll(/[:(,]| [–—-] /gu)) {
    const tail = text.slice(start.index + start[0].length);
    if (tail.length > LONGEST_TAIL) continue;
    const found = start.index < 2 ? undefined : pairsIn(tail);
    if (found !== undefined) return { name: text.slice(0, start.index), ...found };
  }
  return undefined;
}

function pairsIn(tail: string): Omit<StatedPairs, 'name'> | undefined {
  const parts = tail
    .split(/[,;/|()]| en | et | and /u)
    .map((part) => part.replace(/^[ :–—-]{1,4}|[ .]{1,3}$/gu, ''))
    .filter((part) => part !== '');
  if (parts.length < 2 || parts.length > MOST_PAIRS) return undefined;
  let asked: { readonly text: string; readonly level: number } | undefined;
  let wished: number | undefined;
  let weight: number | undefined;
  for (const part of parts) {
    const [, words = '', figure = ''] = PAIR.exec(part) ?? [];
    const sense = columnSenseOf(words);
    const level = Number(figure);
    if (ASKED.has(sense) && asked === undefined) asked = { text: part, level };
    else if (WISHED.has(sense) && wished === undefined) wished = level;
    else if (sense === 'weight' && weight === undefined) weight = level;
    else if (!OTHER.has(sense)) return undefined;
  }
  if (asked === undefined) return undefined;
  return {
    asked: asked.text,
    level: asked.level,
    ...(wished === undefined || wished <= asked.level ? {} : { wished }),
    ...(weight === undefined || weight === 0 ? {} : { weight }),
  };
}

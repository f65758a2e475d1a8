import { distance } from 'fastest-levenshtein';

/** Shapes that scans take for one another, each group written as one sign. */
const LOOKALIKE_GROUPS: readonly (readonly [shape: string, sign: string])[] = [
  ['rn', 'm'],
  ['vv', 'w'],
  ['cl', 'd'],
  ['0', 'o'],
  ['1', 'l'],
  ['i', 'l'],
  ['j', 'l'],
  ['5', 's'],
  ['8', 'b'],
  ['6', 'g'],
];

/** Two texts that may be one, misspelt. `edits`: letters put in, left out, swapped or replaced. */
export interface Misspelling {
  readonly edits: number;
  /** The difference is only in shapes that scans take for one another. */
  readonly isLookalike: boolean;
}

/**
 * A text as a scan could have read it: `rn` and `m`, `0` and `o`, `1`, `l` and `i` become one sign.
 *
 * @param text Folded text.
 * @example lookalikeForm('sarnenwerken') === lookalikeForm('samenwerken') // true
 */
export function lookalikeForm(text: string): string {
  return LOOKALIKE_GROUPS.reduce((form, [shape, sign]) => form.replaceAll(shape, sign), text);
}

/**
 * Whether one text may be the other, badly typed or badly scanned.
 *
 * Up to 7 letters one edit, up to 11 two, beyond that three: longer words have more room for errors and fewer
 * neighbours. Two letters that changed places are one edit; so is a letter that got lost with its accent.
 *
 * @param one Folded text, without its spaces where these may have got lost too.
 * @returns Absent where they are equal or too far apart, or where either has fewer than 5 letters.
 * @example misspellingOf('voortgangscntrole', 'voortgangscontrole') // { edits: 1, isLookalike: false }
 */
export function misspellingOf(one: string, other: string): Misspelling | undefined {
  const length = Math.min(one.length, other.length);
  if (one === other || length < 5 || Math.max(one.length, other.length) > 200) return undefined;
  const most = length < 8 ? 1 : length < 12 ? 2 : 3;
  // A lookalike may cost one letter each time, a pair for one sign.
  if (Math.abs(one.length - other.length) > most) return undefined;
  const left = lookalikeForm(one);
  const right = lookalikeForm(other);
  if (left === right) return { edits: 0, isLookalike: true };
  const plain = distance(one, other);
  const edits = Math.min(plain === 2 && isTransposed(one, other) ? 1 : plain, distance(left, right));
  return edits <= most ? { edits, isLookalike: false } : undefined;
}

/** Two neighbouring letters changed places. */
function isTransposed(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

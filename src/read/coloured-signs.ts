/** A stretch of a line in one colour, as `rrggbb`; undefined where the format gives none. */
export interface ColouredText {
  readonly text: string;
  readonly colour: string | undefined;
}

/** Signs that ratings are printed with, filled, and the same signs empty. */
const EMPTY: Readonly<Record<string, string>> = { '★': '☆', '●': '○', '■': '□', '⬤': '○', '◆': '◇', '▮': '▯' };
/** Equal signs beside each other that make a rating. */
const FEWEST = 2;
const MOST = 10;
/** Grey from this on, of 255, with parts that differ no more, looks as if nothing were filled. */
const PALE = 0xb0;
const GREY = 12;

interface Sign {
  readonly at: number;
  readonly sign: string;
  readonly colour: string;
}

/**
 * The text of a line in which the signs of a rating that only their colour tells apart are empty ones: `●●●●` of which the last
 * two are grey is `●●○○`. With more than two colours, or colours by turns, nothing tells which are full, and the line
 * stays as it is.
 *
 * @example withEmptySigns([{ text: '●●', colour: 'c0392b' }, { text: '●', colour: 'd0d0d0' }]) // '●●○'
 */
export function withEmptySigns(parts: readonly ColouredText[]): string {
  const characters = parts.flatMap(({ text, colour }) => Array.from(text, (sign) => ({ sign, colour: colour ?? '' })));
  const result = characters.map(({ sign }) => sign);
  if (!result.some((sign) => Object.hasOwn(EMPTY, sign))) return result.join('');
  for (const run of runsOf(characters)) {
    for (const { at, sign } of emptyIn(run)) result[at] = EMPTY[sign] ?? sign;
  }
  return result.join('');
}

/** Equal signs beside each other, with nothing but spaces between. */
function runsOf(
  characters: readonly { readonly sign: string; readonly colour: string }[],
): readonly (readonly Sign[])[] {
  const runs: Sign[][] = [];
  let isOpen = false;
  for (const [at, { sign, colour }] of characters.entries()) {
    const last = runs.at(-1);
    if (sign === ' ' || sign === '\u00A0') continue;
    if (!Object.hasOwn(EMPTY, sign)) isOpen = false;
    else if (isOpen && last?.[0]?.sign === sign) last.push({ at, sign, colour });
    else {
      runs.push([{ at, sign, colour }]);
      isOpen = true;
    }
  }
  return runs.filter((run) => run.length >= FEWEST && run.length <= MOST);
}

function emptyIn(run: readonly Sign[]): readonly Sign[] {
  const [first] = run;
  const colours = new Set(run.map((one) => one.colour));
  if (first === undefined || colours.size > 2) return [];
  if (colours.size === 1) return isPale(first.colour) ? run : [];
  const turn = run.findIndex((one) => one.colour !== first.colour);
  const rest = run.slice(turn);
  return rest.every((one) => one.colour !== first.colour) ? rest : [];
}

/**
 * Whether a colour, as `rrggbb`, is so pale a grey that it looks as if nothing were filled.
 *
 * @example isPale('e0e0e0') // true
 */
export function isPale(colour: string): boolean {
  if (!/^[0-9a-f]{6}$/iu.test(colour)) return false;
  const parts = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return Math.min(...parts) >= PALE && Math.max(...parts) - Math.min(...parts) <= GREY;
}

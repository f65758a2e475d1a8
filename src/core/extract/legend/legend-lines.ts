import type { PlacedText } from '../words/organisation.ts';

const RUNG = /(?<![\p{L}\d])[1-9A-F] ?=/u;

/**
 * Joins the lines of a legend that the margin broke within a rung: "1 = basis, 2 =" over "gevorderd, 3 = expert". By its
 * first line alone, the scale would be too short.
 *
 * @example withWholeLegends([{ text: '1 = hulp, 2 =', at }, { text: 'alleen', at }])[0]?.text // '1 = hulp, 2 = alleen'
 */
export function withWholeLegends(texts: readonly PlacedText[]): readonly PlacedText[] {
  const whole: PlacedText[] = [];
  for (const one of texts) {
    const above = whole.at(-1);
    if (above !== undefined && goesOn(above.text, one.text))
      whole[whole.length - 1] = { ...above, text: `${above.text} ${one.text}` };
    else whole.push(one);
  }
  return whole;
}

function goesOn(above: string, below: string): boolean {
  if (!RUNG.test(above) || /[.!?]$/u.test(above)) return false;
  return above.endsWith('=') || below.startsWith('=') || (/^\p{Ll}/u.test(below) && RUNG.test(below));
}

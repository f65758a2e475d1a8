/** `B1`, `A1a`, `BV5`, `C1`, `A111`, `S10`, `M1.1`: one to three capitals, a number, perhaps a small letter. */
const CODE = /(?<![\p{L}\p{N}.])(?:[A-Z]{1,3}\d{1,3}(?:\.\d{1,2})?[a-z]{0,2}|C[vV]\d|B[vV]\d)(?![\p{L}\p{N}])/gu;
/** A scale that is told by a word and a number: `schaal 8`, `Band 5`, `IFIC 14`, `échelle D6`. */
const WORDED =
  /(?<![\p{L}\p{N}])(?:(?:loon|wedde|salaris)?schaal|scale|band|barema|bar[eè]me|[ée]chelle|categorie|cat[ée]gorie|category|grade|ific)\s{1,3}\d{1,3}[a-z]?(?![\p{L}\p{N}])/giu;
const RANGE =
  /(?<![\p{L}\p{N}.])([A-Z]{1,3})(\d{1,2})([a-z]?)\s?[-–]\s?(?:([A-Z]{1,3})(\d{1,2})([a-z]?)|(\d{1,2}))(?![\p{L}\p{N}])/gu;
/** Capitals and a number that are no scale: a currency and an amount, a quarter, a form of address on a map. */
const OTHER_CODE = /^(?:EUR|BTW|ISO|CP|PC|NR|ART|KB|MB|W|H|T|X|P)\d/u;
const LONGEST = 2_000;

/**
 * Names of pay scales in a text, in order, as printed: `B1`, `A1a`, `schaal 8`.
 *
 * A range is one name (`C1-C3`) here; {@link scalesOfRange} tells which scales it stands for.
 *
 * @example scaleNamesIn('B1 - geïnd. maandloon, C1-C3') // ['B1', 'C1-C3']
 */
export function scaleNamesIn(text: string): readonly string[] {
  const found: { at: number; end: number; name: string }[] = [];
  const shown = text.slice(0, LONGEST);
  for (const pattern of [RANGE, WORDED, CODE]) {
    for (const match of shown.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const isNew = found.every((one) => end <= one.at || match.index >= one.end);
      if (isNew && !OTHER_CODE.test(match[0])) found.push({ at: match.index, end, name: match[0] });
    }
  }
  return found.sort((one, other) => one.at - other.at).map((one) => one.name);
}

/**
 * The scales a range of one series stands for; the name itself where it is no range, or one between series.
 *
 * @example scalesOfRange('B1-B3') // ['B1', 'B2', 'B3']
 */
export function scalesOfRange(name: string): readonly string[] {
  const found = [...name.matchAll(RANGE)][0];
  if (found === undefined) return [name];
  const [, series = '', from = '', letter = '', lastSeries = series, toA, lastLetter = letter, toB] = found;
  const first = Number(from);
  const last = Number(toA ?? toB ?? NaN);
  if (lastSeries !== series || lastLetter !== letter || !(last > first)) return [name];
  return Array.from({ length: last - first + 1 }, (_, index) => `${series}${String(first + index)}${letter}`);
}

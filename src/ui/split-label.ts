/** Signs and words that stand between two names, in the order in which they are tried. */
const BETWEEN: readonly RegExp[] = [/[;•|]/, / [/–-] /, /\//, /,/, / (?:en|and) /i];

/** Most names that are proposed at once. */
const MOST = 8;

/**
 * A proposal for the names in a label that holds more than one: parted at the strongest sign that stands in it.
 *
 * Only a proposal: "Orde, stiptheid" may well be one competency. Where no sign stands in it the second name is empty.
 */
export function splitLabel(label: string): readonly string[] {
  for (const sign of BETWEEN) {
    const parts = label
      .split(sign)
      .map((one) => one.trim())
      .filter((one) => one !== '');
    if (parts.length > 1 && parts.length <= MOST) return parts;
  }
  return [label, ''];
}

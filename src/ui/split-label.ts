/** Signs and words that stand between two names, in the order in which they are tried. */
const BETWEEN: readonly RegExp[] = [/[;•|]/, / [/–-] /, /\//, /,| (?:en|and|et) /i];

/** Most names that are proposed at once. */
const MOST = 8;

/** Stands between two names where a person parts a label. */
const CUT = ' | ';

/**
 * A proposal for the names in a label that holds more than one: parted at the strongest sign that stands in it.
 *
 * Only a proposal: "Orde, stiptheid" may well be one competency. Where no sign stands in it, the label alone.
 */
export function splitLabel(label: string): readonly string[] {
  for (const sign of BETWEEN) {
    const parts = named(label.split(sign));
    if (parts.length > 1 && parts.length <= MOST) return parts;
  }
  return [label];
}

/** The proposal as one line, to be adapted by moving the signs between the names. */
export function splitText(label: string): string {
  return partedText(splitLabel(label));
}

/** Names that a person parted before, as that line. */
export function partedText(labels: readonly string[]): string {
  return labels.join(CUT);
}

/** The names in a line that a person parted with `|` or `;`. */
export function splitNames(text: string): readonly string[] {
  return named(text.split(/[|;]/));
}

function named(parts: readonly string[]): readonly string[] {
  return parts.map((one) => one.trim()).filter((one) => one !== '');
}

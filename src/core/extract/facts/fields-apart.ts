import { fieldKindOf } from '../words/field-label.ts';
import { isText, type Piece } from '../page/piece.ts';
import { spacedTitle } from '../page/spaced-title.ts';

const LONGEST = 300;
/** A label that is not known, of a few words, with its value. */
const LABELLED = /^\p{Lu}[\p{L}-]{1,20}(?: \p{L}{1,20}){0,3} ?: ?[\p{L}\d][^:]{0,60}$/u;
/** Wide room, a bar, a dot or a semicolon; before a label also a dash, a slash or a comma: where the next field may begin. */
const BETWEEN = / {2}|\t| ?[|•·▪■◦‖¦] |; | ?(?:[–—/,]|(?<= )-) (?=\p{Lu}[\p{L} -]{1,40}:)/u;

/**
 * Puts fields that are printed beside each other on one line into pieces of their own: "Graad: C   Loopbaan: C1-C3".
 *
 * A title that only room parts from its label and its code gets its colon: "FUNCTIE  0231  BODE   GRAAD D1".
 *
 * Only where the first stretch of the line is a known label with its value, and every other is a label with its value.
 */
export function withFieldsApart(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece) => {
    if (!isText(piece) || piece.kind === 'item') return [piece];
    const spaced = titleIn(piece.text);
    if (spaced.length > 0) return spaced.map((text) => ({ ...piece, text }));
    const fields = fieldsIn(piece.text);
    return fields.length < 2 ? [piece] : fields.map((text) => ({ ...piece, text }));
  });
}

function fieldsIn(text: string): readonly string[] {
  const colon = text.indexOf(':');
  if (colon < 2 || text.length > LONGEST || !text.includes(':', colon + 1)) return [];
  // Programs set their colons below each other: "FUNCTIE     : BODE   GRAAD      : C".
  const parts = text
    .replaceAll(/(?<! ) {2,40}:(?= )/gu, ' :')
    .split(BETWEEN)
    .flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
  return parts.every((part, index) => isField(part) || (index > 0 && LABELLED.test(part))) && isField(parts[0] ?? '')
    ? parts
    : [];
}

function isField(text: string): boolean {
  const colon = text.indexOf(':');
  return colon > 1 && fieldKindOf(text.slice(0, colon)) !== undefined;
}

/** Label and title, and the fields behind them, where room keeps them apart. */
function titleIn(text: string): readonly string[] {
  if (text.length > LONGEST || !text.includes('  ')) return [];
  const found = spacedTitle(text.split(/ {2,200}/u));
  return found === undefined
    ? []
    : [[found.label, found.title] as const, ...found.fields].map(([label, value]) => `${label}: ${value}`);
}

import { fieldKindOf } from '../words/field-label.ts';
import { columnRoleOf } from '../words/header-word.ts';

/** No title is longer, in characters. */
const LONGEST = 80;
/** The number that a program gives its functions. */
const CODE = /^(?:\p{Lu}{0,3}[-. ]?)?\d{2,8}$/u;

/** The title of a function behind its label, and the fields that stand on the same line. */
export interface SpacedTitle {
  /** "FUNCTIE", as printed. */
  readonly label: string;
  readonly title: string;
  /** Label and value of what stands behind the title. */
  readonly fields: readonly (readonly [string, string])[];
}

/**
 * The title on a line whose parts only room keeps apart: its label, perhaps a code, the title, and perhaps other fields.
 *
 * @param parts What stands on the line, part by part.
 * @returns Undefined for other lines: a header over functions ("Functie   Kok   Bode") among them.
 * @example spacedTitle(['FUNCTIE', '00231', 'BODE', 'GRAAD D1-D3'])?.title // 'BODE'
 */
export function spacedTitle(parts: readonly string[]): SpacedTitle | undefined {
  const [first = '', ...behind] = parts.map((part) => part.trim()).filter((part) => part !== '');
  const colon = first.indexOf(':');
  const label = colon < 0 ? first : first.slice(0, colon).trim();
  const own = colon < 0 ? '' : first.slice(colon + 1).trim();
  const values = own === '' ? behind : [own, ...behind];
  const field = fieldKindOf(label);
  if (field?.kind !== 'title') return undefined;
  const [title = '', ...others] = CODE.test(values[0] ?? '') ? values.slice(1) : values;
  const isTitle = /^\p{L}{2}/u.test(title) && title.length <= LONGEST && !isWord(title);
  const fields = others.flatMap((one) => fieldIn(one) ?? []);
  return isTitle && fields.length === others.length ? { label, title, fields } : undefined;
}

/** "GRAAD D1-D3": a label of one word with its value. */
function fieldIn(text: string): readonly (readonly [string, string])[] | undefined {
  const [, label = '', value = ''] = /^(\p{L}{2,30}) ?:? (\S.{0,60})$/u.exec(text) ?? [];
  return fieldKindOf(label) === undefined ? undefined : [[label, value]];
}

/** A word that labels or headers use: the line is the header of a table. */
function isWord(text: string): boolean {
  return fieldKindOf(text) !== undefined || columnRoleOf(text) !== undefined;
}

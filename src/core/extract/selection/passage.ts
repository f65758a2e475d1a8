import type { Place } from '../../model/place.ts';
import type { TextLine } from './text-line.ts';
import { titlesOf } from './titles-of.ts';

/** A paragraph, list item, cell or title, put together again where lines break it. */
export interface Passage {
  readonly kind: TextLine['kind'];
  readonly isTitle: boolean;
  /** A blank line, a rule or a page break stands before it. */
  readonly gapBefore: boolean;
  readonly depth: number | undefined;
  /** First cell of the row it stands in. */
  readonly label: string | undefined;
  readonly parts: readonly PassagePart[];
}

/** One line of a passage. */
export interface PassagePart {
  readonly text: string;
  readonly at: Place;
}

/** As much as one passage holds; text that goes on is the next one. */
const LONGEST = 4_000;
const ENDS = /[.!?:;]["”')]?$/u;
const GOES_ON = /^[\p{Ll}\d(%€&"“]/u;
/** A line that starts an enumerated point starts a passage, also behind what scanning makes of a bullet. */
const NUMBERED =
  /^(?:\d{1,2}\s?[°)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?|\d{1,2}\.|[a-z]\)|\[\d{1,2}\])\s|^(?:Diploma|Taal|Talen|Taalkennis|Rijbewijs|Ervaring|Dipl[oô]me|Langues?|Permis|Languages?|Licence) ?: |^[eo¢°.]\s(?=\p{Ll})|^(?:Proef|Deel|Gedeelte|Onderdeel|Fase|Stap|Ronde|[EÉ]preuve|Partie|[EÉ]tape|Phase|Part|Stage|Step|Round|Test) \d{1,2} ?[:.–-] /u;

/**
 * The passages of a document in reading order.
 *
 * Lines that follow without a gap belong together, and so do lines on either side of a gap where the first breaks off
 * in a sentence and the second goes on in lower case.
 */
export function passagesOf(lines: readonly TextLine[]): readonly Passage[] {
  const passages: (Passage & { readonly parts: PassagePart[] })[] = [];
  const titles = titlesOf(lines);
  let length = 0;
  for (const [place, line] of lines.entries()) {
    const isTitle = titles[place] === true;
    const last = passages.at(-1);
    const part = { text: line.text, at: line.at };
    length += line.text.length;
    if (!isTitle && last !== undefined && length <= LONGEST && continues(last, line)) last.parts.push(part);
    else {
      const { kind, gapBefore, depth, label } = line;
      passages.push({ kind, isTitle, gapBefore, depth, label, parts: [part] });
      length = line.text.length;
    }
  }
  return passages;
}

function continues(passage: Passage, line: TextLine): boolean {
  if (passage.isTitle || line.kind !== 'line' || NUMBERED.test(line.text)) return false;
  const before = passage.parts.at(-1)?.text ?? '';
  const isCut = !ENDS.test(before) && GOES_ON.test(line.text);
  if (passage.kind === 'line') return !line.gapBefore || (isCut && /^\p{Ll}/u.test(line.text));
  return passage.kind === 'item' && isCut && (!line.gapBefore || /^\p{Ll}/u.test(line.text));
}

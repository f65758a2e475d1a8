import { isText } from '../page/piece.ts';
import type { SectionKind } from '../words/section-lexicon.ts';
import type { Section } from './sections.ts';
import { sentencesOf } from '../page/sentence-split.ts';

const PLACE =
  /\b(?:werkt (?:rechtstreeks )?onder (?:de )?(?:rechtstreekse |directe |onmiddellijke )?leiding van|staat (?:rechtstreeks )?onder (?:de )?(?:rechtstreekse |directe )?leiding van|rapporteert (?:rechtstreeks )?aan|reports (?:directly )?to|rend compte|travaille sous la (?:direction|responsabilité))\b/iu;
const LONGEST_PLACE = 400;

/** The running text and items of the first part of a kind, its paragraphs on lines of their own; undefined if none. */
export function sectionText(sections: readonly Section[], kind: SectionKind): string | undefined {
  for (const section of sections) {
    if (section.kind !== kind) continue;
    const text = section.pieces.flatMap((piece) => (isText(piece) ? [piece.text] : [])).join('\n');
    if (text !== '') return text;
  }
  return undefined;
}

/** The sentence that says under whom the function works, where no part of the document is about that alone. */
export function placeSentence(sections: readonly Section[]): string | undefined {
  for (const section of sections) {
    if (section.kind === 'requirements' || section.kind === 'selection') continue;
    for (const piece of section.pieces) {
      if (!isText(piece) || !PLACE.test(piece.text.slice(0, 2_000))) continue;
      const sentence = sentencesOf(piece.text).find((one) => PLACE.test(one));
      if (sentence !== undefined && sentence.length <= LONGEST_PLACE) return sentence;
    }
  }
  return undefined;
}

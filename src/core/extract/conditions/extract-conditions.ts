import type { Parsed } from '../../model/diagnostic.ts';
import type { Condition } from '../../model/profile.ts';
import type { Block, RowBlock } from '../../model/source-text.ts';
import { isContactLine, withoutContacts } from '../selection/contact-line.ts';
import { foldInPlace } from '../selection/fold-in-place.ts';
import { passagesOf, type Passage } from '../selection/passage.ts';
import { sentencesOfPassage } from '../selection/sentence.ts';
import { textLines } from '../selection/text-line.ts';
import { sectionKindOf } from '../words/section-kind.ts';
import { conditionKind } from './condition-kind.ts';
import { isConditionsTitle, leadsInConditions } from './conditions-title.ts';
import { labelledCondition } from './labelled-condition.ts';
import { isNotAsked, statedConditionKind } from './stated-condition.ts';

/**
 * What a document asks of a person besides competencies: diploma, licence, language, conduct, health and other
 * conditions, as printed and in order.
 *
 * They are the items under a heading about conditions, at any depth and also inside a cell, and the lines elsewhere that
 * state a diploma or a licence by themselves. Telephone numbers, addresses and contact persons are left out.
 *
 * @param blocks The blocks of the whole document.
 * @returns The conditions; empty where there are none.
 * @example extractConditions(blocks).value?.[0] // { kind: 'licence', text: 'Rijbewijs B', at: { line: 140 } }
 */
export function extractConditions(blocks: readonly Block[]): Parsed<readonly Condition[]> {
  const rows = blocks.flatMap((block) => (block.kind === 'row' ? labelledConditions(block) : []));
  const used = new Set(rows.map((one) => one.row));
  const listed = fromPassages(
    passagesOf(textLines(blocks.filter((block) => block.kind !== 'row' || !used.has(block)))),
  );
  const all = [...listed, ...rows.map((one) => one.condition)].filter((one) => one.text !== '');
  const sorted = [...all].sort((one, other) => (one.at?.line ?? 0) - (other.at?.line ?? 0));
  const byText = new Map(sorted.toReversed().map((one) => [`${one.kind} ${foldInPlace(one.text)}`, one]));
  const first = new Set(byText.values());
  return { value: sorted.filter((one) => first.has(one)), diagnostics: [] };
}

function labelledConditions(row: RowBlock): readonly { readonly row: RowBlock; readonly condition: Condition }[] {
  const condition = labelledCondition(row);
  return condition === undefined ? [] : [{ row, condition }];
}

/** Where in a list of conditions the reading stands. */
interface Section {
  /** A list in a cell ends with its row. */
  readonly label?: string;
  hasItems: boolean;
  /** The kind that a title inside the list names (`Diploma`), while the line right under it is still to come. */
  subtitle?: Condition['kind'] | undefined;
}

function fromPassages(passages: readonly Passage[]): readonly Condition[] {
  const found: Condition[] = [];
  let section: Section | undefined;
  for (let place = 0; place < passages.length; place += 1) {
    const passage = passages[place];
    if (passage === undefined) break;
    const text = textOf(passage);
    const folded = foldInPlace(text);
    if (section?.label !== undefined && passage.label !== section.label) section = undefined;
    const isSubtitle = section !== undefined && passage.isTitle && BARE_KIND.test(folded);
    if (!isSubtitle && opensSection(passage, text, folded)) {
      section = passage.kind === 'label' ? { label: text, hasItems: false } : { hasItems: false };
      continue;
    }
    const subtitle = section?.subtitle;
    if (section !== undefined) section.subtitle = undefined;
    if (subtitle !== undefined && !isSubtitle && passage.kind !== 'heading' && passage.kind !== 'item') {
      const own = condition(passage, text);
      if (!isNotAsked(folded)) found.push(own.kind === 'other' ? { ...own, kind: subtitle } : own);
      continue;
    }
    if (section !== undefined && !isSubtitle && isSectionEnd(passage, folded)) section = undefined;
    if (section !== undefined && passage.isTitle) {
      const kind = conditionKind(folded);
      // A short line that says more than the kind is a condition, though it looks like a title.
      if (isSubtitle) section.subtitle = kind;
      else if (passage.kind !== 'heading' && !isNumbered(text)) {
        if (!isNotAsked(folded)) found.push(condition(passage, text));
        continue;
      }
    }
    if (section === undefined) found.push(...statedIn(passage));
    else if (isListed(passage, text)) {
      section.hasItems = true;
      const nested = text.endsWith(':') ? nestedItems(passages, place) : 0;
      if (nested > 0 && conditionKind(folded) !== 'other') {
        const options = passages.slice(place + 1, place + 1 + nested).map((one) => withoutMark(textOf(one)));
        found.push(condition(passage, `${text} ${options.join('; ')}`));
        place += nested;
      } else if (/\buitzondering|\bexception/u.test(folded) && nested > 0) place += nested;
      else if (!text.endsWith(':') && !isNotAsked(folded)) found.push(condition(passage, text));
    } else if (!passage.isTitle) found.push(...(section.hasItems ? statedIn(passage) : proseIn(passage)));
  }
  return found;
}

/** A title that names one kind of condition and nothing else. */
const BARE_KIND =
  /^(?:\d{1,2}[.)]? )?(?:vereiste? |gevraagde? )?(?:diploma(?:'s)?|diploma en ervaring|opleiding|rijbewijs|taal|talen|taalkennis|gedrag|gezondheid|medische geschiktheid|nationaliteit|leeftijd|ervaring|diplomes?|langues?|permis de conduire|conduite|sante|experience|degree|education|languages?|driving licence|conduct|health)\s?:?$/u;

function opensSection(passage: Passage, text: string, folded: string): boolean {
  if (passage.isTitle && (isConditionsTitle(folded) || sectionKindOf(text)?.kind === 'conditions')) return true;
  return passage.kind !== 'item' && leadsInConditions(folded);
}

/** Another title ends the list, save one that names a kind of condition (`Diploma`, `Taal`). */
function isSectionEnd(passage: Passage, folded: string): boolean {
  if (!passage.isTitle) return false;
  // Conditions are numbered too, and their part may be one of several that are.
  if (isNumbered(textOf(passage))) return opensOtherPart(withoutMark(textOf(passage)));
  return passage.kind === 'heading' || passage.kind === 'label' || conditionKind(folded) === 'other';
}

function opensOtherPart(text: string): boolean {
  const sense = sectionKindOf(text);
  return sense !== undefined && !sense.isWeak && sense.isGeneral && sense.kind !== 'conditions';
}

function isListed(passage: Passage, text: string): boolean {
  return passage.kind === 'item' || isNumbered(text);
}

const NUMBER = /^(?:\d{1,2}\s?[°)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?(?=\s)|\d{1,2}\.|[a-z]\)|\[\d{1,2}\])\s{0,3}(?=\S)/u;
/** Bullets as recognition of characters reads them. */
const OCR_BULLET = /^[eo¢°.]\s(?=\p{Ll})/u;

function isNumbered(text: string): boolean {
  return NUMBER.test(text);
}

/** How many items below this one are nested in it. */
function nestedItems(passages: readonly Passage[], place: number): number {
  const depth = passages[place]?.depth ?? 1;
  let count = 0;
  for (let next = place + 1; next < passages.length; next += 1) {
    const one = passages[next];
    if (one?.kind !== 'item' || (one.depth ?? 1) <= depth) break;
    count += 1;
  }
  return count;
}

/** Conditions of no kind of their own that lists of conditions share. */
const OTHER_CONDITION =
  /\b(?:burgerlijke en politieke rechten|nationaliteit|belg|onderdaan|slagen|slaagt|droits civils|nationalite|civil rights|nationality)\b/u;

/** A list of conditions written as prose: the sentences that name a kind of condition, save those about proving it. */
function proseIn(passage: Passage): readonly Condition[] {
  return sentencesOfPassage(passage).flatMap((sentence) => {
    const kind = conditionKind(sentence.folded);
    const isOther = kind === 'other' && !OTHER_CONDITION.test(sentence.folded);
    const isProof =
      /\b(?:bewijs|bewijzen|bewijst|voorleggen|voorgelegd|kopie|bijgevoegd|preuve|copie|proof|copy)\b/u.test(
        sentence.folded,
      );
    return isOther || isProof ? [] : conditionOf(kind, sentence.text, sentence.at);
  });
}

function statedIn(passage: Passage): readonly Condition[] {
  if (passage.kind === 'label') return [];
  return sentencesOfPassage(passage).flatMap((sentence) => {
    const bare = sentence.text.replace(OCR_BULLET, '');
    const kind = statedConditionKind(foldInPlace(bare));
    return kind === undefined ? [] : conditionOf(kind, bare, sentence.at);
  });
}

function condition(passage: Passage, text: string): Condition {
  const kept = tidied(text);
  return { kind: conditionKind(foldInPlace(kept)), text: kept, at: passage.parts[0]?.at ?? {} };
}

function conditionOf(kind: Condition['kind'], text: string, at: Condition['at'] & object): readonly Condition[] {
  const kept = tidied(text);
  return kept === '' ? [] : [{ kind, text: kept, at }];
}

/** The condition as printed, without its number, the sign that ends a list item, and anything about contacts. */
function tidied(text: string): string {
  const kept = withoutContacts(withoutMark(text));
  const bare = kept.replace(/[;,]$/u, '').trim();
  const isOneSentence = !/[.!?]\s/u.test(bare);
  return isContactLine(bare) ? '' : isOneSentence ? bare.replace(/\.$/u, '') : bare;
}

function withoutMark(text: string): string {
  return text.replace(OCR_BULLET, '').replace(NUMBER, '').trim();
}

function textOf(passage: Passage): string {
  return passage.parts
    .map((part) => part.text)
    .join(' ')
    .slice(0, 4_000)
    .trim();
}

import { foldLabel } from '../../text/fold.ts';
import { columnRoleOf } from './header-word.ts';
import { sectionKindOf } from './section-kind.ts';
import type { SectionKind } from './section-lexicon.ts';

/** What a document calls itself that is about functions without being the profile of one. */
const OTHERS =
  /^(?:ontwerp ?)?(?:verslag|notulen|agenda|besluitenlijst|nieuwsbrief|binnenkrant|personeelsblad|factuur|offerte|bestelbon|uitnodiging|reglement|rechtspositieregeling|deontologische code|handleiding|persbericht|minutes|meeting notes|newsletter|invoice|quotation|proces verbal|proces verbaal|compte rendu|ordre du jour|facture|competentie(?:gids|woordenboek|handboek|catalogus|lexicon)|competenc(?:y|ies) dictionary|dictionnaire des competences)\b/u;
/** A document says what it is among its first lines. */
const HEAD = 8;
const LONGEST = 120;
const LISTS: ReadonlySet<SectionKind | undefined> = new Set<SectionKind>(['requirements', 'tasks']);

/**
 * Whether a document says of itself that it is something else: minutes, a newsletter, an invoice. What it lists below its first
 * heading of tasks or competencies, or below the header of a table of them, is no longer about itself: "Verslag uitbrengen" may well be one of them.
 *
 * @example isOtherDocument(['Verslag van het college']) // true
 * @example isOtherDocument(['Functiekaart', 'Competenties', 'Verslag uitbrengen']) // false
 */
export function isOtherDocument(lines: readonly string[]): boolean {
  const head = lines.slice(0, HEAD);
  const list = head.findIndex((line, index) => index > 0 && opensList(line));
  return head.slice(0, list < 0 ? HEAD : list).some((line) => line.length < LONGEST && OTHERS.test(foldLabel(line)));
}

function opensList(line: string): boolean {
  return LISTS.has(sectionKindOf(line)?.kind) || columnRoleOf(line.trim().split(/ {2}|\t/u, 1)[0] ?? '') === 'label';
}

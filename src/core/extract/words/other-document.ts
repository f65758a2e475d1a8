import { foldLabel } from '../../text/fold.ts';

/** What a document calls itself that is about functions without being the profile of one. */
const OTHERS =
  /^(?:ontwerp ?)?(?:verslag|notulen|agenda|besluitenlijst|nieuwsbrief|binnenkrant|personeelsblad|factuur|offerte|bestelbon|uitnodiging|reglement|rechtspositieregeling|deontologische code|handleiding|persbericht|minutes|meeting notes|newsletter|invoice|quotation|proces verbal|proces verbaal|compte rendu|ordre du jour|facture)\b/u;
/** A document says what it is among its first lines. */
const HEAD = 8;

/** Whether a document says of itself that it is something else: minutes, a newsletter, an invoice. */
export function isOtherDocument(lines: readonly string[]): boolean {
  return lines.slice(0, HEAD).some((line) => line.length < 120 && OTHERS.test(foldLabel(line)));
}

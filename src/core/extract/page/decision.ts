const APPROVES =
  /\b(?:goedgekeurd|goedkeuring|vastgesteld|vaststelling|besluit|beslist|beslissing|approved|adopted|approuv\p{L}{1,3}|arr[eê]t\p{L}{1,3})\b/iu;
const OPENS =
  /^(?:dit (?:profiel|document) werd |deze functie\p{L}{0,20} werd )?(?:goedgekeurd|goedkeuring|vastgesteld|vaststelling|\p{L}{1,20}-?besluit|besluit|beslist|beslissing|approved|adopted|approuv\p{L}{1,3})(?![\p{L}])/iu;
/** What number of the document was approved: "Versie 1.4 – vastgesteld op ...". */
const VERSION = /^(?:versie|version|uitgave|revisie|édition) ?v?\d[\d.]{0,8} ?[–—,:;|·-] ?/iu;
const DATE =
  /\d{1,2} ?[./-] ?\d{1,2} ?[./-] ?\d{2,4}|\d{1,2}(?:er)? (?:jan|feb|f[eé]v|maart|mars|march|apr|avr|mei|mai|may|jun|juin|jul|aug|ao[uû]t|sep|okt|oct|nov|dec|d[eé]c)\p{L}{0,7} \d{4}|\d{4}-\d{2}-\d{2}/iu;

/** Whether a line states that the document was approved, and when. Footers may say so after their own words. */
export function isDecision(text: string, isFooter: boolean): boolean {
  if (text.length > 250 || !DATE.test(text)) return false;
  return isFooter ? APPROVES.test(text) : OPENS.test(text.trim().replace(VERSION, ''));
}

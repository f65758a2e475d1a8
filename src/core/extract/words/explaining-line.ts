const WORDS =
  'gedrag|gedragsindicatoren|gedragsindicator|indicatoren|concreet gedrag|concreet|concretisering|voorbeelden|dit betekent|dit houdt in|dat betekent|' +
  'behaviours?|indicators?|indicateurs|this means|comportements?';
const EXPLAINS = new RegExp(`^(?:${WORDS}) ?[:?]$`, 'iu');

/** What a column or a figure of a form stands for: "Gevraagd niveau volgens het functieprofiel (1-5)". */
const TELLS_COLUMN =
  /^(?:het )?(?:gevraagde?|vereiste?|verwachte?|gewenste?|waargenomen|vastgestelde?|behaalde?|required|expected|observed) (?:niveau|gradatie|score|level|rating) (?:volgens|door|uit|zoals|by|according|as) /iu;

/**
 * Whether a line only opens a list that shows what the competency above it looks like ("Gedragsindicatoren:"), or says what the
 * figures of a form stand for.
 *
 * @example isExplainingLine('Concreet gedrag:') // true
 */
export function isExplainingLine(text: string): boolean {
  return (text.length < 40 && EXPLAINS.test(text.trim())) || TELLS_COLUMN.test(text.trim());
}

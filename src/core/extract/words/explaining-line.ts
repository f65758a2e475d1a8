const WORDS =
  'gedrag|gedragsindicatoren|gedragsindicator|indicatoren|concreet gedrag|concreet|concretisering|voorbeelden|dit betekent|dit houdt in|dat betekent|' +
  'behaviours?|indicators?|indicateurs|this means|comportements?';
const EXPLAINS = new RegExp(`^(?:${WORDS}) ?[:?]$`, 'iu');

/** Whether a line only opens a list that shows what the competency above it looks like: "Gedragsindicatoren:". */
export function isExplainingLine(text: string): boolean {
  return text.length < 40 && EXPLAINS.test(text.trim());
}

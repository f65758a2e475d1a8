/** A list item's bullet as printed, and what follows it. */
export interface Bulleted {
  readonly marker: string;
  readonly text: string;
}

/** Signs that are bullets wherever a line starts with them, also directly against the word. */
const SIGNS = '•‣⁃∙●○◦◉▪▫■□◾◽▸▹►▻➢➤➔→⇒❑❒❏❐☐☑☒✓✔✗✘✦✧❖◆◇⬧⬥🔲🔳\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf06e\uf0e0\uf0a8·';
const SIGN = new RegExp(`^[${SIGNS}]`, 'u');
/** Two such signs against each other count, and open no item: "●●○ gevorderd". */
const COUNT = /^[●○■□▪▫◆◇☐☑☒✓✔]{2}/u;
/** Nothing but such signs, apart: "● ● ○" counts too. */
const SPACED_COUNT = /^[●○■□▪▫◆◇☐☑☒✓✔](?:[ \t]+[●○■□▪▫◆◇☐☑☒✓✔])+$/u;
/** `[ ]` and `[x]` of a Markdown task list: a box to fill in, not a tick. */
const BOX = /^\[[ xX]\](?= |$)/u;
const DASHES = '-–—*+';
const LETTER = /^\p{L}/u;

/**
 * Splits an unmistakable bullet from the text of its item; undefined where the line starts with none.
 *
 * A dash counts before a space, and a plain hyphen also directly before a letter; a lone dash is "none", not a bullet.
 * Letters and marks that recognition of characters makes of bullets (`e`, `o`, `¢`, `°`, `.`) are left to extraction.
 */
export function splitBullet(text: string): Bulleted | undefined {
  const sign = SIGN.exec(text)?.[0];
  if (sign !== undefined && (COUNT.test(text) || SPACED_COUNT.test(text.trimEnd()))) return undefined;
  if (sign !== undefined) {
    const after = text.slice(sign.length).trimStart();
    // "● = niveau 1" explains a sign.
    return after.startsWith('=') ? undefined : { marker: sign, text: after };
  }
  const first = text.charAt(0);
  if (first === '' || !DASHES.includes(first)) return undefined;
  const rest = text.slice(1);
  if (rest.startsWith(' ') || rest.startsWith('\t')) {
    const after = rest.trimStart();
    // "+ = basis" explains a sign.
    if (after.startsWith('=')) return undefined;
    const box = BOX.exec(after)?.[0];
    if (box !== undefined) return { marker: `${first} ${box}`, text: after.slice(box.length).trimStart() };
    return after === '' ? undefined : { marker: first, text: after };
  }
  return first === '-' && LETTER.test(rest) ? { marker: first, text: rest } : undefined;
}

import type { BoundRows } from './bound-rows.ts';

/** What people hold, each pair of levels as one code. Code 0: nothing is known. */
export interface HeldCodes {
  /** For each entry of the rows. */
  readonly codes: Uint16Array;
  /** By code: crosses up to this level are certainly held. */
  readonly certain: Uint8Array;
  /** By code: crosses above this level are certainly not held. */
  readonly possible: Uint8Array;
}

/** Above the length of any scale: what is not known may be held to the top, whatever the scale. */
const TO_THE_TOP = 255;
/** Pairs of two levels of at most 255. */
const PAIRS = 2 ** 16;

/**
 * Gives every pair of a certain and a possible level that occurs a code of its own, so that one look-up says what it is worth.
 *
 * @example heldCodes(rows).certain // Uint8Array [0, 3]
 */
export function heldCodes({ certain, possible }: BoundRows): HeldCodes {
  const codeOf = new Uint16Array(PAIRS);
  const lows = [0];
  const highs = [TO_THE_TOP];
  const codes = new Uint16Array(certain.length);
  for (let entry = 0; entry < codes.length; entry += 1) {
    const low = certain[entry] ?? 0;
    const high = possible[entry] ?? 0;
    const pair = (low << 8) | high;
    let code = codeOf[pair] ?? 0;
    if (code === 0) {
      code = lows.length;
      codeOf[pair] = code;
      lows.push(low);
      highs.push(high);
    }
    codes[entry] = code;
  }
  return { codes, certain: Uint8Array.from(lows), possible: Uint8Array.from(highs) };
}

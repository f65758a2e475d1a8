/** How the bytes of a text were written. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Bytes looked at to tell UTF-16 without a mark, and text from anything else. */
const SAMPLE = 4_096;

/** The characters of 0x80 to 0x9f in Windows-1252; five of them are not given out. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Decodes text: a byte order mark decides, then UTF-16 by its zeros, then UTF-8 if every byte fits, else Windows-1252.
 *
 * Undefined where the bytes are no text at all.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const encoding = encodingOf(bytes);
  if (encoding === undefined) return undefined;
  if (encoding !== 'utf-8') return { text: decode(bytes, encoding), encoding };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding };
  } catch {
    // Not UTF-8: every byte means something in Windows-1252, which older office programs write.
    return { text: decode(bytes, 'windows-1252'), encoding: 'windows-1252' };
  }
}

function decode(bytes: Uint8Array, encoding: Encoding): string {
  const text = new TextDecoder(encoding).decode(bytes);
  // Some engines decode Windows-1252 as Latin-1, which has control characters in this range.
  if (encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/gu, (sign) => WINDOWS_1252.charAt(sign.charCodeAt(0) - 0x80));
}

function encodingOf(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  let control = 0;
  const zeros = { even: 0, odd: 0 };
  for (let index = 0; index < sample.length; index += 1) {
    const byte = sample[index] ?? 0;
    if (byte >= 32) continue;
    if (byte === 0) zeros[index % 2 === 0 ? 'even' : 'odd'] += 1;
    else if (byte < 9 || (byte > 13 && byte !== 27)) control += 1;
  }
  const half = sample.length / 2;
  if (zeros.odd > half * 0.4 && zeros.even < half * 0.05) return 'utf-16le';
  if (zeros.even > half * 0.4 && zeros.odd < half * 0.05) return 'utf-16be';
  // A stray control character does not make a text binary; a good many do.
  return zeros.even + zeros.odd + control > Math.max(3, sample.length * 0.02) ? undefined : 'utf-8';
}

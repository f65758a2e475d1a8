import { foldLabel } from './fold.ts';

const FIRST_OFFSET = 0x811c9dc5;
const SECOND_OFFSET = 0x9747b28c;
const PRIME = 0x01000193;
const HEX_DIGITS = 8;

/**
 * A short text that stands for a longer one: equal texts have equal digests, and others practically never.
 *
 * Two rounds of FNV-1a over the UTF-16 units, from different offsets. It keeps no secret; it only recognises a text
 * without holding it.
 *
 * @returns Sixteen hexadecimal digits.
 * @example digest('') // '811c9dc59747b28c'
 */
export function digest(text: string): string {
  return [FIRST_OFFSET, SECOND_OFFSET].map((offset) => hashed(text, offset)).join('');
}

/**
 * The digest of a label, the same for all spellings that fold to one.
 *
 * @example labelDigest('Kunnen tellen') === labelDigest('kunnen tellen.') // true
 */
export function labelDigest(label: string): string {
  return digest(foldLabel(label));
}

function hashed(text: string, offset: number): string {
  let hash = offset;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return (hash >>> 0).toString(16).padStart(HEX_DIGITS, '0');
}

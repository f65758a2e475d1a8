/** Kinds of file that are no text, as far as their first bytes tell; a `picture` is of a format that is read. */
export type BinaryKind = 'pdf' | 'zip' | 'ole' | 'rtf' | 'picture' | 'image' | 'archive' | 'media';

const SIGNATURES: readonly (readonly [kind: BinaryKind, at: number, bytes: readonly number[]])[] = [
  ['zip', 0, [0x50, 0x4b, 0x03, 0x04]],
  ['zip', 0, [0x50, 0x4b, 0x05, 0x06]],
  ['ole', 0, [0xd0, 0xcf, 0x11, 0xe0]],
  ['picture', 0, [0x89, 0x50, 0x4e, 0x47]],
  ['picture', 0, [0xff, 0xd8, 0xff]],
  ['image', 0, [0x47, 0x49, 0x46, 0x38]],
  ['image', 0, [0x49, 0x49, 0x2a, 0x00]],
  ['image', 0, [0x4d, 0x4d, 0x00, 0x2a]],
  ['image', 8, [0x57, 0x45, 0x42, 0x50]],
  ['image', 4, [0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69]],
  ['rtf', 0, [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['archive', 0, [0x1f, 0x8b]],
  ['archive', 0, [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', 0, [0x52, 0x61, 0x72, 0x21]],
  ['media', 4, [0x66, 0x74, 0x79, 0x70]],
  ['media', 0, [0x4f, 0x67, 0x67, 0x53]],
];

/** Bytes in which a PDF must name itself; some programs write rubbish before it. */
const PDF_START = 1_024;

/** What a file is by its content, where it is not text; undefined where nothing says so. */
export function binaryKind(bytes: Uint8Array): BinaryKind | undefined {
  if (asciiOf(bytes.subarray(0, PDF_START)).trimStart().startsWith('%PDF-')) return 'pdf';
  return SIGNATURES.find(([, at, signature]) => hasAt(bytes, at, signature))?.[0];
}

function hasAt(bytes: Uint8Array, at: number, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[at + index] === byte);
}

function asciiOf(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}

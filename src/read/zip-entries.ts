import { Refusal } from './refusal.ts';

/** One file inside a zip package, as the package's own directory tells. */
export interface ZipEntry {
  readonly name: string;
  readonly isDeflated: boolean;
  /** Bytes as packed, and as the directory says they are when unpacked. */
  readonly packedSize: number;
  readonly size: number;
  readonly checksum: number;
  /** Where its packed bytes start. */
  readonly start: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const LARGE = 0xffffffff;
const END_SIZE = 22;
/** The end record may be followed by a comment of this many bytes. */
const LONGEST_COMMENT = 65_535;
const MOST_ENTRIES = 5_000;
const STORED = 0;
const DEFLATED = 8;

/**
 * The directory of a zip package, checked before anything is unpacked.
 *
 * @throws {Refusal} Where it is damaged or encrypted, names a file twice, or names one outside the package.
 */
export function zipEntries(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return directory(view);
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal('read/zip-damaged');
    throw error;
  }
}

function directory(view: DataView): ReadonlyMap<string, ZipEntry> {
  const { count, offset } = endOf(view);
  if (count > MOST_ENTRIES) throw new Refusal('read/zip-entries', { count, limit: MOST_ENTRIES });
  const entries = new Map<string, ZipEntry>();
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw new Refusal('read/zip-damaged');
    const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const [nameLength = 0, extraLength = 0, commentLength = 0] = lengths;
    const entry = entryAt(view, at, nameLength, extraLength);
    if (isUnsafe(entry.name) || entries.has(entry.name)) throw new Refusal('read/zip-names', { name: entry.name });
    entries.set(entry.name, entry);
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

function entryAt(view: DataView, at: number, nameLength: number, extraLength: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  if ((flags & 1) !== 0) throw new Refusal('read/encrypted');
  if (method !== STORED && method !== DEFLATED) throw new Refusal('read/zip-damaged');
  const name = nameOf(view, at + 46, nameLength);
  const large = largeSizes(view, at + 46 + nameLength, extraLength);
  const field = (place: number): number => {
    const value = view.getUint32(at + place, true);
    return value === LARGE ? large() : value;
  };
  // The order in which the large fields stand is the order in which they are asked for.
  const size = field(24);
  const packedSize = field(20);
  const local = field(42);
  if (view.getUint32(local, true) !== LOCAL) throw new Refusal('read/zip-damaged');
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > view.byteLength) throw new Refusal('read/zip-damaged');
  const checksum = view.getUint32(at + 16, true);
  return { name, isDeflated: method === DEFLATED, packedSize, size, checksum, start };
}

function endOf(view: DataView): { readonly count: number; readonly offset: number } {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== 0xffff && offset !== LARGE) return { count, offset };
    if (view.getUint32(at - 20, true) !== LOCATOR_64) throw new Refusal('read/zip-damaged');
    const end = wholeAt(view, at - 12);
    if (view.getUint32(end, true) !== END_64) throw new Refusal('read/zip-damaged');
    return { count: wholeAt(view, end + 32), offset: wholeAt(view, end + 48) };
  }
  throw new Refusal('read/zip-damaged');
}

/** Gives the sizes of more than 32 bits that an entry's extra field holds, one at each call. */
function largeSizes(view: DataView, from: number, length: number): () => number {
  let at = from;
  while (at + 4 <= from + length && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  let next = at + 4;
  return () => {
    if (next + 8 > from + length) throw new Refusal('read/zip-damaged');
    const value = wholeAt(view, next);
    next += 8;
    return value;
  };
}

function wholeAt(view: DataView, at: number): number {
  const value = Number(view.getBigUint64(at, true));
  if (!Number.isSafeInteger(value)) throw new Refusal('read/zip-damaged');
  return value;
}

function nameOf(view: DataView, at: number, length: number): string {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at, length);
  return new TextDecoder().decode(bytes).replaceAll('\\', '/');
}

/** Whether a name points out of the package, or at something that is no file. */
function isUnsafe(name: string): boolean {
  const parts = name.split('/');
  return (
    name === '' || name.startsWith('/') || name.includes(':') || parts.includes('..') || parts.includes('__proto__')
  );
}

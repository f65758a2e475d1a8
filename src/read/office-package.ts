import { decodeText } from './decode-text.ts';
import { Refusal } from './refusal.ts';
import { zipEntries, type ZipEntry } from './zip-entries.ts';

/** The parts of an office document, unpacked one at a time and only when asked for. */
export interface OfficePackage {
  readonly has: (name: string) => boolean;
  /**
   * The text of a part; undefined where there is none of that name.
   *
   * @throws {Refusal} Where it is damaged or unpacks to more than any document holds.
   */
  readonly text: (name: string) => Promise<string | undefined>;
}

/** Bytes: all parts together, one part, and the part of one that may be packed as tightly as it likes. */
const MOST_TOTAL = 200_000_000;
const MOST_PART = 50_000_000;
const FREE = 1_000_000;
/** No real document packs more tightly than this. */
const MOST_RATIO = 200;

const POLYNOMIAL = 0xedb88320;
const CHECKSUMS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 0 ? value >>> 1 : (value >>> 1) ^ POLYNOMIAL;
  return value;
});

/** @throws {Refusal} Where the package itself is damaged, encrypted or not safe to unpack. */
export function officePackage(bytes: Uint8Array): OfficePackage {
  const entries = zipEntries(bytes);
  let total = 0;
  return {
    has: (name) => entries.has(name),
    text: async (name) => {
      const entry = entries.get(name);
      if (entry === undefined) return undefined;
      const content = await unpacked(bytes, entry, MOST_TOTAL - total);
      total += content.length;
      const decoded = content.length === 0 ? { text: '' } : decodeText(content);
      if (decoded === undefined) throw new Refusal('read/zip-damaged');
      return decoded.text.startsWith('\ufeff') ? decoded.text.slice(1) : decoded.text;
    },
  };
}

/** Unpacks one entry and counts what really comes out: what the directory says is checked, never believed. */
async function unpacked(bytes: Uint8Array, entry: ZipEntry, left: number): Promise<Uint8Array> {
  const packed = bytes.subarray(entry.start, entry.start + entry.packedSize);
  const limit = Math.min(left, MOST_PART, FREE + entry.packedSize * MOST_RATIO);
  const refuseAbove = (length: number): void => {
    if (length > limit) throw new Refusal('read/zip-too-large', { part: entry.name, limit: Math.floor(limit / 1e6) });
    if (length > entry.size) throw new Refusal('read/zip-size', { part: entry.name });
  };
  const content = entry.isDeflated ? await inflated(packed, refuseAbove) : packed;
  refuseAbove(content.length);
  if (content.length !== entry.size) throw new Refusal('read/zip-size', { part: entry.name });
  if (checksumOf(content) !== entry.checksum) throw new Refusal('read/zip-damaged');
  return content;
}

async function inflated(packed: Uint8Array, refuseAbove: (length: number) => void): Promise<Uint8Array> {
  // A copy, because the stream wants bytes that no other thread shares.
  const stream = new Blob([new Uint8Array(packed)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      length += next.value.length;
      refuseAbove(length);
      chunks.push(next.value);
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    throw error instanceof Refusal ? error : new Refusal('read/zip-damaged');
  }
  const content = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    content.set(chunk, at);
    at += chunk.length;
  }
  return content;
}

function checksumOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (CHECKSUMS[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

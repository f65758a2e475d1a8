/** Bytes of one entry of the container's directory, and of its header. */
const ENTRY = 128;
const HEADER = 512;
/** Entries of the directory that tell what the container holds. */
const STREAMS: readonly (readonly [name: string, code: string])[] = [
  ['EncryptedPackage', 'read/encrypted'],
  ['WordDocument', 'read/legacy-office'],
  ['Workbook', 'read/legacy-office'],
  ['Book', 'read/legacy-office'],
  ['PowerPoint Document', 'read/legacy-office'],
];

/** Why a container of older office programs is not read: it is encrypted, or of a format of before 2007. */
export function oleRefusal(bytes: Uint8Array): string {
  const found = STREAMS.find(([name]) => hasEntry(bytes, name));
  return found?.[1] ?? 'read/not-yet-ole';
}

/** Whether the directory has an entry of this name; its entries lie at fixed distances wherever it stands. */
function hasEntry(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(`${name}\0`).flatMap((sign) => [sign.charCodeAt(0), 0]);
  for (let at = HEADER; at + ENTRY <= bytes.length; at += ENTRY) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

import { crc32, deflateRawSync } from 'node:zlib';

/** What a test wants to be wrong in one entry of a zip file. */
export interface ZipFault {
  /** The size that the directory tells in place of the real one. */
  readonly size?: number;
  readonly isEncrypted?: boolean;
  readonly checksum?: number;
}

/** One entry: name, content, and what is wrong with it. */
export type ZipPart = readonly [name: string, content: string | Uint8Array, fault?: ZipFault];

/** Writes a zip file with deflated entries; names may be double or odd, because tests want them so. */
export function zipFile(parts: readonly ZipPart[]): Uint8Array {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content, fault = {}] of parts) {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const label = Buffer.from(name, 'utf8');
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(fault.isEncrypted === true ? 1 : 0, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(fault.checksum ?? crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(fault.size ?? bytes.length, 18);
    fields.writeUInt16LE(label.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    chunks.push(Buffer.from('PK\u0003\u0004'), fields, label, packed);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), fields, tail, label);
    offset += 30 + label.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...chunks, listed, end]));
}

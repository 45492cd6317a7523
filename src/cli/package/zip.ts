import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  /** With forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** 1 January 1980 in the format's own date field: the earliest day it can say, and always the same. */
const earliestDay = (1 << 5) | 1;

/**
 * A ZIP archive of the entries (PKWARE APPNOTE, without ZIP64: below 65,536 entries and 4 GiB). The same entries give the
 * same bytes, whatever their order, the day or the machine.
 */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, bytes } of sorted) {
    const name = Buffer.from(path, 'utf8');
    const packed = deflateRawSync(bytes, { level: 9 });
    const common = commonHeader(bytes, packed.length, name.length);
    const local = Buffer.concat([unsigned32(0x04034b50), common, name, packed]);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([unsigned32(0x02014b50), unsigned16(20), common, where, name]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(sorted.length, 8);
  end.writeUInt16LE(sorted.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}

/** The 26 bytes that a local and a central header share: version, flags, method, time, day, checksum, sizes, lengths. */
function commonHeader(bytes: Uint8Array, packedLength: number, nameLength: number): Buffer {
  const header = Buffer.alloc(26);
  const utf8Names = 0x0800;
  const deflated = 8;
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(utf8Names, 2);
  header.writeUInt16LE(deflated, 4);
  header.writeUInt16LE(earliestDay, 8);
  header.writeUInt32LE(crc32(bytes), 10);
  header.writeUInt32LE(packedLength, 14);
  header.writeUInt32LE(bytes.length, 18);
  header.writeUInt16LE(nameLength, 22);
  return header;
}

function unsigned16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value);
  return buffer;
}

function unsigned32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}

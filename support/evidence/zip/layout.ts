/** One stored entry of a container: what its two headers say of it. `crc`: CRC-32 of the content. `offset`: of its local header. */
export interface ZipEntry { name: string; size: number; crc: number; offset: number }

export const LOCAL_SIGNATURE = 0x04034b50;
export const CENTRAL_SIGNATURE = 0x02014b50;
export const END_SIGNATURE = 0x06054b50;
export const LOCAL_LENGTH = 30;
export const CENTRAL_LENGTH = 46;
export const END_LENGTH = 22;

/** Beyond these a zip needs the 64-bit extension, which this container does not use. */
export const MOST_ENTRIES = 0xfffe;
export const MOST_OCTETS = 0xfffffffe;

/** Every field that could vary from one machine to another is a constant: version 2.0, names in UTF-8, stored, 1 January 1980, ordinary file of mode 644. */
const VERSION_NEEDED = 20;
const MADE_BY_UNIX = (3 << 8) | 20;
const UTF8_NAMES = 0x0800;
const STORED = 0;
const TIME = 0;
const DATE = (1 << 5) | 1;
const ORDINARY_FILE = 0o100644 * 0x10000;

/** Local header of an entry, its name included: APPNOTE.TXT 6.3.10, §4.3.7. No extra field, no data descriptor. */
export function localHeader({ name, size, crc }: ZipEntry): Buffer {
  const encoded = Buffer.from(name, 'utf8'), header = Buffer.alloc(LOCAL_LENGTH);
  header.writeUInt32LE(LOCAL_SIGNATURE, 0);
  common(header, 4, size, crc, encoded.length);
  return Buffer.concat([header, encoded]);
}

/** Record of an entry in the central directory (§4.3.12). */
export function centralRecord({ name, size, crc, offset }: ZipEntry): Buffer {
  const encoded = Buffer.from(name, 'utf8'), header = Buffer.alloc(CENTRAL_LENGTH);
  header.writeUInt32LE(CENTRAL_SIGNATURE, 0);
  header.writeUInt16LE(MADE_BY_UNIX, 4);
  common(header, 6, size, crc, encoded.length);
  header.writeUInt32LE(ORDINARY_FILE, 38);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, encoded]);
}

/** End of the central directory (§4.3.16), without comment. */
export function endRecord(entries: number, octets: number, offset: number): Buffer {
  const end = Buffer.alloc(END_LENGTH);
  end.writeUInt32LE(END_SIGNATURE, 0);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(octets, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

/** The fields that both headers have, in the same order. */
function common(header: Buffer, at: number, size: number, crc: number, nameLength: number): void {
  header.writeUInt16LE(VERSION_NEEDED, at);
  header.writeUInt16LE(UTF8_NAMES, at + 2);
  header.writeUInt16LE(STORED, at + 4);
  header.writeUInt16LE(TIME, at + 6);
  header.writeUInt16LE(DATE, at + 8);
  header.writeUInt32LE(crc, at + 10);
  header.writeUInt32LE(size, at + 14);
  header.writeUInt32LE(size, at + 18);
  header.writeUInt16LE(nameLength, at + 22);
}

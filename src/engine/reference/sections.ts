/**
 * The container of the compiled index: a short directory, then typed arrays that are used where they lie.
 * Layout: "CCRI", version (u32), directory length (u32), directory (ASCII JSON: name → [kind, offset, elements]),
 * sections aligned to 8 bytes, little-endian.
 */
export const MAGIC = 'CCRI';
export const VERSION = 1;
export const HEADER_BYTES = 12;

export type SectionKind = 'u8' | 'u16' | 'u32' | 'f64';
export type Directory = Readonly<Record<string, readonly [SectionKind, number, number]>>;

export interface Sections {
  bytes(name: string): Uint8Array;
  shorts(name: string): Uint16Array;
  integers(name: string): Uint32Array;
  numbers(name: string): Float64Array;
}

/** Views into `file`; nothing is copied unless its bytes are not aligned to 8. Throws when it is no compiled index. */
export function openSections(file: Uint8Array): Sections {
  const bytes = file.byteOffset % 8 === 0 ? file : file.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < HEADER_BYTES || ascii(bytes, 0, 4) !== MAGIC) throw new Error('not a compiled reference');
  const version = view.getUint32(4, true);
  if (version !== VERSION) throw new Error(`compiled reference of version ${version}; this engine reads ${VERSION}`);
  const directory = JSON.parse(ascii(bytes, HEADER_BYTES, view.getUint32(8, true))) as Directory;
  const place = (name: string, kind: SectionKind): readonly [ArrayBufferLike, number, number] => {
    const entry = directory[name];
    if (entry?.[0] !== kind) throw new Error(`compiled reference without section ${name}`);
    return [bytes.buffer, bytes.byteOffset + entry[1], entry[2]];
  };
  return {
    bytes: (name) => new Uint8Array(...place(name, 'u8')),
    shorts: (name) => new Uint16Array(...place(name, 'u16')),
    integers: (name) => new Uint32Array(...place(name, 'u32')),
    numbers: (name) => new Float64Array(...place(name, 'f64')),
  };
}

function ascii(bytes: Uint8Array, offset: number, length: number): string {
  let text = '';
  for (let at = 0; at < length; at++) text += String.fromCharCode(bytes[offset + at] ?? 0);
  return text;
}

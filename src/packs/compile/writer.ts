import { hashString } from '../../engine/reference/hash';
import { type Directory, HEADER_BYTES, MAGIC, type SectionKind, VERSION } from '../../engine/reference/sections';
import { slotCount } from './slots';

type Section = readonly [SectionKind, Uint8Array | Uint16Array | Uint32Array | Float64Array];

/** What a column of a table holds; see engine/reference/table. */
export type Column<Row> =
  | { readonly text: (row: Row) => string | undefined }
  | { readonly list: (row: Row) => readonly string[] }
  | { readonly number: (row: Row) => number | undefined }
  | { readonly flag: (row: Row) => boolean };

/** Collects the sections of a compiled index. The bytes depend only on what is written, and in which order. */
export class IndexWriter {
  readonly #sections = new Map<string, Section>();
  readonly #strings = new Map<string, number>([['', 0]]);
  /** Lists of string positions, each led by its length; 0 is the empty list. */
  readonly #lists: number[] = [0];
  readonly #listPlaces = new Map<string, number>();

  bytes(name: string, values: ArrayLike<number>): void {
    this.#sections.set(name, ['u8', Uint8Array.from(values)]);
  }

  shorts(name: string, values: ArrayLike<number>): void {
    this.#sections.set(name, ['u16', Uint16Array.from(values)]);
  }

  integers(name: string, values: ArrayLike<number>): void {
    this.#sections.set(name, ['u32', Uint32Array.from(values)]);
  }

  numbers(name: string, values: ArrayLike<number>): void {
    this.#sections.set(name, ['f64', Float64Array.from(values)]);
  }

  /** The position of a text in the string table. */
  string(text: string): number {
    const known = this.#strings.get(text);
    if (known !== undefined) return known;
    this.#strings.set(text, this.#strings.size);
    return this.#strings.size - 1;
  }

  list(texts: readonly string[]): number {
    if (texts.length === 0) return 0;
    const positions = texts.map((text) => this.string(text));
    const key = positions.join();
    const known = this.#listPlaces.get(key);
    if (known !== undefined) return known;
    const place = this.#lists.length;
    this.#lists.push(positions.length, ...positions);
    this.#listPlaces.set(key, place);
    return place;
  }

  /** A table of records; `id` finds them. */
  table<Row extends { readonly id: string }>(
    name: string,
    rows: readonly Row[],
    columns: Record<string, Column<Row>>,
  ): void {
    const ids = rows.map((row) => this.string(row.id));
    this.integers(`${name}.id`, ids);
    const slots = new Uint32Array(slotCount(rows.length));
    for (const [row, string] of ids.entries()) {
      let slot = Math.imul(string, 0x9e3779b1) >>> 7;
      while (slots[slot & (slots.length - 1)] !== 0) slot++;
      slots[slot & (slots.length - 1)] = row + 1;
    }
    this.integers(`${name}.rowOfString`, slots);
    for (const [column, read] of Object.entries(columns)) this.#column(`${name}.${column}`, rows, read);
  }

  #column<Row>(name: string, rows: readonly Row[], column: Column<Row>): void {
    if ('text' in column)
      this.integers(
        name,
        rows.map((row) => this.string(column.text(row) ?? '')),
      );
    else if ('list' in column)
      this.integers(
        name,
        rows.map((row) => this.list(column.list(row))),
      );
    else if ('number' in column)
      this.numbers(
        name,
        rows.map((row) => column.number(row) ?? Number.NaN),
      );
    else
      this.bytes(
        name,
        rows.map((row) => (column.flag(row) ? 1 : 0)),
      );
  }

  #writeStrings(): void {
    const encoder = new TextEncoder();
    const encoded = [...this.#strings.keys()].map((text) => encoder.encode(text));
    const offsets = new Uint32Array(encoded.length + 1);
    for (const [at, bytes] of encoded.entries()) offsets[at + 1] = (offsets[at] ?? 0) + bytes.length;
    const all = new Uint8Array(offsets[encoded.length] ?? 0);
    for (const [at, bytes] of encoded.entries()) all.set(bytes, offsets[at]);
    const slots = new Uint32Array(slotCount(encoded.length));
    for (const [text, position] of this.#strings) {
      let slot = hashString(text) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = position + 1;
    }
    this.bytes('strings.bytes', all);
    this.integers('strings.offsets', offsets);
    this.integers('strings.slots', slots);
  }

  /** The whole file. */
  finish(): Uint8Array {
    this.integers('lists', this.#lists);
    this.#writeStrings();
    const names = [...this.#sections.keys()];
    const directoryOf = (start: number): Directory => {
      const directory: Record<string, readonly [SectionKind, number, number]> = {};
      let offset = start;
      for (const [name, [kind, values]] of this.#sections) {
        directory[name] = [kind, offset, values.length];
        offset = align(offset + values.byteLength);
      }
      return directory;
    };
    // Offsets have no fixed number of digits: leave room for the longest.
    const room = align(HEADER_BYTES + JSON.stringify(directoryOf(0)).length + names.length * 10);
    const directory = directoryOf(room);
    const json = new TextEncoder().encode(JSON.stringify(directory).padEnd(room - HEADER_BYTES));
    const last = [...this.#sections.values()].at(-1);
    const [, lastOffset = room] = directory[names.at(-1) ?? ''] ?? [];
    const file = new Uint8Array(align(lastOffset + (last?.[1].byteLength ?? 0)));
    const view = new DataView(file.buffer);
    file.set(new TextEncoder().encode(MAGIC));
    view.setUint32(4, VERSION, true);
    view.setUint32(8, json.length, true);
    file.set(json, HEADER_BYTES);
    for (const [name, [, values]] of this.#sections) {
      file.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), directory[name]?.[1]);
    }
    return file;
  }
}

function align(offset: number): number {
  return (offset + 7) & ~7;
}

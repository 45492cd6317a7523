import type { Sections } from './sections';
import type { Strings } from './strings';

/** Columns of one kind of record; each is read by position. */
export interface Table {
  readonly size: number;
  text(column: string): (row: number) => string;
  /** Several texts. */
  list(column: string): (row: number) => readonly string[];
  number(column: string): (row: number) => number;
  flag(column: string): (row: number) => boolean;
  /** The row whose first column (`id`) is `id`, or -1. Constant time. */
  find(id: string): number;
}

const none: readonly string[] = [];

export function openTable(sections: Sections, strings: Strings, name: string): Table {
  const ids = sections.integers(`${name}.id`);
  const rows = sections.integers(`${name}.rowOfString`);
  const lists = sections.integers('lists');
  return {
    size: ids.length,
    text(column) {
      const values = sections.integers(`${name}.${column}`);
      return (row) => strings.at(values[row] ?? 0);
    },
    list(column) {
      const values = sections.integers(`${name}.${column}`);
      return (row) => {
        const start = values[row] ?? 0;
        const length = lists[start] ?? 0;
        if (length === 0) return none;
        const texts: string[] = [];
        for (let at = 1; at <= length; at++) texts.push(strings.at(lists[start + at] ?? 0));
        return texts;
      };
    },
    number(column) {
      const values = sections.numbers(`${name}.${column}`);
      return (row) => values[row] ?? Number.NaN;
    },
    flag(column) {
      const values = sections.bytes(`${name}.${column}`);
      return (row) => values[row] === 1;
    },
    find(id) {
      const string = strings.find(id);
      return string < 0 ? -1 : findString(rows, ids, string);
    },
  };
}

/** An open-addressed table from string position to row + 1. */
function findString(slots: Uint32Array, ids: Uint32Array, string: number): number {
  const mask = slots.length - 1;
  for (let slot = Math.imul(string, 0x9e3779b1) >>> 7; ; slot++) {
    const entry = slots[slot & mask] ?? 0;
    if (entry === 0) return -1;
    if (ids[entry - 1] === string) return entry - 1;
  }
}

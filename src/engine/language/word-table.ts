const SPACE = 32;
const HYPHEN = 45;

/**
 * A hash table from words and phrases to what is known of them, looked up straight in the text: no substring is made,
 * whatever its case. A hyphen counts as the space of a phrase.
 */
export class WordTable<Value> {
  private readonly keys: string[] = [];
  private readonly values: Value[] = [];
  private readonly slots: Int32Array;
  private readonly mask: number;
  constructor(entries: ReadonlyMap<string, Value>) {
    let size = 64;
    while (size < entries.size * 3) size *= 2;
    this.slots = new Int32Array(size);
    this.mask = size - 1;
    for (const [key, value] of entries) {
      this.keys.push(key);
      this.values.push(value);
      let slot = hash(key, 0, key.length) & this.mask;
      while (this.slots[slot]) slot = (slot + 1) & this.mask;
      this.slots[slot] = this.keys.length;
    }
  }

  /** What is known of `text.slice(start, end)`. Cost: one pass over it. */
  find(text: string, start: number, end: number): Value | undefined {
    let slot = hash(text, start, end) & this.mask;
    for (let entry = this.slots[slot]; entry; entry = this.slots[slot]) {
      const key = this.keys[entry - 1];
      if (key !== undefined && key.length === end - start && same(text, start, key)) return this.values[entry - 1];
      slot = (slot + 1) & this.mask;
    }
    return undefined;
  }
}

/** By its ends, its middle and its length: words of a language are told apart by these well enough, whatever their length. */
function hash(text: string, start: number, end: number): number {
  const first = folded(text.charCodeAt(start));
  const middle = folded(text.charCodeAt((start + end) >> 1));
  const last = folded(text.charCodeAt(end - 1));
  const value = Math.imul(first * 31 + middle, 0x9e3779b1) + Math.imul(last * 31 + end - start, 0x85ebca6b);
  return value ^ (value >>> 15);
}

function same(text: string, start: number, key: string): boolean {
  for (let at = 0; at < key.length; at++) {
    if (folded(text.charCodeAt(start + at)) !== key.charCodeAt(at)) return false;
  }
  return true;
}

/** Lower case of the alphabets that news is written in, and a hyphen as a space. */
const folds = Uint16Array.from({ length: 0x530 }, (_, code) =>
  code === HYPHEN ? SPACE : String.fromCharCode(code).toLowerCase().charCodeAt(0),
);

function folded(code: number): number {
  return folds[code] ?? code;
}

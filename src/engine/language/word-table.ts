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

function hash(text: string, start: number, end: number): number {
  let value = 17;
  for (let at = start; at < end; at++) value = (Math.imul(value, 31) + folded(text.charCodeAt(at))) | 0;
  return value ^ (value >>> 15);
}

function same(text: string, start: number, key: string): boolean {
  for (let at = 0; at < key.length; at++) {
    if (folded(text.charCodeAt(start + at)) !== key.charCodeAt(at)) return false;
  }
  return true;
}

/** Lower case, and a hyphen as a space. */
function folded(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code === HYPHEN ? SPACE : code;
  if (code < 0x100) return code >= 0xc0 && code <= 0xde && code !== 0xd7 ? code + 32 : code;
  if (code >= 0x400 && code < 0x430) return code < 0x410 ? code + 80 : code + 32;
  return code < 0x250 ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : code;
}

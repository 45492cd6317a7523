import { hashString } from './hash';
import type { Sections } from './sections';

/** The string table: every text of the index once, decoded when it is asked for. Position 0 is the empty string. */
export interface Strings {
  at(position: number): string;
  /** The position of a text, or -1. Constant time. */
  find(text: string): number;
}

const MOST_CACHED = 20_000;

export function openStrings(sections: Sections): Strings {
  const bytes = sections.bytes('strings.bytes');
  const offsets = sections.integers('strings.offsets');
  const slots = sections.integers('strings.slots');
  let cache = new Map<number, string>();
  let places = new Map<string, number>();

  const at = (position: number): string => {
    const known = cache.get(position);
    if (known !== undefined) return known;
    const text = decode(bytes, offsets[position] ?? 0, offsets[position + 1] ?? 0);
    if (cache.size >= MOST_CACHED) cache = new Map();
    cache.set(position, text);
    return text;
  };

  const find = (text: string): number => {
    const known = places.get(text);
    if (known !== undefined) return known;
    const place = search(text);
    if (place >= 0) {
      if (places.size >= MOST_CACHED) places = new Map();
      places.set(text, place);
    }
    return place;
  };

  const search = (text: string): number => {
    const mask = slots.length - 1;
    for (let slot = hashString(text) & mask; ; slot = (slot + 1) & mask) {
      const entry = slots[slot] ?? 0;
      if (entry === 0) return -1;
      if (at(entry - 1) === text) return entry - 1;
    }
  };

  return { at, find };
}

/** UTF-8 to text; the engine knows no TextDecoder. */
function decode(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; ) {
    const first = bytes[at++] ?? 0;
    if (first < 0x80) {
      text += String.fromCharCode(first);
      continue;
    }
    const more = first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    let code = first & (0x3f >> more);
    for (let left = more; left > 0; left--) code = (code << 6) | ((bytes[at++] ?? 0) & 0x3f);
    text += String.fromCodePoint(code);
  }
  return text;
}

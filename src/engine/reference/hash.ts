/** 32-bit hashes of the compiled index; the compiler and the reader must agree on them. */

const PRIME = 0x01000193;
export const HASH_START = 0x811c9dc5 | 0;

/** One code unit more (FNV-1a). */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}

/** Spreads the bits, so that the low ones can pick a slot. */
export function scramble(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** Of a string's UTF-16 units. Cost: its length. */
export function hashString(text: string): number {
  let hash = HASH_START;
  for (let at = 0; at < text.length; at++) hash = hashStep(hash, text.charCodeAt(at));
  return scramble(hash) >>> 0;
}

/** Of two numbers: a pair of record positions, or a trie node and the hash of the next word. */
export function hashPair(first: number, second: number): number {
  return scramble(Math.imul(first + 0x9e3779b9, 0x85ebca6b) ^ second) >>> 0;
}

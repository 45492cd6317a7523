import { fold, isCombining, isUpper } from './fold';
import { HASH_START, hashStep } from './hash';

/**
 * The words of the name automaton. "U.S." is one word, as is "O'Brien"; "Belgium's" is two ("Belgium" and the
 * possessive); a hyphen, a slash or spaces part words.
 */

const SPACE = 0x20;
const DOT = 0x2e;
const APOSTROPHE = 0x27;
const AMPERSAND = 0x26;
const SMALL_S = 0x73;
const LARGE_S = 0x53;

/** Stands for "'s" among the words of a name. */
export const POSSESSIVE_HASH = 0x27 * 0x01000193;

/** The hash of the word read last by `wordEnd`; a module-level number, so that reading a word allocates nothing. */
export let wordHash = 0;

/** Where the word that begins at `start` ends; sets `wordHash`. `start` must be on a letter or digit. */
export function wordEnd(text: string, start: number): number {
  let hash = HASH_START;
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const letter = fold(code);
    if (letter !== 0) hash = hashStep(hash, letter);
    else if (code === SPACE) break;
    else if (!isCombining(code) && !joins(text, at, start)) break;
  }
  wordHash = hash;
  return at;
}

/** Is the sign at `at` part of the word: the dots of "U.S.", the apostrophe of "O'Brien", the "&" of "S&D"? */
function joins(text: string, at: number, start: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== DOT && code !== APOSTROPHE && code !== AMPERSAND) return false;
  const next = fold(text.charCodeAt(at + 1) || 0);
  if (next === 0 || next < 0x61) return false;
  if (code === AMPERSAND) return true;
  if (code === APOSTROPHE) return next !== SMALL_S || fold(text.charCodeAt(at + 2) || 0) !== 0;
  const letterAlone = at === start + 1 || text.charCodeAt(at - 2) === DOT;
  return letterAlone && fold(text.charCodeAt(at + 2) || 0) === 0;
}

/** Where a possessive at `at` ends ("'s", or the bare apostrophe of "Netherlands'"), or -1. */
export function possessiveEnd(text: string, at: number): number {
  if (text.charCodeAt(at) !== APOSTROPHE) return -1;
  const next = text.charCodeAt(at + 1) || 0;
  if ((next === SMALL_S || next === LARGE_S) && fold(text.charCodeAt(at + 2) || 0) === 0) return at + 2;
  return fold(next) === 0 && fold(text.charCodeAt(at - 1) || 0) === SMALL_S ? at + 1 : -1;
}

/** Where the next word of the same name would begin after a word that ends at `at`, or -1 when something parts them. */
export function nextWord(text: string, at: number, wordStart: number): number {
  let next = at;
  if (text.charCodeAt(next) === DOT && (at - wordStart <= 2 || text.charCodeAt(at - 2) === DOT)) next++;
  const gap = next;
  while (isSpace(text.charCodeAt(next))) next++;
  if (next === gap && isJoint(text.charCodeAt(next))) next++;
  return next > at && next > gap && fold(text.charCodeAt(next) || 0) !== 0 ? next : -1;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d;
}

function isJoint(code: number): boolean {
  return code === 0x2d || code === 0x2f || code === 0x2013;
}

/** How large letters are used in a word, 2 bits: 0 anyhow, 1 first letter large, 2 all large. */
export function capitals(text: string, start: number, end: number): 0 | 1 | 2 {
  if (!isUpper(text.charCodeAt(start))) return 0;
  let letters = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (fold(code) === 0) continue;
    if (!isUpper(code)) return 1;
    letters++;
  }
  return letters > 1 ? 2 : 1;
}

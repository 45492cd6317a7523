/** Character classes by code: the scan touches every character, so no regular expression and no allocation here. */

export const SPACE = 32;
export const HYPHEN = 45;
export const POINT = 46;
export const COMMA = 44;
export const SLASH = 47;
export const APOSTROPHE = 39;
export const EN_DASH = 0x2013;
export const MINUS_SIGN = 0x2212;

/** Nobody writes longer words in news; a bound keeps looking ahead and back linear in hostile text. */
const LONGEST_WORD = 48;

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A hyphen or the minus sign. */
export function isMinus(code: number): boolean {
  return code === HYPHEN || code === MINUS_SIGN;
}

/** Letters of all alphabets, loosely: the blocks of punctuation, symbols and surrogates are left out. */
export function isLetter(code: number): boolean {
  if (code < 128) {
    const lower = code | 32;
    return lower >= 97 && lower <= 122;
  }
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return false;
  if (code < 0x2000) return true;
  return code >= 0x2c00 && (code < 0x3000 || code >= 0x3040) && (code < 0xd800 || code >= 0xf900) && code < 0xfe00;
}

export function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  if (!isLetter(code)) return false;
  const character = text.charAt(at);
  return character !== character.toLowerCase();
}

/** Where the run of letters that begins at `at` ends. */
export function wordEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + LONGEST_WORD);
  let end = at;
  while (end < limit && isLetter(text.charCodeAt(end))) end++;
  return end;
}

/** Where the run of letters that ends at `end` begins. */
export function wordStart(text: string, end: number): number {
  const limit = Math.max(0, end - LONGEST_WORD);
  let start = end;
  while (start > limit && isLetter(text.charCodeAt(start - 1))) start--;
  return start;
}

export function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Past one space, if there is one. */
export function pastSpace(text: string, at: number): number {
  return text.charCodeAt(at) === SPACE ? at + 1 : at;
}

/** Past one space or hyphen, as between a number and its unit, if there is one. */
export function pastGap(text: string, at: number): number {
  return text.charCodeAt(at) === HYPHEN ? at + 1 : pastSpace(text, at);
}

/** Before one space, if there is one. */
export function beforeSpace(text: string, at: number): number {
  return text.charCodeAt(at - 1) === SPACE ? at - 1 : at;
}

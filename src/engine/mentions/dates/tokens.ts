import type { DateWord } from '../../language/date-words';
import { type DateLexicon, lookUp } from './lexicon';

/** What a token of the date reader is. `other` is a number that can be no part of a date ("1,900", "$40", "2.5"). */
export type DateTokenKind = 'word' | 'number' | 'ordinal' | 'decade' | 'dotted' | 'other' | 'sign';

export interface DateToken {
  readonly kind: DateTokenKind;
  readonly start: number;
  readonly end: number;
  /** Number: its value. Sign: its character code. */
  readonly value: number;
  readonly word?: DateWord | undefined;
}

const COMMA = 44;
const POINT = 46;
const APOSTROPHE = 39;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000);
}

/** Adds the tokens of `text.slice(from, to)`; one pass, with a look-up only for words of a date word's length. */
export function tokeniseDates(tokens: DateToken[], text: string, lexicon: DateLexicon, from: number, to: number): void {
  for (let at = from; at < to; ) {
    const code = text.charCodeAt(at);
    if (code <= 32) at++;
    else if (isDigit(code)) at = pushNumber(tokens, text, at);
    else if (isLetter(code)) {
      const end = wordEnd(text, at);
      tokens.push({ kind: 'word', start: at, end, value: 0, word: lookUp(lexicon, text, at, end) });
      at = end;
    } else {
      tokens.push({ kind: 'sign', start: at, end: at + 1, value: code });
      at++;
    }
  }
}

/** Letters, digits and inner apostrophes; a possessive ('s) is left for a token of its own. */
export function wordEnd(text: string, from: number): number {
  let at = from + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code)) continue;
    if (code !== APOSTROPHE || !isLetter(text.charCodeAt(at + 1))) break;
    if (text.charCodeAt(at + 1) === 115 && !isLetter(text.charCodeAt(at + 2))) break;
  }
  return at;
}

function pushNumber(tokens: DateToken[], text: string, start: number): number {
  let end = digitsEnd(text, start);
  const value = end - start <= 4 ? Number(text.slice(start, end)) : Number.NaN;
  let groups = 0;
  while ((text.charCodeAt(end) === COMMA || text.charCodeAt(end) === POINT) && isDigit(text.charCodeAt(end + 1))) {
    end = digitsEnd(text, end + 1);
    groups++;
  }
  if (groups > 0) {
    tokens.push({ kind: groups === 2 && end - start <= 10 ? 'dotted' : 'other', start, end, value: 0 });
    return end;
  }
  const suffixEnd = isLetter(text.charCodeAt(end)) ? wordEnd(text, end) : end;
  tokens.push({ kind: numberKind(text, start, end, suffixEnd), start, end: suffixEnd, value });
  return suffixEnd;
}

function digitsEnd(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

function numberKind(text: string, start: number, end: number, suffixEnd: number): DateTokenKind {
  if (end - start > 4 || isTied(text, start) || text.charCodeAt(suffixEnd) === 37) return 'other';
  if (suffixEnd === end) return 'number';
  const suffix = text.slice(end, suffixEnd);
  if (end - start <= 2 && (suffix === 'st' || suffix === 'nd' || suffix === 'rd' || suffix === 'th')) return 'ordinal';
  return suffix === 's' ? 'decade' : 'other';
}

/** A sign glued before makes it an amount or a label: "$2000", "#2019", "-2019" is left to the grammar. */
function isTied(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  return before === 36 || before === 35 || before === 163 || before === 165 || (before >= 0x20a0 && before <= 0x20cf);
}

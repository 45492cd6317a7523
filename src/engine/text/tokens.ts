import type { Span } from '../mentions/mention';
import { type Form, formAt } from './forms';

/** A word, a number or one sign. "Ukraine's" is two tokens ("Ukraine", "'s"), "20-point" three. */
export class Token implements Span {
  readonly start: number;
  readonly end: number;
  /** What it shares with every other token of its spelling. */
  readonly form: Form;

  constructor(start: number, end: number, form: Form) {
    this.start = start;
    this.end = end;
    this.form = form;
  }

  get kind(): Form['kind'] {
    return this.form.kind;
  }

  /** As written. */
  get text(): string {
    return this.form.text;
  }

  /** Lower case. */
  get lower(): string {
    return this.form.lower;
  }
}

/** The rule for a token. It is asked only where a character is none of those in the table below. */
const pattern =
  /(\d+(?:[.,]\d+)*)|('s(?![A-Za-z0-9_])|'(?=\s|$))|(\p{L}[\p{L}\p{M}]*(?:\.(?=\p{L}\.)\p{L})*(?:'(?!s(?![A-Za-z0-9_]))\p{L}+)*)|[^\s]/uy;

const RARE = 0;
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const SIGN = 4;

const APOSTROPHE = 39;
const COMMA = 44;
const POINT = 46;
const SMALL_S = 115;
const LOW_LINE = 95;

/** The classes of the characters that news is made of: Latin letters, punctuation and currency signs. */
const classes = new Uint8Array(0x20c0);
for (const [from, to] of [
  [0, 0x250],
  [0x2000, 0x20c0],
] as const) {
  for (let code = from; code < to; code++) classes[code] = readClass(String.fromCharCode(code));
}

function readClass(character: string): number {
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\d/.test(character)) return DIGIT;
  return /\s/.test(character) ? SPACE : SIGN;
}

/** The class of the character at `at`; `SPACE` behind the end. */
function classAt(text: string, at: number): number {
  return at < text.length ? (classes[text.charCodeAt(at)] ?? RARE) : SPACE;
}

/** The tokens of `text.slice(start, end)`, with offsets into `text`. Cost: one pass. */
export function tokenise(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  for (let at = start; at < end; ) {
    const first = classAt(text, at);
    if (first === SPACE) {
      at++;
      continue;
    }
    const kind = kindAt(text, at, first);
    const stop = kind === 'sign' ? at + 1 : kind === 'word' ? wordEnd(text, at) : plainEnd(text, at, kind);
    const token =
      kind === undefined || stop < 0 ? tokenByRule(text, at) : new Token(at, stop, formAt(text, at, stop, kind));
    if (!token) at++;
    else {
      tokens.push(token);
      at = token.end;
    }
  }
  return tokens;
}

/** Undefined for what only the rule can tell, such as other scripts and white space of theirs. */
function kindAt(text: string, at: number, first: number): Form['kind'] | undefined {
  if (first === LETTER) return 'word';
  if (first === DIGIT) return 'number';
  if (first === RARE) return undefined;
  if (text.charCodeAt(at) !== APOSTROPHE) return 'sign';
  if (isGenitive(text, at + 1)) return 'possessive';
  const next = classAt(text, at + 1);
  return next === RARE ? undefined : next === SPACE ? 'possessive' : 'sign';
}

/** An "s" with no ASCII letter, digit or "_" behind it. */
function isGenitive(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== SMALL_S) return false;
  const next = text.charCodeAt(at + 1);
  return !(next < 128 && (next === LOW_LINE || classes[next] === LETTER || classes[next] === DIGIT));
}

/** Where the number or the possessive at `start` ends. */
function plainEnd(text: string, start: number, kind: Form['kind'] | undefined): number {
  if (kind !== 'number') return text.charCodeAt(start + 1) === SMALL_S ? start + 2 : start + 1;
  let at = start;
  for (;;) {
    while (classAt(text, at) === DIGIT) at++;
    const code = text.charCodeAt(at);
    if ((code !== POINT && code !== COMMA) || classAt(text, at + 1) !== DIGIT) return at;
    at++;
  }
}

/** Where the word at `start` ends: letters, the points of "U.S.", the apostrophes of "O'Brien". -1: the rule must tell. */
function wordEnd(text: string, start: number): number {
  let at = lettersEnd(text, start);
  while (text.charCodeAt(at) === POINT && classAt(text, at + 1) === LETTER && text.charCodeAt(at + 2) === POINT)
    at += 2;
  if (text.charCodeAt(at) === POINT && classAt(text, at + 1) === RARE) return -1;
  while (text.charCodeAt(at) === APOSTROPHE && !isGenitive(text, at + 1) && classAt(text, at + 1) !== SPACE) {
    const stop = lettersEnd(text, at + 1);
    if (classAt(text, stop) === RARE) return -1;
    if (stop === at + 1) break;
    at = stop;
  }
  return classAt(text, at) === RARE ? -1 : at;
}

function lettersEnd(text: string, start: number): number {
  let at = start;
  while (classAt(text, at) === LETTER) at++;
  return at;
}

function tokenByRule(text: string, at: number): Token | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return undefined;
  const end = at + match[0].length;
  const kind = match[1] ? 'number' : match[2] ? 'possessive' : match[3] ? 'word' : 'sign';
  return new Token(at, end, formAt(text, at, end, kind));
}

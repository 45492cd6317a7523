import type { Span } from '../mentions/mention';

/** A word, a number or one sign. "Ukraine's" is two tokens ("Ukraine", "'s"), "20-point" three. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'possessive' | 'sign';
  /** As written. */
  readonly text: string;
  /** Lower case. */
  readonly lower: string;
}

const pattern =
  /(\d+(?:[.,]\d+)*)|('s\b|'(?=\s|$))|(\p{L}[\p{L}\p{M}]*(?:\.(?=\p{L}\.)\p{L})*(?:'(?!s\b)\p{L}+)*)|[^\s]/gu;

/** The tokens of `text.slice(start, end)`, with offsets into `text`. */
export function tokenise(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  pattern.lastIndex = start;
  for (let match = pattern.exec(text); match && match.index < end; match = pattern.exec(text)) {
    const word = match[0];
    tokens.push({
      start: match.index,
      end: match.index + word.length,
      kind: match[1] ? 'number' : match[2] ? 'possessive' : match[3] ? 'word' : 'sign',
      text: word,
      lower: word.toLowerCase(),
    });
  }
  return tokens;
}

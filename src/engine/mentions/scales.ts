import { currencySigns } from '../language/currencies';
import type { Lexicon } from '../language/lexicon';
import { isLetter, POINT, pastGap, pastSpace, wordEnd } from './characters';
import { wordAt } from './phrases';

export interface ScaleRead {
  readonly exponent: number;
  /** Twelve for "dozen", else 1. */
  readonly factor: number;
  readonly end: number;
}

const none = (end: number): ScaleRead => ({ exponent: 0, factor: 1, end });

/** The scale words after a number: "million", "thousand million", "-million", "Mrd.", "dozen", "hundred". */
export function readScaleWords(text: string, at: number, lexicon: Lexicon): ScaleRead {
  let read = none(at);
  for (let count = 0; count < 3; count++) {
    const known = wordAt(text, pastGap(text, read.end), lexicon);
    if (!known) break;
    const { word, start, end } = known;
    const exponent = word.scale || (word.hundred && !word.currencies ? 2 : 0);
    if (exponent) read = { ...read, exponent: read.exponent + exponent, end: pastAbbreviation(text, end, end - start) };
    else if (word.dozen) read = { ...read, factor: read.factor * word.dozen, end };
    else break;
  }
  return read;
}

/** "Mrd. Euro": the point belongs to the abbreviation when the sentence goes on. */
function pastAbbreviation(text: string, end: number, length: number): number {
  if (length > 4 || text.charCodeAt(end) !== POINT) return end;
  const next = pastSpace(text, end + 1);
  if (next === end + 1) return end;
  return isLetter(text.charCodeAt(next)) || currencySigns.has(text.charAt(next)) ? end + 1 : end;
}

/** Letters glued to digits that mean a scale whatever follows: "185bn", "3tn". One letter alone is for the caller. */
export function readScaleLetters(text: string, at: number, lexicon: Lexicon): ScaleRead {
  const end = wordEnd(text, at);
  if (end === at) return none(at);
  const exponent = lexicon.scaleLetters.get(text.slice(at, end));
  return exponent ? { exponent, factor: 1, end } : none(at);
}

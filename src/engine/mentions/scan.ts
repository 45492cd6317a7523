import type { Lexicon } from '../language/lexicon';
import type { Word } from '../language/words';
import { HYPHEN, isDigit, isLetter, POINT, SPACE, wordEnd } from './characters';
import { isVulgarFraction } from './digits';
import { oneIn, readFraction } from './fractions';
import { readDigitNumeral, readWordNumeral } from './numerals';
import type { Numeral } from './scene';
import { chainEnd } from './silence/chains';

/** Takes each numeral in reading order, and says where to go on. */
type Found = (numeral: Numeral) => number;

/**
 * Finds the numerals of a text in one pass, anchored on digits and on a closed set of words. Each position is read at
 * most a bounded number of times, so the cost is linear whatever the text.
 */
export function scanNumerals(text: string, lexicon: Lexicon, found: Found): void {
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) at = wordsAt(text, at, lexicon, found);
    else if (isDigit(code)) at = digitsAt(text, at, lexicon, found);
    else if (code > 127 && isVulgarFraction(code)) at = digitsAt(text, at, lexicon, found);
    else at++;
  }
}

function digitsAt(text: string, at: number, lexicon: Lexicon, found: Found): number {
  const chain = chainEnd(text, at, lexicon.data.decimal);
  if (chain > 0) return chain;
  const numeral = readDigitNumeral(text, at, lexicon);
  if (!numeral) return pastIdentifier(text, at);
  const share =
    numeral.bare && numeral.length < 3 ? oneIn(text, at, numeral.end, numeral.mantissa, lexicon) : undefined;
  return found(share ?? numeral);
}

/** Past at least one character: a sign that no number begins with must not hold the scan. */
function pastIdentifier(text: string, at: number): number {
  let end = at + 1;
  while (isDigit(text.charCodeAt(end)) || isLetter(text.charCodeAt(end))) end++;
  return end;
}

function wordsAt(text: string, at: number, lexicon: Lexicon, found: Found): number {
  const end = wordEnd(text, at);
  if (!lexicon.mayOpen(text, at, end)) return skipWord(text, end);
  const word = lexicon.word(text, at, end);
  if (!word?.opensNumber || !opensHere(text, at) || isBareArticle(text, end, word, lexicon)) return skipWord(text, end);
  const numeral = readFraction(text, at, lexicon) ?? readWordNumeral(text, at, lexicon);
  return numeral ? found(numeral) : end;
}

/** "a" before anything but "hundred", "quarter" and the like. */
function isBareArticle(text: string, end: number, { number, roles }: Word, lexicon: Lexicon): boolean {
  return number < 0 && roles?.has('article') === true && !lexicon.mayOpen(text, end + 1, wordEnd(text, end + 1));
}

/** Past digits glued to letters too ("A303"): they are a name. */
function skipWord(text: string, end: number): number {
  let at = end;
  while (isLetter(text.charCodeAt(at))) at++;
  return at;
}

/** "one" in "thirty-one" or "no-one" begins no number of its own. */
function opensHere(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (before === HYPHEN) return !isLetter(text.charCodeAt(at - 2));
  return before !== POINT || text.charCodeAt(at - 2) === SPACE || !isLetter(text.charCodeAt(at - 2));
}

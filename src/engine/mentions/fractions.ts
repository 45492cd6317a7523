import { decimal, multiply, shift } from '../decimal';
import type { Lexicon } from '../language/lexicon';
import type { RoleName, Word } from '../language/words';
import { HYPHEN, isDigit, pastGap, pastSpace, SPACE, wordEnd, wordStart } from './characters';
import { readDigits } from './digits';
import { fractionOf, numeralOf, quotient } from './numeral';
import { has, type Known, knownAfter, wordAt } from './phrases';
import { readScaleWords } from './scales';
import type { Numeral } from './scene';

/**
 * The fraction in words that begins at `at`: "two-thirds of", "a quarter of", "half the", "half a million", "one in
 * five". An ordinal ("a third attempt", "the first half") is none.
 */
export function readFraction(text: string, at: number, lexicon: Lexicon): Numeral | undefined {
  const first = wordAt(text, at, lexicon);
  if (!first) return undefined;
  if (first.word.denominator === 2) return half(text, at, first, lexicon);
  if (first.word.denominator) return amount(text, at, first, 1, lexicon);
  const article = has(first, 'article');
  if (!article && first.word.number < 1) return undefined;
  const second = wordAt(text, pastGap(text, first.end), lexicon);
  if (second?.word.denominator) return counted(text, first, second, article, lexicon);
  return article || first.word.number > 99 ? undefined : oneIn(text, at, first.end, first.word.number, lexicon);
}

/** "two-thirds", "a quarter", "one half". */
function counted(text: string, first: Known, second: Known, article: boolean, lexicon: Lexicon): Numeral | undefined {
  const { denominator } = second.word;
  const numerator = article ? 1 : first.word.number;
  if (denominator === 2 && numerator === 1) return half(text, first.start, second, lexicon);
  const share = amount(text, first.start, second, numerator, lexicon);
  if (share) return share;
  const plain =
    !article &&
    (text.charCodeAt(first.end) === HYPHEN ||
      (denominator !== 4 && numerator > 1) ||
      (denominator > 2 && endsThere(text, second.end)));
  const known =
    plain || has(wordAt(text, pastSpace(text, second.end), lexicon), 'of') || isHedged(text, first.start, lexicon);
  return known ? fractionOf(first.start, second.end, numerator, denominator) : undefined;
}

/** "nine in 10", "one in five", "3 out of 4": also after digits. */
export function oneIn(text: string, at: number, end: number, count: number, lexicon: Lexicon): Numeral | undefined {
  const link = knownAfter(text, end, lexicon);
  if (!link || !has(link, 'outOf') || text.charCodeAt(link.end) !== SPACE) return undefined;
  const start = link.end + 1;
  const total = isDigit(text.charCodeAt(start)) ? totalInDigits(text, start, lexicon) : wordAt(text, start, lexicon);
  if (!total || total.word.number <= count || countsOn(text, total.end, lexicon)) return undefined;
  return fractionOf(at, total.end, count, total.word.number);
}

/** A whole number that is no year. */
function totalInDigits(
  text: string,
  at: number,
  lexicon: Lexicon,
): { word: { number: number }; end: number } | undefined {
  const digits = readDigits(text, at, lexicon.data.decimal);
  if (!digits || digits.value.scale > 0 || digits.mantissa > 1_000_000) return undefined;
  return digits.bare && digits.length >= 4 ? undefined : { word: { number: digits.mantissa }, end: digits.end };
}

/** "one in five years" is a rate, "three in 10 percent" nonsense: a share is followed by neither a unit nor a sign. */
function countsOn(text: string, end: number, lexicon: Lexicon): boolean {
  if (text.charCodeAt(end) === HYPHEN || text[end] === '%') return true;
  const next = wordAt(text, pastSpace(text, end), lexicon);
  const { unit, scale, currencies, denominator } = next?.word ?? {};
  return Boolean(unit || scale || currencies || denominator || has(next, 'month'));
}

/** "half of", "half the", "about half", "one-half"; never "the first half". */
function half(text: string, at: number, last: Known, lexicon: Lexicon): Numeral | undefined {
  const share = amount(text, at, last, 1, lexicon);
  if (share) return share;
  if (text.charCodeAt(last.end) === HYPHEN) return undefined;
  if (wordBefore(text, at, lexicon)?.roles?.has('ordinalBefore')) return undefined;
  const next = wordAt(text, pastSpace(text, last.end), lexicon);
  const { unit, currencies } = next?.word ?? {};
  const follows = has(next, 'of') || (has(next, 'boundary') && !has(next, 'by')) || unit || currencies;
  const hyphenated = last.start > at && text.charCodeAt(last.start - 1) === HYPHEN;
  return follows || hyphenated || isHedged(text, at, lexicon) ? fractionOf(at, last.end, 1, 2) : undefined;
}

/** "half a million", "a quarter million", "half a dozen", "half an hour", "a quarter of a percentage point". */
function amount(text: string, at: number, last: Known, numerator: number, lexicon: Lexicon): Numeral | undefined {
  const { denominator } = last.word;
  let position = pastSpace(text, last.end);
  let next = wordAt(text, position, lexicon);
  const linked = next && has(next, 'of') ? wordAt(text, pastSpace(text, next.end), lexicon) : undefined;
  if (linked && (has(linked, 'article') || linked.word.number === 1)) next = linked;
  const article = next && (has(next, 'article') || (next === linked && next.word.number === 1));
  if (next && article) position = pastSpace(text, next.end);
  const value = quotient(numerator, denominator);
  const mantissa = numerator / denominator;
  const { end, exponent, factor } = readScaleWords(text, position, lexicon);
  if (position > last.end && end > position)
    return numeralOf(at, end, multiply(shift(value, exponent), decimal(factor)), { mantissa, exponent, scaled: true });
  return article && namesUnit(text, position, lexicon) ? numeralOf(at, position - 1, value, { mantissa }) : undefined;
}

/** Whether the word, or the two words, at `at` are a unit. */
function namesUnit(text: string, at: number, lexicon: Lexicon): boolean {
  const end = wordEnd(text, at);
  const isUnit = (stop: number) => {
    const word = lexicon.word(text, at, stop);
    return Boolean(word && (word.unit || word.currencies || units.some((role) => word.roles?.has(role))));
  };
  return isUnit(end) || isUnit(wordEnd(text, end + 1));
}

const units: readonly RoleName[] = ['percent', 'percentagePoint', 'basisPoint', 'pointWord'];
const hedges: readonly RoleName[] = ['by', 'about', 'over', 'under'];

function wordBefore(text: string, at: number, lexicon: Lexicon): Word | undefined {
  const code = text.charCodeAt(at - 1);
  return code === SPACE || code === HYPHEN ? lexicon.word(text, wordStart(text, at - 1), at - 1) : undefined;
}

/** Whether the word, or the two words, before `at` are a hedge or lead to an amount. */
function isHedged(text: string, at: number, lexicon: Lexicon): boolean {
  const start = wordStart(text, at - 1);
  const one = lexicon.word(text, start, at - 1);
  const two = lexicon.word(text, wordStart(text, start - 1), at - 1);
  return hedges.some((role) => one?.roles?.has(role) || two?.roles?.has(role));
}

function endsThere(text: string, end: number): boolean {
  return end >= text.length || '.,;:)!?'.includes(text.charAt(end));
}

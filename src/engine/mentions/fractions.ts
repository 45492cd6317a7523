import { decimal, divide, multiply, shift } from '../decimal';
import type { Lexicon } from '../language/lexicon';
import type { RoleName, Word } from '../language/words';
import { HYPHEN, isDigit, pastSpace, wordEnd, wordStart } from './characters';
import { readDigits } from './digits';
import { knownAt } from './phrases';
import { readScaleWords } from './scales';
import type { Numeral } from './scene';

/** Digits kept of a third or a seventh. */
const DIGITS = 12;

interface Step {
  readonly word: Word;
  readonly start: number;
  readonly end: number;
}

/**
 * The fraction in words that begins at `at`: "two-thirds of", "a quarter of", "half the", "half a million", "one in
 * five". An ordinal ("a third attempt", "the first half") is none.
 */
export function readFraction(text: string, at: number, lexicon: Lexicon): Numeral | undefined {
  const first = step(text, at, lexicon);
  if (!first) return undefined;
  if (first.word.denominator === 2) return half(text, at, first, lexicon);
  if (first.word.denominator) return scaled(text, at, first, 1, first.word.denominator, lexicon);
  const article = has(first.word, 'article');
  if (!article && !(first.word.number >= 1)) return undefined;
  const second = step(text, afterGap(text, first.end), lexicon);
  if (second?.word.denominator) {
    const numerator = article ? 1 : first.word.number;
    if (second.word.denominator === 2 && numerator === 1) return half(text, at, second, lexicon);
    const share = scaled(text, at, second, numerator, second.word.denominator, lexicon);
    if (share) return share;
    if (!article && text.charCodeAt(first.end) === HYPHEN)
      return fraction(at, second.end, numerator, second.word.denominator);
    if (!article && second.word.denominator !== 4 && numerator > 1)
      return fraction(at, second.end, numerator, second.word.denominator);
    if (followedBy(text, second.end, lexicon, 'of') || precededBy(text, at, lexicon, ['by', 'about', 'over', 'under']))
      return fraction(at, second.end, numerator, second.word.denominator);
    if (!article && second.word.denominator > 2 && endsThere(text, second.end))
      return fraction(at, second.end, numerator, second.word.denominator);
    return undefined;
  }
  return article || first.word.number > 99 ? undefined : oneIn(text, at, first.end, first.word.number, lexicon);
}

/** "nine in 10", "one in five", "3 out of 4": also after digits. */
export function oneIn(text: string, at: number, end: number, count: number, lexicon: Lexicon): Numeral | undefined {
  const link = knownAt(text, pastSpace(text, end), lexicon);
  if (!link || !has(link.word, 'outOf')) return undefined;
  const start = pastSpace(text, link.end);
  if (start === link.end) return undefined;
  if (isDigit(text.charCodeAt(start))) {
    const digits = readDigits(text, start, lexicon.data.decimal);
    if (!digits || digits.mantissa <= count || digits.value.scale > 0 || digits.mantissa > 1_000_000) return undefined;
    if (digits.bare && digits.length >= 4) return undefined;
    return timeFollows(text, digits.end, lexicon) ? undefined : fraction(at, digits.end, count, digits.mantissa);
  }
  const total = step(text, start, lexicon);
  if (!total || total.word.number <= count || timeFollows(text, total.end, lexicon)) return undefined;
  return fraction(at, total.end, count, total.word.number);
}

/** "one in five years" is a rate, "three in 10 percent" nonsense: a share is followed by neither a unit nor a sign. */
function timeFollows(text: string, end: number, lexicon: Lexicon): boolean {
  const next = step(text, pastSpace(text, end), lexicon);
  if (text.charCodeAt(end) === HYPHEN || text[end] === '%') return true;
  return Boolean(
    next?.word.unit ||
      next?.word.scale ||
      next?.word.currencies ||
      next?.word.denominator ||
      (next && has(next.word, 'month')),
  );
}

function half(text: string, at: number, step_: Step, lexicon: Lexicon): Numeral | undefined {
  const share = scaled(text, at, step_, 1, 2, lexicon);
  if (share) return share;
  if (text.charCodeAt(step_.end) === HYPHEN) return undefined;
  const before = wordBefore(text, at, lexicon);
  if (before && has(before, 'ordinalBefore')) return undefined;
  const next = step(text, pastSpace(text, step_.end), lexicon);
  const hedged = before && (has(before, 'about') || has(before, 'over') || has(before, 'under') || has(before, 'by'));
  const than = precededBy(text, at, lexicon, ['about', 'over', 'under', 'by']);
  const written = step_.start > at;
  const follows =
    next &&
    (has(next.word, 'of') ||
      has(next.word, 'half') ||
      next.word.unit !== undefined ||
      next.word.currencies !== undefined);
  return hedged || than || follows || (written && text.charCodeAt(step_.start - 1) === HYPHEN)
    ? fraction(at, step_.end, 1, 2)
    : undefined;
}

/** "half a million", "a quarter million", "half a dozen", "half an hour", "a quarter of a percentage point". */
function scaled(
  text: string,
  at: number,
  last: Step,
  numerator: number,
  denominator: number,
  lexicon: Lexicon,
): Numeral | undefined {
  let position = pastSpace(text, last.end);
  let next = step(text, position, lexicon);
  const linked = next && has(next.word, 'of') ? step(text, pastSpace(text, next.end), lexicon) : undefined;
  if (linked && (has(linked.word, 'article') || linked.word.number === 1)) next = linked;
  const article = next !== undefined && (has(next.word, 'article') || (next === linked && next.word.number === 1));
  if (next && article) position = pastSpace(text, next.end);
  const exact = fraction(at, last.end, numerator, denominator);
  if (position > last.end) {
    const scale = readScaleWords(text, position, lexicon);
    if (scale.end > position) {
      const value = multiply(shift(exact.value, scale.exponent), decimal(scale.factor));
      const { denominator: _share, ...number } = exact;
      return { ...number, value, end: scale.end, scaled: true, exponent: scale.exponent };
    }
  }
  if (!article) return undefined;
  const unit = unitAhead(text, position, lexicon);
  if (!unit) return undefined;
  const { denominator: _share, ...number } = exact;
  return { ...number, end: position - 1 };
}

function unitAhead(text: string, at: number, lexicon: Lexicon): boolean {
  const end = wordEnd(text, at);
  const word = lexicon.word(text, at, end);
  if (word?.unit || word?.currencies) return true;
  if (word && (has(word, 'percent') || has(word, 'pointWord'))) return true;
  const pair = lexicon.word(text, at, wordEnd(text, end + 1));
  return Boolean(
    pair?.unit || (pair && (has(pair, 'percentagePoint') || has(pair, 'percent') || has(pair, 'basisPoint'))),
  );
}

function fraction(start: number, end: number, numerator: number, denominator: number): Numeral {
  return {
    start,
    end,
    value: divide(decimal(numerator), decimal(denominator), DIGITS),
    form: 'words',
    bare: false,
    length: 0,
    scaled: false,
    mantissa: numerator / denominator,
    exponent: 0,
    denominator,
  };
}

function step(text: string, start: number, lexicon: Lexicon): Step | undefined {
  const end = wordEnd(text, start);
  const word = lexicon.word(text, start, end);
  return word && { word, start, end };
}

function has(word: Word, role: RoleName | 'half'): boolean {
  return role === 'half'
    ? (word.roles?.has('boundary') ?? false) && !word.roles?.has('by')
    : (word.roles?.has(role) ?? false);
}

function followedBy(text: string, end: number, lexicon: Lexicon, role: RoleName): boolean {
  const next = step(text, pastSpace(text, end), lexicon);
  return next !== undefined && has(next.word, role);
}

function wordBefore(text: string, at: number, lexicon: Lexicon): Word | undefined {
  if (text.charCodeAt(at - 1) !== 32 && text.charCodeAt(at - 1) !== HYPHEN) return undefined;
  return lexicon.word(text, wordStart(text, at - 1), at - 1);
}

/** Whether the word, or the two words, before `at` have one of the roles. */
function precededBy(text: string, at: number, lexicon: Lexicon, roles: readonly RoleName[]): boolean {
  const start = wordStart(text, at - 1);
  const single = lexicon.word(text, start, at - 1);
  if (single && roles.some((role) => has(single, role))) return true;
  const pair = lexicon.word(text, wordStart(text, start - 1), at - 1);
  return Boolean(pair && roles.some((role) => has(pair, role)));
}

function endsThere(text: string, end: number): boolean {
  return end >= text.length || '.,;:)!?'.includes(text.charAt(end));
}

function afterGap(text: string, at: number): number {
  return text.charCodeAt(at) === HYPHEN ? at + 1 : pastSpace(text, at);
}

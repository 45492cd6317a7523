import { type Decimal, decimal, decimalFromNumber, divide, multiply, shift } from '../decimal';
import type { Lexicon } from '../language/lexicon';
import { HYPHEN, isDigit, SLASH, SPACE, wordEnd } from './characters';
import { readDigits } from './digits';
import { readNumberWords } from './number-words';
import { has, knownAt } from './phrases';
import { readScaleWords } from './scales';
import type { Numeral } from './scene';

const HALF = decimal(5, 1);

/** The number in digits that begins at `at`, with its scale words; undefined when it is too long for a figure. */
export function readDigitNumeral(text: string, at: number, lexicon: Lexicon): Numeral | undefined {
  const digits = readDigits(text, at, lexicon.data.decimal);
  if (!digits) return undefined;
  const fraction = digits.bare ? slashFraction(text, at, digits.end, digits.mantissa) : undefined;
  if (fraction) return fraction;
  const scale = readScaleWords(text, digits.end, lexicon);
  const value = scale.factor === 1 ? digits.value : multiply(digits.value, decimal(scale.factor));
  return {
    start: at,
    end: scale.end,
    value: shift(value, scale.exponent),
    form: 'digits',
    bare: digits.bare && scale.end === digits.end,
    length: digits.length,
    scaled: scale.end > digits.end,
    mantissa: digits.mantissa,
    exponent: scale.exponent,
  };
}

/** "1/2", "3/4", "2 1/2": a vulgar fraction in digits. Never "9/11" or "24/7": the denominator is one in use. */
function slashFraction(text: string, at: number, end: number, first: number): Numeral | undefined {
  let start = at;
  let whole = 0;
  let numerator = first;
  let slash = end;
  if (text.charCodeAt(end) === SPACE && isDigit(text.charCodeAt(end + 1)) && text.charCodeAt(end + 2) === SLASH) {
    whole = first;
    numerator = text.charCodeAt(end + 1) - 48;
    start = end + 1;
    slash = end + 2;
  }
  if (text.charCodeAt(slash) !== SLASH || !isDigit(text.charCodeAt(slash + 1)) || start - at > 5) return undefined;
  const stop = isDigit(text.charCodeAt(slash + 2)) ? slash + 3 : slash + 2;
  const denominator = Number(text.slice(slash + 1, stop));
  if (![2, 3, 4, 5, 8, 10, 16, 20, 32, 40].includes(denominator) || numerator >= denominator || numerator < 1)
    return undefined;
  if (isDigit(text.charCodeAt(stop)) || text.charCodeAt(stop) === SLASH || text.charCodeAt(stop) === HYPHEN)
    return undefined;
  const part = divide(decimal(numerator), decimal(denominator), 12);
  const value = whole ? { digits: BigInt(whole) * 10n ** BigInt(part.scale) + part.digits, scale: part.scale } : part;
  return {
    ...plain(at, stop, value, 'digits'),
    ...(whole === 0 && { denominator }),
  };
}

function plain(start: number, end: number, value: Decimal, form: 'digits' | 'words'): Numeral {
  return { start, end, value, form, bare: false, length: 0, scaled: false, mantissa: 0, exponent: 0 };
}

/** The number in words that begins at `at`: cardinals, vague rounds ("tens of thousands"), "doubled". */
export function readWordNumeral(text: string, at: number, lexicon: Lexicon): Numeral | undefined {
  const words = readNumberWords(text, at, lexicon);
  if (words) {
    const value = decimal(words.whole, -words.exponent);
    const point = words.exponent === 0 ? pointFraction(text, words.end, lexicon) : undefined;
    if (point) return spoken(at, point.end, words.whole, point.digits, text, lexicon);
    if (words.half) {
      const scale = readScaleWords(text, words.end, lexicon);
      const whole = { digits: BigInt(words.whole) * 10n + HALF.digits, scale: 1 };
      return {
        ...plain(at, scale.end, shift(whole, scale.exponent), 'words'),
        mantissa: words.mantissa + 0.5,
        exponent: scale.exponent,
        scaled: scale.end > words.end,
      };
    }
    return {
      ...plain(at, words.end, value, 'words'),
      scaled: words.exponent > 0,
      mantissa: words.mantissa,
      exponent: words.exponent,
    };
  }
  const stop = wordEnd(text, at);
  const word = lexicon.word(text, at, stop);
  if (word?.multiple) return { ...plain(at, stop, decimalFromNumber(word.multiple), 'words'), multiple: true };
  return word?.vague ? vague(text, at, stop, word.vague, lexicon) : undefined;
}

/** The digits after "point": "one point three five", "dos coma cinco". */
function pointFraction(text: string, end: number, lexicon: Lexicon): { digits: string; end: number } | undefined {
  const link = knownAt(text, end + 1, lexicon);
  if (!link || !has(link, 'point')) return undefined;
  let digits = '';
  let stop = link.end;
  for (let count = 0; count < 6; count++) {
    const next = knownAt(text, stop + 1, lexicon);
    if (!next || next.word.number < 0 || (count > 0 && next.word.number > 9)) break;
    digits += String(next.word.number);
    stop = next.end;
  }
  return digits ? { digits, end: stop } : undefined;
}

function spoken(start: number, end: number, whole: number, digits: string, text: string, lexicon: Lexicon): Numeral {
  const scale = readScaleWords(text, end, lexicon);
  const value = { digits: BigInt(whole + digits), scale: digits.length };
  return {
    ...plain(start, scale.end, shift(value, scale.exponent), 'words'),
    mantissa: Number(`${whole}.${digits}`),
    exponent: scale.exponent,
    scaled: scale.end > end,
  };
}

/** "tens of thousands": from ten thousand to a hundred thousand. A single "thousands" says too little. */
function vague(text: string, at: number, stop: number, exponent: number, lexicon: Lexicon): Numeral | undefined {
  const ofEnd = wordEnd(text, stop + 1);
  if (!lexicon.word(text, stop + 1, ofEnd)?.roles?.has('of')) return undefined;
  const end = wordEnd(text, ofEnd + 1);
  const second = lexicon.word(text, ofEnd + 1, end)?.vague ?? 0;
  if (second <= exponent) return undefined;
  const total = exponent + second;
  return {
    ...plain(at, end, decimal(1, -total), 'words'),
    upper: decimal(1, -total - 1),
    exponent: total,
    mantissa: 1,
  };
}

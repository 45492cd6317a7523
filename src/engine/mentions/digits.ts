import { add, type Decimal, plainDecimal } from '../decimal';
import { APOSTROPHE, COMMA, digitsEnd, isDigit, isLetter, POINT, SPACE } from './characters';

export interface DigitsRead {
  readonly end: number;
  readonly value: Decimal;
  readonly mantissa: number;
  readonly bare: boolean;
  readonly length: number;
}

/** More digits than any figure in news has: an identifier. */
const MOST_DIGITS = 30;

/**
 * Reads the number in digits that begins at `at` by the language's decimal sign: groups of three (and of two before
 * them, as in India), a fraction, a vulgar fraction sign. Undefined for an identifier too long to be a figure.
 */
export function readDigits(text: string, at: number, decimalSign: ',' | '.'): DigitsRead | undefined {
  const first = digitsEnd(text, at);
  const grouped = groupsEnd(text, at, first, decimalSign);
  const end = fractionEnd(text, grouped, decimalSign, grouped > first);
  if (end - at > MOST_DIGITS + 10) return undefined;
  const vulgar = end === grouped ? vulgarFraction(text.charCodeAt(end)) : undefined;
  const digits = digitsBetween(text, at, end);
  const whole: Decimal = { digits, scale: end === grouped ? 0 : end - grouped - 1 };
  const value = vulgar ? add(whole, vulgar) : whole;
  const exponent = vulgar ? undefined : powerOfTen(text, end);
  if (exponent) {
    const power = { digits: value.digits, scale: value.scale - exponent.power };
    return {
      end: exponent.end,
      value: power,
      mantissa: Number(`${value.digits}e${-power.scale}`),
      bare: false,
      length: first - at,
    };
  }
  return {
    end: vulgar ? end + 1 : end,
    value,
    mantissa: Number(value.digits) / 10 ** value.scale,
    bare: end === first && !vulgar,
    length: first - at,
  };
}

/** Where the number in digits that begins at `at` ends, without its value. */
export function numberEnd(text: string, at: number, decimalSign: ',' | '.'): number {
  const first = digitsEnd(text, at);
  const grouped = groupsEnd(text, at, first, decimalSign);
  return fractionEnd(text, grouped, decimalSign, grouped > first);
}

function fractionEnd(text: string, at: number, decimalSign: ',' | '.', grouped: boolean): number {
  if (!isDigit(text.charCodeAt(at + 1))) return at;
  return isDecimalSign(text, at, text.charCodeAt(at), decimalSign, grouped) ? digitsEnd(text, at + 1) : at;
}

/** The digits of a span, its signs left out; exact at any length. */
function digitsBetween(text: string, start: number, end: number): bigint {
  if (end - start > 15) return BigInt(text.slice(start, end).replaceAll(/\D/g, ''));
  let value = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) value = value * 10 + code - 48;
  }
  return BigInt(value);
}

function isDecimalSign(text: string, at: number, code: number, decimalSign: ',' | '.', grouped: boolean): boolean {
  if (code === (decimalSign === '.' ? POINT : COMMA)) return true;
  if (decimalSign === '.' || code !== POINT) return false;
  // "8.50" where the comma is the rule: a point with one or two digits is a decimal point all the same.
  const end = digitsEnd(text, at + 1);
  return !grouped && end - at <= 3;
}

/** Where the groups of thousands after the first digits end; `first` when there are none. */
function groupsEnd(text: string, at: number, first: number, decimalSign: ',' | '.'): number {
  if (first - at > 3 || text.charCodeAt(at) === 48) return first;
  const separator = text.charCodeAt(first);
  const allowed =
    separator === SPACE || separator === APOSTROPHE || separator === (decimalSign === '.' ? COMMA : POINT);
  if (!allowed) return decimalSign === ',' ? englishGroups(text, first) : first;
  const end = threes(text, first, separator);
  return end === first && separator === COMMA ? indianGroups(text, at, first) : end;
}

/** Groups of three, but for the models of "55 737s". */
function threes(text: string, from: number, separator: number): number {
  let end = from;
  while (text.charCodeAt(end) === separator && digitsEnd(text, end + 1) === end + 4) {
    if (separator === SPACE && text[end + 4] === 's' && !isLetter(text.charCodeAt(end + 5))) break;
    end += 4;
  }
  return end;
}

/** "1,250,000" where the comma is the decimal sign: two groups or more can be nothing else. */
function englishGroups(text: string, first: number): number {
  if (text.charCodeAt(first) !== COMMA) return first;
  const end = threes(text, first, COMMA);
  return end - first >= 8 ? end : first;
}

/** "12,34,567": lakh and crore. */
function indianGroups(text: string, at: number, first: number): number {
  if (first - at > 2) return first;
  let end = first;
  while (text.charCodeAt(end) === COMMA && digitsEnd(text, end + 1) === end + 3) end += 3;
  const last = threes(text, end, COMMA);
  return end > first && last === end + 4 ? last : first;
}

const power = /(?:e|[x×]10(?:\^|(?=[-−])))([-−]?)(\d{1,2})(?![\d\p{L}])/iuy;

/** "4e14", "2.48×10−5", "5.5x10^-3": the power of ten after a number in science. */
function powerOfTen(text: string, at: number): { power: number; end: number } | undefined {
  // Nothing else begins with a letter or that sign.
  if (!(text.charCodeAt(at) > 64)) return undefined;
  power.lastIndex = at;
  const parts = power.exec(text);
  return parts ? { power: Number(`${parts[1] && '-'}${parts[2]}`), end: power.lastIndex } : undefined;
}

/** Whether a character is one of the signs "¼" to "⅞". */
export function isVulgarFraction(code: number): boolean {
  return (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215e);
}

/** The value of such a sign, whose compatibility form is "1⁄4" or "7⁄8"; thirds and the like to ten digits. */
function vulgarFraction(code: number): Decimal | undefined {
  if (!isVulgarFraction(code)) return undefined;
  const [numerator, denominator] = String.fromCharCode(code).normalize('NFKD').split('⁄');
  return plainDecimal(String(Number((Number(numerator) / Number(denominator)).toFixed(10))));
}

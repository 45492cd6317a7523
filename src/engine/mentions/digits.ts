import { type Decimal, decimal } from '../decimal';
import { APOSTROPHE, COMMA, digitsEnd, HYPHEN, isDigit, isLetter, MINUS_SIGN, POINT, SPACE } from './characters';

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
  const value = vulgar ? plusVulgar(whole, vulgar) : whole;
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

function threes(text: string, from: number, separator: number): number {
  let end = from;
  while (text.charCodeAt(end) === separator && digitsEnd(text, end + 1) === end + 4) end += 4;
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

/** "4e14", "2.48×10−5", "5.5x10^-3": the power of ten after a number in science. */
function powerOfTen(text: string, end: number): { power: number; end: number } | undefined {
  const code = text.charCodeAt(end);
  let at = end;
  if ((code | 32) === 101) at = end + 1;
  else if (code === 0xd7 || code === 120) {
    if (!text.startsWith('10', end + 1)) return undefined;
    at = end + 3;
    if (text[at] === '^') at++;
    else if (!isMinus(text.charCodeAt(at))) return undefined;
  } else return undefined;
  const negative = isMinus(text.charCodeAt(at));
  if (negative) at++;
  const stop = digitsEnd(text, at);
  if (stop === at || stop - at > 2 || isLetter(text.charCodeAt(stop))) return undefined;
  const power = Number(text.slice(at, stop));
  return { power: negative ? -power : power, end: stop };
}

function isMinus(code: number): boolean {
  return code === HYPHEN || code === MINUS_SIGN;
}

/** Every sign that Unicode has for a fraction, in as many digits as its value has, of a third or a sixth ten. */
const vulgarFractions = new Map<string, Decimal>([
  ['¼', decimal(25, 2)],
  ['½', decimal(5, 1)],
  ['¾', decimal(75, 2)],
  ['⅐', decimal(1428571429n, 10)],
  ['⅑', decimal(1111111111n, 10)],
  ['⅒', decimal(1, 1)],
  ['⅓', decimal(3333333333n, 10)],
  ['⅔', decimal(6666666667n, 10)],
  ['⅕', decimal(2, 1)],
  ['⅖', decimal(4, 1)],
  ['⅗', decimal(6, 1)],
  ['⅘', decimal(8, 1)],
  ['⅙', decimal(1666666667n, 10)],
  ['⅚', decimal(8333333333n, 10)],
  ['⅛', decimal(125, 3)],
  ['⅜', decimal(375, 3)],
  ['⅝', decimal(625, 3)],
  ['⅞', decimal(875, 3)],
]);

export function isVulgarFraction(code: number): boolean {
  return vulgarFraction(code) !== undefined;
}

function vulgarFraction(code: number): Decimal | undefined {
  return code >= 0xbc ? vulgarFractions.get(String.fromCharCode(code)) : undefined;
}

function plusVulgar(whole: Decimal, part: Decimal): Decimal {
  return { digits: whole.digits * 10n ** BigInt(part.scale) + part.digits, scale: part.scale };
}

import { type Decimal, decimal } from '../decimal';
import type { Numeral } from './scene';

/** Digits kept of a third or a seventh. */
const DIGITS = 12;

/** A number in words, and whatever else is known of it. */
export function numeralOf(start: number, end: number, value: Decimal, more: Partial<Numeral> = {}): Numeral {
  return { start, end, value, form: 'words', bare: false, length: 0, scaled: false, mantissa: 0, exponent: 0, ...more };
}

/** "two-thirds", "one in five". */
export function fractionOf(start: number, end: number, numerator: number, denominator: number): Numeral {
  return numeralOf(start, end, quotient(numerator, denominator), { mantissa: numerator / denominator, denominator });
}

/** One whole number by another, cut after so many digits. */
export function quotient(numerator: number, denominator: number): Decimal {
  const scale = DIGITS + String(denominator).length - String(numerator).length;
  return decimal((BigInt(numerator) * 10n ** BigInt(scale)) / BigInt(denominator), scale);
}

import {
  absolute,
  add,
  compare,
  type Decimal,
  decimal,
  divide,
  isZero,
  multiply,
  negate,
  subtract,
} from '../../decimal';
import { statedInterval } from '../../interval';
import type { Quantity } from '../../mentions/mention';

/** A closed range of values, both ends known: what a figure may stand for. */
export interface Range {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** What a figure says at two readings: by its written digits, and as news rounds. Alarms need both to fail. */
export interface Reading2 {
  readonly strict: Range;
  readonly loose: Range;
}

const EXACT_BELOW = decimal(1000);

export function exactly(value: Decimal): Range {
  return { low: value, high: value };
}

export function meet(a: Range, b: Range): boolean {
  return compare(a.low, b.high) <= 0 && compare(b.low, a.high) <= 0;
}

export function join(a: Range, b: Range): Range {
  return { low: compare(a.low, b.low) <= 0 ? a.low : b.low, high: compare(a.high, b.high) >= 0 ? a.high : b.high };
}

/** What two ranges have in common; the second when that is nothing. */
export function within(a: Range, b: Range): Range {
  if (!meet(a, b)) return b;
  return { low: compare(a.low, b.low) >= 0 ? a.low : b.low, high: compare(a.high, b.high) <= 0 ? a.high : b.high };
}

export function plus(a: Range, b: Range): Range {
  return { low: add(a.low, b.low), high: add(a.high, b.high) };
}

export function minus(a: Range, b: Range): Range {
  return { low: subtract(a.low, b.high), high: subtract(a.high, b.low) };
}

/** The products of two ranges of any sign. */
export function times(a: Range, b: Range): Range {
  const products = [multiply(a.low, b.low), multiply(a.low, b.high), multiply(a.high, b.low), multiply(a.high, b.high)];
  return hull(products);
}

/** The quotients of a range by one that does not hold zero; `undefined` when it does. */
export function over(a: Range, b: Range): Range | undefined {
  if (isZero(b.low) || isZero(b.high) || b.low.digits < 0n !== b.high.digits < 0n) return undefined;
  return hull([divide(a.low, b.low), divide(a.low, b.high), divide(a.high, b.low), divide(a.high, b.high)]);
}

function hull(values: readonly Decimal[]): Range {
  let low = values[0] ?? decimal(0);
  let high = low;
  for (const value of values) {
    if (compare(value, low) < 0) low = value;
    if (compare(value, high) > 0) high = value;
  }
  return { low, high };
}

export function scaled(range: Range, factor: Decimal): Range {
  return times(range, exactly(factor));
}

/** `range` with `amount` added on either side. */
export function widened(range: Range, amount: Decimal): Range {
  return { low: subtract(range.low, amount), high: add(range.high, amount) };
}

/** `range` with `permille` thousandths of each end added on either side. */
export function widenedBy(range: Range, permille: number): Range {
  const part = decimal(permille, 3);
  return {
    low: subtract(range.low, multiply(absolute(range.low), part)),
    high: add(range.high, multiply(absolute(range.high), part)),
  };
}

/** The decimal power of the first significant digit: 2 for 185, 9 for 1.2 billion. Zero has none. */
export function magnitude(value: Decimal): number | undefined {
  return isZero(value) ? undefined : String(absolute(value).digits).length - 1 - value.scale;
}

export function significantDigits(value: Decimal): number {
  return String(absolute(value).digits).replace(/0+$/, '').length;
}

/** Whether a figure is a plain count, written out and small enough that nobody rounds it. */
export function isExactCount(quantity: Quantity, value = quantity.value): boolean {
  return quantity.hedge === '=' && value.scale === 0 && compare(absolute(value), EXACT_BELOW) < 0;
}

/** A price of €2 is exactly that, as two apples are; a length of 2 km is not. */
const countedDimensions: ReadonlySet<string> = new Set(['count', 'none', 'other', 'money']);

/** As written: half a unit of the last digit either way; a small whole number is exact when it counts things. */
export function strictly(quantity: Quantity, value = quantity.value): Range {
  const counted = countedDimensions.has(quantity.dimension);
  if (counted && value.scale === 0 && compare(absolute(value), EXACT_BELOW) < 0) return exactly(value);
  if (quantity.form === 'words' && quantity.dimension === 'share') return exactly(value);
  const { low, high } = statedInterval(value);
  return { low: low ?? value, high: high ?? value };
}

/**
 * As news rounds: half a unit of the last digit that is not zero, but never coarser than the third significant digit,
 * or the second where three zeros or a scale word show that somebody rounded ("200,000"); with a hedge at least 2.5 %,
 * and 10 % when one digit is all that is said.
 */
export function loosely(quantity: Quantity, value = quantity.value, least?: number): Range {
  const strict = strictly(quantity, value);
  if (isExactCount(quantity, value) && strict.low === strict.high) return strict;
  const size = magnitude(value);
  if (size === undefined) return strict;
  const digits = Math.max(least ?? (isRounded(value) ? 2 : 3), significantDigits(value));
  const half = decimal(5, digits - size);
  const rounded = join(strict, { low: subtract(value, half), high: add(value, half) });
  if (quantity.hedge === '=' || quantity.hedge === 'up' || quantity.hedge === 'down') return rounded;
  return join(rounded, widenedBy(exactly(value), significantDigits(value) === 1 ? 100 : 25));
}

/** Written with three zeros at the end, or with a scale word. */
function isRounded({ digits, scale }: Decimal): boolean {
  return scale < 0 || digits % 1000n === 0n;
}

export function bothReadings(quantity: Quantity, value = quantity.value, least?: number): Reading2 {
  return { strict: strictly(quantity, value), loose: loosely(quantity, value, least) };
}

/** For sums and differences: whoever adds up keeps three digits. */
export const SUM_DIGITS = 3;

export function opposite(range: Range): Range {
  return { low: negate(range.high), high: negate(range.low) };
}

/** What the sizes of a range's values may be, whichever way they point. */
export function absoluteRange(range: Range): Range {
  const other = opposite(range);
  if (range.low.digits >= 0n) return range;
  if (range.high.digits <= 0n) return other;
  return { low: decimal(0), high: join(range, other).high };
}

/** The same value written with at least so many decimals. */
export function atScale(value: Decimal, scale: number): Decimal {
  if (value.scale >= scale) return value;
  return { digits: value.digits * 10n ** BigInt(scale - value.scale), scale };
}

/** Half of what rounding allows around what is written: nobody reckons with figures at the very ends of it. */
export function halfway(exact: Range, { low, high }: Range): Range {
  const middle = (a: Decimal, b: Decimal) => divide(add(a, b), decimal(2));
  return { low: middle(exact.low, low), high: middle(exact.high, high) };
}

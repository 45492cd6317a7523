import { add, compare, type Decimal, decimal, subtract } from './decimal';

/** A closed range of values; a missing end is open ("more than 40,000" has no `high`). */
export interface Interval {
  readonly low?: Decimal | undefined;
  readonly high?: Decimal | undefined;
}

export function overlaps(a: Interval, b: Interval): boolean {
  if (a.low && b.high && compare(a.low, b.high) > 0) return false;
  if (b.low && a.high && compare(b.low, a.high) > 0) return false;
  return true;
}

export function contains(interval: Interval, value: Decimal): boolean {
  return overlaps(interval, { low: value, high: value });
}

/** The smallest range that holds both. */
export function union(a: Interval, b: Interval): Interval {
  const low = a.low && b.low && (compare(a.low, b.low) <= 0 ? a.low : b.low);
  const high = a.high && b.high && (compare(a.high, b.high) >= 0 ? a.high : b.high);
  return { low, high };
}

/** `value` ± half of `10^-scale`: all numbers that are written as `value` when rounded at that digit. */
function roundedAt(value: Decimal, scale: number): Interval {
  if (scale !== value.scale) {
    const half = decimal(5, scale + 1);
    return { low: subtract(value, half), high: add(value, half) };
  }
  // The common case without the general sum: every figure of a page comes through here.
  const tenfold = value.digits * 10n;
  return { low: { digits: tenfold - 5n, scale: scale + 1 }, high: { digits: tenfold + 5n, scale: scale + 1 } };
}

/** ± half a unit of the last written digit (the *stated* interval). */
export function statedInterval(value: Decimal): Interval {
  return roundedAt(value, value.scale);
}

/** ± half a unit of the last non-zero digit (the *rounded* interval); of zero, the stated one. */
export function roundedInterval(value: Decimal): Interval {
  return roundedAt(value, value.scale - trailingZeros(value.digits));
}

/** Zeros at the end of a number in digits; none of zero itself. */
function trailingZeros(digits: bigint): number {
  const small = Number(digits);
  if (!Number.isSafeInteger(small)) return /0*$/.exec(String(digits))?.[0].length ?? 0;
  let count = 0;
  for (let rest = small; rest !== 0 && rest % 10 === 0; rest /= 10) count++;
  return count;
}

import { add, compare, type Decimal, decimal, subtract } from './decimal';

/** A closed range of values; a missing end is open ("more than 40,000" has no `high`). */
export interface Interval {
  readonly low?: Decimal;
  readonly high?: Decimal;
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
  return { ...(low && { low }), ...(high && { high }) };
}

/** `value` ± half of `10^-scale`: all numbers that are written as `value` when rounded at that digit. */
function roundedAt(value: Decimal, scale: number): Interval {
  const half = decimal(5, scale + 1);
  return { low: subtract(value, half), high: add(value, half) };
}

/** ± half a unit of the last written digit (DESIGN: the *stated* interval). */
export function statedInterval(value: Decimal): Interval {
  return roundedAt(value, value.scale);
}

/** ± half a unit of the last non-zero digit (DESIGN: the *rounded* interval); of zero, the stated one. */
export function roundedInterval(value: Decimal): Interval {
  let { digits, scale } = value;
  while (digits !== 0n && digits % 10n === 0n) {
    digits /= 10n;
    scale -= 1;
  }
  return roundedAt(value, digits === 0n ? value.scale : scale);
}

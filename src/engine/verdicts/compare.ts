import {
  add,
  compare,
  type Decimal,
  decimal,
  decimalFromNumber,
  multiply,
  negate,
  roundedHalf,
  shift,
  subtract,
} from '../decimal';
import { type Interval, overlaps } from '../interval';
import type { Quantity } from '../mentions/mention';
import type { Measure, Observation } from '../reference/schema';

/**
 * How a written figure stands to one reference value. `weak`: neither said nor refuted by it ("more than 40,000" of
 * 90,000), or so coarsely written that a match proves nothing.
 */
export type Comparison = 'agrees' | 'close' | 'weak' | 'outside';

/** The reference's value as a narrow interval (what it says) and a wide one (all that it may honestly mean). */
export interface RowInterval {
  readonly narrow: Interval;
  readonly wide: Interval;
}

const percentOf = (value: Decimal, percent: number): Decimal => {
  const part = multiply(value, decimal(percent, 2));
  return part.digits < 0n ? negate(part) : part;
};

/** From a row's precision: `about` is 2 % (narrow) or 5 % (wide) either way, one-sided words open the other side. */
export function rowInterval(row: Observation): RowInterval {
  let interval = intervalsOfRows.get(row);
  if (!interval) {
    interval = readRow(row);
    intervalsOfRows.set(row, interval);
  }
  return interval;
}

/** A row is compared with many figures. */
const intervalsOfRows = new WeakMap<Observation, RowInterval>();

function readRow(row: Observation): RowInterval {
  const low = decimalFromNumber(row.value);
  const high = row.valueHigh === undefined ? low : decimalFromNumber(row.valueHigh);
  const within = (below: number, above: number): Interval => ({
    low: subtract(low, percentOf(low, below)),
    high: add(high, percentOf(high, above)),
  });
  const half = roundedHalf(low, 3);
  const rounded: Interval = { low: subtract(low, half), high: add(high, half) };
  const own = intervals(row.precision, { low, high }, rounded, within);
  let { low: least, high: most } = own.wide;
  if (row.acceptLow !== undefined && least) least = smaller(least, decimalFromNumber(row.acceptLow));
  if (row.acceptHigh !== undefined && most) most = larger(most, decimalFromNumber(row.acceptHigh));
  return { narrow: own.narrow, wide: { low: least, high: most } };
}

function intervals(
  precision: Observation['precision'],
  exact: Interval,
  rounded: Interval,
  within: (below: number, above: number) => Interval,
): RowInterval {
  switch (precision) {
    case 'exact':
      return { narrow: exact, wide: exact };
    case 'rounded':
      return { narrow: rounded, wide: rounded };
    case 'about':
      return { narrow: within(2, 2), wide: within(5, 5) };
    case 'at-least':
      return { narrow: within(0, 10), wide: { low: exact.low } };
    case 'at-most':
      return { narrow: within(10, 0), wide: { high: exact.high } };
    case 'almost':
      return { narrow: within(5, 0), wide: within(6, 2) };
  }
}

const smaller = (a: Decimal, b: Decimal): Decimal => (compare(a, b) <= 0 ? a : b);
const larger = (a: Decimal, b: Decimal): Decimal => (compare(a, b) >= 0 ? a : b);

/** Counts of things below this, written without a hedge, are exact. */
const EXACT_COUNTS = 1000;

/** Compares what was written with one observation in the same unit. `opposite` for a fall that is stored as negative. */
export function compareWith(quantity: Quantity, row: Observation, measure: Measure, opposite = false): Comparison {
  const { narrow, wide } = rowInterval(row);
  const scale = quantity.dimension === 'share' && measure.unit === 'percent' ? 2 : 0;
  const stated = read(quantity.stated, opposite, scale);
  const rounded = read(quantity.rounded, opposite, scale);
  if (quantity.hedge === '>' || quantity.hedge === '<') return oneSided(quantity, narrow, wide);
  if (isExact(quantity, row, measure)) return exactly(quantity, row, stated);
  if (isRange(quantity, row)) return bothEnds(quantity, row);
  if (isBand(quantity, measure)) return overlaps(stated, wide) ? 'weak' : 'outside';
  if (overlaps(stated, narrow)) return 'agrees';
  // Beyond an "at least", or a round "1,000" of 838: neither said nor refuted.
  if (!overlaps(rounded, wide)) return 'outside';
  const likely = read(likelyInterval(quantity), opposite, scale);
  return overlaps(likely, narrow) || (overlaps(likely, wide) && wide.low && wide.high) ? 'close' : 'weak';
}

/**
 * The rounded interval, but no wider than a tenth of the value either way, a little more behind "about": nobody rounds 838 to
 * 1,000, though both are thousands.
 */
function likelyInterval({ rounded, value, value2, hedge }: Quantity): Interval {
  if (value2 !== undefined || !rounded.low || !rounded.high) return rounded;
  const most = percentOf(value, hedge === '~' ? 15 : 10);
  return { low: larger(rounded.low, subtract(value, most)), high: smaller(rounded.high, add(value, most)) };
}

/** Central banks move in quarters of a point, and nobody rounds 3.75 % to 4: as exact as a law, whatever series it is from. */
const setByBank = /\b(?:policy|deposit facility|refinancing) rate\b/i;

/** "inside the target range of 2-3%": the band of what a bank aims at, where its rate is one figure. */
export function isBand({ value2, dimension }: Quantity, { name }: Measure): boolean {
  return value2 !== undefined && dimension === 'percent' && setByBank.test(name);
}

function isExact(quantity: Quantity, row: Observation, measure: Measure): boolean {
  if (row.precision !== 'exact' && !setByBank.test(measure.name)) return false;
  if (row.valueHigh !== undefined || row.acceptLow !== undefined) return false;
  if (quantity.hedge === '~' || quantity.value2 !== undefined) return false;
  return quantity.dimension === 'percent' || (measure.kind === 'count' && Math.abs(row.value) < EXACT_COUNTS);
}

/** "a target range of 4% to 4.25%", of a measure that is a range itself. */
function isRange({ value2, dimension }: Quantity, { valueHigh, precision, acceptLow }: Observation): boolean {
  return (
    value2 !== undefined &&
    dimension === 'percent' &&
    valueHigh !== undefined &&
    precision === 'exact' &&
    acceptLow === undefined
  );
}

/** Two ranges that only touch are not the same. */
function bothEnds({ value, value2 }: Quantity, { value: low, valueHigh: high }: Observation): Comparison {
  if (value2 === undefined || high === undefined) return 'outside';
  const isSame = compare(value, decimalFromNumber(low)) === 0 && compare(value2, decimalFromNumber(high)) === 0;
  return isSame ? 'agrees' : 'outside';
}

/** A rate or a count that is what it is: 4 % is no rounding of 4.25 %, nor 30 of 32. */
function exactly(quantity: Quantity, row: Observation, stated: Interval): Comparison {
  const value = decimalFromNumber(row.value);
  const written = quantity.value.digits < 0n === value.digits < 0n ? quantity.value : negate(quantity.value);
  if (compare(written, value) === 0) return 'agrees';
  if (!overlaps(stated, { low: value, high: value })) return 'outside';
  const difference = subtract(written, value);
  return compare(difference.digits < 0n ? negate(difference) : difference, decimal(1, 1)) <= 0 ? 'close' : 'weak';
}

/** An interval in the reference's terms: falls as negative values, fractions as per cents. */
function read({ low, high }: Interval, opposite: boolean, scale: number): Interval {
  if (!opposite && scale === 0) return { low, high };
  const least = low && shift(low, scale);
  const most = high && shift(high, scale);
  return opposite ? { low: most && negate(most), high: least && negate(least) } : { low: least, high: most };
}

/** "more than 40,000" holds for 40,001 and says little of 90,000; "nearly 6 million" holds a little below. */
function oneSided({ hedge, value }: Quantity, narrow: Interval, wide: Interval): Comparison {
  const half = roundedHalf(value, 0);
  const fifth = percentOf(value, 20);
  // "just over 100%" is not said of 94, though 100 may be a round hundred.
  const slack = smaller(half, percentOf(value, 3));
  if (hedge === '>') {
    if (overlaps({ low: subtract(value, slack), high: add(value, fifth) }, narrow)) return 'agrees';
    return overlaps({ low: subtract(value, half) }, wide) ? 'weak' : 'outside';
  }
  if (overlaps({ low: subtract(value, fifth), high: add(value, slack) }, narrow)) return 'agrees';
  return overlaps({ high: add(value, half) }, wide) ? 'weak' : 'outside';
}

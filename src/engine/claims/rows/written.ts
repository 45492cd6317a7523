import type { Measure, Observation } from '../../reference/schema';
import { type ClaimPeriod, daysBetween, shiftDays } from '../period';
import { nothing, type Rows } from './choice';

/** The clause names its period: equal periods only. */
export function written(rows: readonly Observation[], measure: Measure, period: ClaimPeriod): Rows {
  const first = shiftDays(period.from, -SLACK);
  const last = shiftDays(period.to, SLACK);
  // Most rows of a series are years away.
  const near = rows.filter(({ period: own }) => own.to >= first && own.from <= last);
  const equal = near.filter((row) => samePeriod(row, period));
  if (equal.length > 0)
    return { current: equal, earlier: nothing, firm: !period.fiscal || equal.every((row) => !isCalendarYear(row)) };
  const inside = rows.filter(
    (row) => row.period.kind === 'point' && row.period.from >= period.from && row.period.to <= period.to,
  );
  if (inside.length > 0 && inside.length <= 2) {
    return {
      current: inside,
      earlier: nothing,
      firm: measure.kind === 'amount' || measure.kind === 'count' || inside.every(isResult),
    };
  }
  const around = rows.filter((row) => row.period.from <= period.from && row.period.to >= period.to);
  if (around.length > 0 && (measure.kind === 'stock' || measure.kind === 'amount' || measure.kind === 'count')) {
    return { current: around, earlier: nothing, firm: false, reason: 'other-period' };
  }
  return { current: nothing, earlier: nothing, firm: false, reason: 'other-period' };
}

/** An election's result: of one day, and standing until the next. */
function isResult({ period: { from, to }, validFrom, validTo }: Observation): boolean {
  return from === to && validFrom === from && validTo === undefined;
}

const SLACK = 3;

/** Equal days at both ends; for spans of years a tenth of their length, since "the next two years" has no fixed day. */
function samePeriod(row: Observation, period: ClaimPeriod): boolean {
  const { period: own } = row;
  if (own.kind === 'cumulative') return false;
  const length = daysBetween(own.from, own.to);
  if (period.fiscal && (length > 300 || length === 0) && length < 400 && !isCalendarYear(row)) {
    return own.to >= period.from && own.to <= period.to;
  }
  if (length < 32 && own.to === period.to && isRunUp(period, length)) return true;
  const slack = length > 400 ? length / 10 : SLACK;
  return Math.abs(daysBetween(own.from, period.from)) <= slack && Math.abs(daysBetween(own.to, period.to)) <= slack;
}

/**
 * "in the 12 months to November", "in the three months to October": how offices name the rate of the last month. Not "in
 * 2023", which is the whole year's, unless the row is of the last day ("at the end of 2024").
 */
function isRunUp({ from, to, precision }: ClaimPeriod, length: number): boolean {
  const days = daysBetween(from, to);
  if (precision === 'year' && from.endsWith('-01-01') && length > 1) return false;
  return (days >= 359 && days <= 366) || (days >= 88 && days <= 92);
}

function isCalendarYear({ period: { from, to } }: Observation): boolean {
  return from.endsWith('-01-01') && to.endsWith('-12-31');
}

/** "since 2022": sums from about that day only. */
export function cumulated(rows: readonly Observation[], period: ClaimPeriod): Rows {
  const sums = rows.filter(
    ({ period: own }) =>
      own.kind === 'cumulative' && own.from >= shiftDays(period.from, -60) && own.from <= shiftDays(period.to, 60),
  );
  return sums.length > 0
    ? { current: sums, earlier: nothing, firm: false, reason: 'period-unknown' }
    : { current: nothing, earlier: nothing, firm: false, reason: 'other-period' };
}

import type { IsoDate } from '../../article';
import type { Measure, Observation } from '../../reference/schema';
import { daysBetween, shiftDays } from '../period';
import { nothing, type Rows } from './choice';

/** Up to how many days after its period a measured figure is still what news quotes as current, by the period's length. */
function freshness({ period, stage }: Observation, { kind }: Measure, gap: number): number {
  if (stage !== 'measured') return Number.POSITIVE_INFINITY;
  const length = daysBetween(period.from, period.to);
  if (length <= 1) return kind === 'count' || kind === 'amount' ? Number.POSITIVE_INFINITY : 400;
  // The first of January of each year, a single month of each year: as fresh as the next one is far.
  const own = length <= 35 ? 110 : length <= 100 ? 200 : 900;
  const isSnapshot = kind === 'stock' || kind === 'count';
  return Math.max(own, Math.min(900, gap * 1.6), isSnapshot ? 500 : 0);
}

/** Days between the newest period and the one before it; 0 when there is none. */
function gapBefore(rows: readonly Observation[], newest: IsoDate): number {
  const before = rows.reduce((last, { period }) => (period.to < newest && period.to > last ? period.to : last), '');
  return before === '' ? 0 : daysBetween(before, newest);
}

/** What is measured in these does not change from year to year. */
export const lasting: ReadonlySet<string> = new Set(['kilometre', 'metre', 'square-kilometre']);

/** Days for which the last yearly figure of a slow measure may be confirmed, though refute nothing. */
const SLOW = 1900;

/** How long before its own date news may speak of a plan. */
const PLAN_LEAD = 31;

/** Days by which a law's count may have been looked up after the article and still be the article's. */
const LAW_LOOKED_UP = 1100;

/** A rate measured over a whole year: nobody knows it before the year is over, and a month's rate is another figure. */
export function isYearlyRate({ period, stage }: Observation, { unit }: Measure): boolean {
  return stage === 'measured' && unit === 'percent' && daysBetween(period.from, period.to) > 200;
}

/** Nothing but the article's day: the figures that were the latest then. */
export function latest(rows: readonly Observation[], measure: Measure, day: IsoDate): Rows {
  // What was agreed or asked for may lie ahead; what was measured may not.
  const lastPlan = shiftDays(day, PLAN_LEAD);
  const past = rows.filter(
    (row) =>
      (row.period.from <= day || (row.stage !== 'measured' && row.asOf <= lastPlan)) &&
      (row.knownFrom ?? '') <= day &&
      !(row.period.to > day && row.asOf > day && isYearlyRate(row, measure)),
  );
  const newest = past.reduce((last, { period }) => (period.to > last ? period.to : last), '');
  if (newest === '') {
    // A law or a target that was looked up later than the article's day most likely stood before.
    const isStanding =
      rows.length === 1 && rows.every(({ stage, unit }) => stage === 'law' || stage === 'target' || lasting.has(unit));
    // How many states a country has was the same a few years before the day it was looked up.
    const isLaw = rows.every(({ stage, period }) => stage === 'law' && period.from <= shiftDays(day, LAW_LOOKED_UP));
    const firm = isStanding && measure.kind === 'count' && isLaw;
    return { current: isStanding ? rows : nothing, earlier: nothing, firm, ...(!firm && { reason: 'other-period' }) };
  }
  const last = past.find(({ period }) => period.to === newest);
  const isYearly = last !== undefined && daysBetween(last.period.from, last.period.to) > 200;
  const isSeries = past.length > 3;
  const since = shiftDays(newest, isSeries ? (isYearly ? -400 : -75) : -4000);
  const current = past.filter(({ period }) => period.to >= since);
  const firstEarlier = shiftDays(newest, isYearly ? -2200 : -420);
  const earlier = past.filter(({ period }) => period.to < since && period.to >= firstEarlier);
  const isStale =
    last !== undefined &&
    (daysBetween(newest, day) > freshness(last, measure, gapBefore(past, newest)) ||
      current.every(({ knownUntil }) => knownUntil !== undefined && knownUntil < day));
  // A forest or an area of three years ago still is what news quotes; a rate of change is not.
  const isSlow = isYearly && last !== undefined && !isYearlyRate(last, measure) && daysBetween(newest, day) < SLOW;
  return isStale
    ? { current: isSlow ? current : nothing, earlier: nothing, firm: false, reason: 'newer-than-data' }
    : { current, earlier, firm: true };
}

import type { IsoDate } from '../article';
import type { Measure, Observation } from '../reference/schema';
import { type ClaimPeriod, daysBetween, shiftDays } from './period';

/** The observations that a claim is to be compared with. */
export interface Rows {
  /** Those of the claim's period. */
  readonly current: readonly Observation[];
  /** Those that were right before, for a claim that speaks of now. */
  readonly earlier: readonly Observation[];
  /** Every row of the key is good enough for an alarm: its period is the claim's, and the data reach so far. */
  readonly firm: boolean;
  /** Why `current` is empty or not firm. */
  readonly reason?: 'no-reference' | 'other-period' | 'period-unknown' | 'newer-than-data' | 'no-date';
}

const nothing: readonly Observation[] = [];

/** Chooses rows of one measure, entity and scope for a period. Cost: linear in the rows. */
export function rowsFor(
  rows: readonly Observation[],
  measure: Measure,
  period: ClaimPeriod | undefined,
  published: IsoDate | undefined,
): Rows {
  if (rows.length === 0) return { current: nothing, earlier: nothing, firm: false, reason: 'no-reference' };
  if (!period) {
    const reason = published ? 'period-unknown' : 'no-date';
    return { current: standing(rows), earlier: nothing, firm: false, reason };
  }
  if (isAside(period, rows, published)) {
    const now: ClaimPeriod | undefined = published
      ? { ...period, from: published, to: published, precision: 'day', relation: 'in', how: 'article' }
      : undefined;
    return rowsFor(rows, measure, now, published);
  }
  const chosen = chosenRows(rows, measure, period);
  if (period.ambiguous || period.relation === 'before' || period.relation === 'after')
    return { ...chosen, firm: false, reason: chosen.reason ?? 'period-unknown' };
  return chosen;
}

/** Without a time, only what has no end, or is one of a few: any figure is some month's inflation. */
function standing(rows: readonly Observation[]): readonly Observation[] {
  const open = rows.filter(({ chain, validTo }) => chain !== 'periods' && validTo === undefined);
  return open.length > 0 ? open : rows.length <= 3 ? rows : nothing;
}

/** "immobilised since 2022" tells when it began, "by 2035" when a plan ends: neither when the figure holds. */
function isAside(
  { relation, from, to, how }: ClaimPeriod,
  rows: readonly Observation[],
  published: IsoDate | undefined,
): boolean {
  if (how === 'article') return false;
  // "will cost $524 billion over the next decade": the estimate is of now.
  if (published && from >= published && rows.some(({ validFrom }) => validFrom !== undefined)) return true;
  if (relation === 'since') return !rows.some(({ period }) => period.kind === 'cumulative');
  return relation === 'by' && !rows.some(({ period }) => period.to === to);
}

function chosenRows(rows: readonly Observation[], measure: Measure, period: ClaimPeriod): Rows {
  const chained = rows.filter(({ chain }) => chain !== 'periods');
  if (chained.length > 0) {
    // "stood at €193 billion at the end of September": published, and so in force, only weeks later.
    const own = period.how === 'clause' ? chained.filter((row) => isSnapshotIn(row, period)) : nothing;
    if (own.length > 0) return { current: own, earlier: nothing, firm: true };
    const asked = period.how === 'clause' ? chained.filter((row) => !isOfOtherYear(row, period)) : chained;
    if (asked.length === 0) return { current: nothing, earlier: nothing, firm: false, reason: 'other-period' };
    return validRows(asked, period);
  }
  const lasting = rows.filter(({ validFrom }) => validFrom !== undefined);
  if (period.how === 'article' && lasting.length > 0) {
    const others = rows.filter(({ validFrom }) => validFrom === undefined);
    return merged(newestOf(validRows(lasting, period), period.to), periodRows(others, measure, period));
  }
  const own = periodRows(rows, measure, period);
  const [only] = rows;
  if (
    own.current.length === 0 &&
    rows.length === 1 &&
    only &&
    measure.kind === 'count' &&
    only.period.from <= period.to
  ) {
    return { current: rows, earlier: nothing, firm: only.stage === 'law' };
  }
  // A chain with ends (a key rate), or a law; an election's result does not hold for the next one.
  const isChain = lasting.some(({ validTo }) => validTo !== undefined);
  const laws = isChain ? lasting : lasting.filter(({ stage }) => stage === 'law');
  return own.current.length > 0 || laws.length === 0 ? own : newestOf(validRows(laws, period), period.to);
}

/** A forecast of 2025 is not compared with one of 2024, whenever they were made. */
function isOfOtherYear({ period: { from, to }, chain }: Observation, period: ClaimPeriod): boolean {
  const days = daysBetween(from, to);
  return chain === 'parallel' && days > 350 && days < 370 && (to < period.from || from > period.to);
}

function isSnapshotIn({ period: { from, to } }: Observation, period: ClaimPeriod): boolean {
  return period.precision !== 'year' && to >= period.from && to <= period.to && daysBetween(from, to) <= 31;
}

function merged(a: Rows, b: Rows): Rows {
  if (b.current.length === 0) return a;
  if (a.current.length === 0) return { ...b, earlier: [...a.earlier, ...b.earlier] };
  const reason = a.reason ?? b.reason;
  return {
    current: [...a.current, ...b.current],
    earlier: [...a.earlier, ...b.earlier],
    firm: a.firm && b.firm,
    ...(reason && { reason }),
  };
}

/** Of figures that stand until the next of their kind (an election's result), the last before the day. */
function newestOf(rows: Rows, day: IsoDate): Rows {
  const newest = rows.current.reduce(
    (last, { validFrom = '', validTo }) =>
      validTo === undefined && validFrom > last && validFrom <= day ? validFrom : last,
    '',
  );
  const isPast = ({ validFrom = '', validTo }: Observation) => validTo === undefined && validFrom < newest;
  const past = rows.current.filter(isPast);
  return { ...rows, current: rows.current.filter((row) => !isPast(row)), earlier: [...rows.earlier, ...past] };
}

/** News speaks of a decision from the day it is taken, some weeks before it is in force. */
const LEAD = 21;

/** Rows that replace each other or stand side by side: those in force at the time or decided. */
function validRows(rows: readonly Observation[], period: ClaimPeriod): Rows {
  const current: Observation[] = [];
  const earlier: Observation[] = [];
  let stale = true;
  const decided = shiftDays(period.to, LEAD);
  for (const row of rows) {
    const from = row.validFrom ?? (row.chain === 'parallel' ? shiftDays(row.asOf, -400) : row.period.from);
    if (from > decided) continue;
    if (row.validTo !== undefined && row.validTo < period.from) earlier.push(row);
    else {
      current.push(row);
      stale &&= row.knownUntil !== undefined && row.knownUntil < period.from;
    }
  }
  if (current.length === 0) return { current, earlier, firm: false, reason: 'other-period' };
  return stale ? { current, earlier, firm: false, reason: 'newer-than-data' } : { current, earlier, firm: true };
}

/** Rows that belong each to its own period. */
function periodRows(rows: readonly Observation[], measure: Measure, period: ClaimPeriod): Rows {
  if (period.how === 'clause') {
    return period.relation === 'since' ? cumulated(rows, period) : written(rows, measure, period);
  }
  return latest(rows, measure, period.to);
}

/** The clause names its period: equal periods only. */
function written(rows: readonly Observation[], measure: Measure, period: ClaimPeriod): Rows {
  const equal = rows.filter((row) => samePeriod(row, period));
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
function cumulated(rows: readonly Observation[], period: ClaimPeriod): Rows {
  const sums = rows.filter(
    ({ period: own }) =>
      own.kind === 'cumulative' && own.from >= shiftDays(period.from, -60) && own.from <= shiftDays(period.to, 60),
  );
  return sums.length > 0
    ? { current: sums, earlier: nothing, firm: false, reason: 'period-unknown' }
    : { current: nothing, earlier: nothing, firm: false, reason: 'other-period' };
}

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
const lasting = new Set(['kilometre', 'metre', 'square-kilometre']);

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
function latest(rows: readonly Observation[], measure: Measure, day: IsoDate): Rows {
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

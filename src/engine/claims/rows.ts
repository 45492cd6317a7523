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
  if (!period)
    return { current: rows, earlier: nothing, firm: false, reason: published ? 'period-unknown' : 'no-date' };
  if (period.relation === 'since' && !rows.some(({ period: own }) => own.kind === 'cumulative')) {
    // "immobilised since 2022" tells when it began, not when the figure holds.
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

function chosenRows(rows: readonly Observation[], measure: Measure, period: ClaimPeriod): Rows {
  const chained = rows.filter(({ chain }) => chain !== 'periods');
  if (chained.length > 0) return validRows(chained, period);
  const lasting = rows.filter(({ validFrom }) => validFrom !== undefined);
  if (period.how === 'article' && lasting.length > 0) {
    const others = rows.filter(({ validFrom }) => validFrom === undefined);
    return merged(newestOf(validRows(lasting, period)), periodRows(others, measure, period));
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
  const laws = lasting.filter(({ stage }) => stage === 'law');
  return own.current.length > 0 || laws.length === 0 ? own : newestOf(validRows(laws, period));
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
function newestOf(rows: Rows): Rows {
  const newest = rows.current.reduce((last, { validFrom = '' }) => (validFrom > last ? validFrom : last), '');
  const current = rows.current.filter(({ validFrom = '' }) => validFrom === newest);
  return { ...rows, current, earlier: [...rows.earlier, ...rows.current.filter((row) => !current.includes(row))] };
}

/** Rows that replace each other or stand side by side: those in force at the time. */
function validRows(rows: readonly Observation[], period: ClaimPeriod): Rows {
  const current: Observation[] = [];
  const earlier: Observation[] = [];
  let stale = true;
  for (const row of rows) {
    const from = row.validFrom ?? (row.chain === 'parallel' ? shiftDays(row.asOf, -400) : row.period.from);
    if (from > period.to) continue;
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
  return latest(rows, period.to);
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
    return { current: inside, earlier: nothing, firm: measure.kind === 'amount' || measure.kind === 'count' };
  }
  const around = rows.filter((row) => row.period.from <= period.from && row.period.to >= period.to);
  if (around.length > 0 && (measure.kind === 'stock' || measure.kind === 'amount' || measure.kind === 'count')) {
    return { current: around, earlier: nothing, firm: false, reason: 'other-period' };
  }
  return { current: nothing, earlier: nothing, firm: false, reason: 'other-period' };
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
  const slack = length > 400 ? length / 10 : SLACK;
  return Math.abs(daysBetween(own.from, period.from)) <= slack && Math.abs(daysBetween(own.to, period.to)) <= slack;
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

/** Up to how many days after a period's end its figure is still the one that news quotes as current. */
const MONTH_LAG = 110;
const YEAR_LAG = 800;
/** How long before its own date news may speak of a plan. */
const PLAN_LEAD = 31;

/** A month's or a quarter's measurement: the next one replaces it in the news even where only one is known. */
function isMonthly({ stage, period }: Observation): boolean {
  const length = daysBetween(period.from, period.to);
  return stage === 'measured' && length >= 25 && length <= 95;
}

/** Nothing but the article's day: the figures that were the latest then. */
function latest(rows: readonly Observation[], day: IsoDate): Rows {
  // What was agreed or asked for may lie ahead; what was measured may not.
  const past = rows.filter(
    ({ period, knownFrom, asOf, stage }) =>
      (period.from <= day || (stage !== 'measured' && asOf <= shiftDays(day, PLAN_LEAD))) && (knownFrom ?? '') <= day,
  );
  const newest = past.reduce((last, { period }) => (period.to > last ? period.to : last), '');
  if (newest === '') return { current: nothing, earlier: nothing, firm: false, reason: 'other-period' };
  const shortest = Math.min(...past.map(({ period }) => daysBetween(period.from, period.to)));
  const isSeries = past.length > 3 || past.every(isMonthly);
  const window = !isSeries ? 4000 : shortest > 200 ? YEAR_LAG : shortest > 40 ? 200 : MONTH_LAG;
  const since = shiftDays(newest, isSeries ? (shortest > 200 ? -400 : -75) : -4000);
  const current = past.filter(({ period }) => period.to >= since);
  const earlier = past.filter(
    ({ period }) => period.to < since && period.to >= shiftDays(newest, shortest > 200 ? -2200 : -420),
  );
  const stale = isSeries && daysBetween(newest, day) > window;
  return stale ? { current, earlier, firm: false, reason: 'newer-than-data' } : { current, earlier, firm: true };
}

import type { IsoDate } from '../article';
import type { Measure, Observation } from '../reference/schema';
import { type ClaimPeriod, daysBetween } from './period';
import { nothing, type Rows } from './rows/choice';
import { inForce, newestOf } from './rows/in-force';
import { lasting, latest } from './rows/latest';
import { cumulated, written } from './rows/written';

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
      ? {
          ...period,
          from: published,
          to: published,
          precision: 'day',
          relation: 'in',
          how: 'article',
          ambiguous: period.ambiguous && !rows.every(isLasting),
        }
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
  // "Everest, 8,849 metres high, was first climbed in 1953": it is as high as ever.
  if (rows.every(isLasting)) return true;
  // "will cost $524 billion over the next decade": the estimate is of now.
  if (published && from >= published && rows.some(({ validFrom }) => validFrom !== undefined)) return true;
  if (relation === 'since') {
    // "aid since 2022" of sums that each take the place of the last: the newest is meant.
    return rows.every(
      ({ period, chain }) =>
        period.kind !== 'cumulative' || (chain === 'replaces' && period.from >= from && period.from <= to),
    );
  }
  // "had cut its emissions by 37% by 2023" tells of what was reached by then.
  if (relation === 'by' && published && to < published) return false;
  return relation === 'by' && !rows.some(({ period }) => period.to === to);
}

function isLasting({ unit }: Observation): boolean {
  return lasting.has(unit);
}

function chosenRows(rows: readonly Observation[], measure: Measure, period: ClaimPeriod): Rows {
  const chained = rows.filter(({ chain }) => chain !== 'periods');
  if (chained.length > 0) {
    // "stood at €193 billion at the end of September": published, and so in force, only weeks later.
    const own = period.how === 'clause' ? chained.filter((row) => isSnapshotIn(row, period)) : nothing;
    if (own.length > 0) return { current: own, earlier: nothing, firm: true };
    const asked = period.how === 'clause' ? chained.filter((row) => !isOfOtherYear(row, period)) : chained;
    if (asked.length === 0) return { current: nothing, earlier: nothing, firm: false, reason: 'other-period' };
    return inForce(asked, period);
  }
  const lasting = rows.filter(({ validFrom }) => validFrom !== undefined);
  if (period.how === 'article' && lasting.length > 0) {
    const others = rows.filter(({ validFrom }) => validFrom === undefined);
    return merged(newestOf(inForce(lasting, period), period.to), periodRows(others, measure, period));
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
  return own.current.length > 0 || laws.length === 0 ? own : newestOf(inForce(laws, period), period.to);
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

/** Rows that belong each to its own period. */
function periodRows(rows: readonly Observation[], measure: Measure, period: ClaimPeriod): Rows {
  if (period.how === 'clause') {
    return period.relation === 'since' ? cumulated(rows, period) : written(rows, measure, period);
  }
  return latest(rows, measure, period.to);
}

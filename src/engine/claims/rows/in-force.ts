import type { IsoDate } from '../../article';
import type { Observation } from '../../reference/schema';
import { type ClaimPeriod, shiftDays } from '../period';
import type { Rows } from './choice';

/** Of figures that stand until the next of their kind (an election's result), the last before the day. */
export function newestOf(rows: Rows, day: IsoDate): Rows {
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
export function inForce(rows: readonly Observation[], period: ClaimPeriod): Rows {
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

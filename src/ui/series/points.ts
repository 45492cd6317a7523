import type { Reference } from '../../engine/reference/reference';
import type { Observation } from '../../engine/reference/schema';
import type { ClaimSummary, ReferenceValue } from '../../engine/report';

/** One value of a series. */
export interface Point {
  /** The last day of its period, in milliseconds since 1970. */
  readonly at: number;
  /** That day as the reference writes it. */
  readonly day: string;
  readonly value: number;
  /** Whether it is what the page was compared with. */
  readonly isCompared: boolean;
}

/** What a course over time is asked of: a measure of an entity, and the value that it was compared with. */
export interface SeriesKey {
  readonly claim: Pick<ClaimSummary, 'measure' | 'entity'>;
  readonly reference: readonly Pick<ReferenceValue, 'scope' | 'unit' | 'asOf' | 'value'>[];
}

/** Fewer are no course to see. */
const LEAST = 4;
/** More would be a smear; the latest are kept. */
const MOST = 36;

/**
 * The values of a measure over time, oldest first: of the same entity, scope and unit as the value that it was compared
 * with, for periods of the same length, from the source that has this value and most others. Empty when they are fewer than
 * four or all the same: a course that does not reach the value would tell another story. Cost: the observations of one measure of one entity.
 */
export function seriesOf({ claim, reference: [compared] }: SeriesKey, reference: Reference): readonly Point[] {
  const { measure, entity } = claim;
  if (!measure || !entity || !compared) return [];
  const rows = reference
    .observations(measure, entity)
    .filter(({ scope, unit, date, text }) => scope === compared.scope && unit === compared.unit && !date && !text);
  const length = lengthOf(rows.find(({ asOf, value }) => asOf === compared.asOf && value === compared.value));
  const bySource = new Map<string, Map<string, Point>>();
  for (const row of rows) {
    if (lengthOf(row) !== length) continue;
    const address = reference.source(row.source)?.url ?? row.source;
    const points = bySource.get(address) ?? new Map<string, Point>();
    bySource.set(address, points);
    const day = row.chain === 'replaces' ? (row.validFrom ?? row.asOf) : row.period.to;
    points.set(day, { at: Date.parse(day), day, value: row.value, isCompared: row.asOf === compared.asOf });
  }
  const courses = [...bySource.values()]
    .map((points) => [...points.values()].sort((a, b) => a.at - b.at).slice(-MOST))
    .filter((points) => points.length >= LEAST && points.some(({ isCompared }) => isCompared))
    .sort((a, b) => b.length - a.length);
  const [series = []] = courses;
  const isFlat = series.every(({ value }) => value === series[0]?.value);
  return isFlat ? [] : series;
}

type Length = 'day' | 'month' | 'quarter' | 'year' | 'until replaced' | undefined;

/** Values for a month and for a year are two series, even of one measure. */
function lengthOf(row: Observation | undefined): Length {
  if (!row) return undefined;
  if (row.chain === 'replaces') return 'until replaced';
  const days = (Date.parse(row.period.to) - Date.parse(row.period.from)) / 86_400_000;
  if (days < 2) return 'day';
  if (days < 32) return 'month';
  return days < 93 ? 'quarter' : 'year';
}

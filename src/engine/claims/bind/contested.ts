import type { Measure, Observation } from '../../reference/schema';

/** How far beyond every source a figure is an error however they count: as a share of the value, and in the unit. */
const FAR_SHARE = 0.3;
const FAR = 1.5;
/** The national and the harmonised index of one month lie nearer to each other. */
const FAR_MONTHLY = 1;

/**
 * Whether sources honestly differ on a measure of an entity, so that it may be confirmed but never called wrong. A list
 * of ids; "*" is every entity, "-GBR" takes one out again, of "~DEU" a figure far beyond all sources is wrong all the same.
 * Monthly figures come from one office and are not meant.
 */
export function isContested(
  { contested }: Measure,
  entity: string,
  rows: readonly Observation[],
  written?: number,
): boolean {
  if (contested.length === 0 || contested.includes(`-${entity}`)) return false;
  const isMonthly = rows.every(({ period: { from, to } }) => from !== to && from.slice(0, 7) === to.slice(0, 7));
  if (contested.includes(`~${entity}`))
    return written === undefined || !isFarFrom(rows, Math.abs(written), isMonthly ? FAR_MONTHLY : FAR);
  if (!contested.includes('*') && !contested.includes(entity)) return false;
  return !isMonthly;
}

function isFarFrom(rows: readonly Observation[], size: number, least: number): boolean {
  return rows.every(({ value }) => {
    const known = Math.abs(value);
    return Math.abs(size - known) >= least && (size > known * (1 + FAR_SHARE) || size < known * (1 - FAR_SHARE));
  });
}

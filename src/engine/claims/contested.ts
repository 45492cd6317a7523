import type { Measure, Observation } from '../reference/schema';

/**
 * Whether sources honestly differ on a measure of an entity, so that it may be confirmed but never called wrong. A list
 * of ids; "*" is every entity, "-GBR" takes one out again. Monthly figures come from one office and are not meant.
 */
export function isContested({ contested }: Measure, entity: string, rows: readonly Observation[]): boolean {
  if (contested.length === 0 || contested.includes(`-${entity}`)) return false;
  if (!contested.includes('*') && !contested.includes(entity)) return false;
  return !rows.every(({ period: { from, to } }) => from !== to && from.slice(0, 7) === to.slice(0, 7));
}

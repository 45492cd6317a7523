import { type Fault, fault } from '../fault';
import type { Pack } from '../records';
import type { Report } from '../validate/problem';
import { limits } from './limits';

/** A pack without facts, and facts that crowd under one key, all of which a check would have to look at. */
export function checkCrowds(pack: Pack, fail: Report): void {
  if (pack.observations.length + pack.series.length + pack.tenures.length === 0) {
    fail(pack.name, 'observations.csv', '', fault`the pack holds no fact`);
  }
  const values = new Map<string, number>();
  const add = (key: string, many: number): boolean => {
    const sum = (values.get(key) ?? 0) + many;
    values.set(key, sum);
    return sum > limits.crowd && sum - many <= limits.crowd;
  };
  for (const { id, measure, entity } of pack.observations) {
    if (add(`${measure} ${entity}`, 1)) fail(pack.name, 'observations.csv', id, crowded(measure, entity));
  }
  for (const { measure, entity, step, values: points } of pack.series) {
    if (!add(`${measure} ${entity}`, points.length)) continue;
    fail(pack.name, `series-${step}ly.csv`, `${measure},${entity}`, crowded(measure, entity));
  }
  const holders = new Map<string, number>();
  for (const { id, office } of pack.tenures) {
    holders.set(office, (holders.get(office) ?? 0) + 1);
    if (holders.get(office) !== limits.holders + 1) continue;
    fail(pack.name, 'tenures.csv', id, fault`${office} has more than ${limits.holders} holders`);
  }
}

const crowded = (measure: string, entity: string): Fault =>
  fault`there are more than ${limits.crowd} values of ${measure} for ${entity}`;

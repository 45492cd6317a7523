import type { Observation } from '../../engine/reference/schema';
import { fault } from '../fault';
import type { Pack } from '../records';
import { everyRecord, type Report } from './problem';

const MILLISECONDS_A_DAY = 86_400_000;
/** Between a figure and the one that replaces it, a few days may lie unclaimed. */
const MOST_DAYS_OPEN = 31;

/** Rows that replace each other should follow each other: gaps and overlaps are warnings. */
export function checkChains(packs: readonly Pack[], warn: Report): void {
  const chains = new Map<string, { readonly pack: string; readonly row: Observation }[]>();
  for (const { pack, record: row } of everyRecord(packs, 'observations')) {
    if (row.chain !== 'replaces' || row.validFrom === undefined) continue;
    const key = [row.measure, row.entity, row.scope, row.unit, row.stage].join(' ');
    const chain = chains.get(key);
    if (chain) chain.push({ pack, row });
    else chains.set(key, [{ pack, row }]);
  }
  for (const chain of chains.values()) {
    chain.sort((a, b) => ((a.row.validFrom ?? '') < (b.row.validFrom ?? '') ? -1 : 1));
    for (const [at, { pack, row }] of chain.entries()) {
      const next = chain[at + 1]?.row;
      if (!next) continue;
      const days =
        (Date.parse(next.validFrom ?? '') - Date.parse(row.validTo ?? row.validFrom ?? '')) / MILLISECONDS_A_DAY;
      if (row.validTo === undefined)
        warn(pack, 'observations.csv', row.id, fault`has no end though ${next.id} follows it`);
      else if (days <= 0) warn(pack, 'observations.csv', row.id, fault`holds on when ${next.id} begins`);
      else if (days > MOST_DAYS_OPEN)
        warn(
          pack,
          'observations.csv',
          row.id,
          fault`${days} days lie between it and ${next.id}: nothing is called wrong in them`,
        );
    }
  }
}

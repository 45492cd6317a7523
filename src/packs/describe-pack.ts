import type { PackDescription } from '../platform/packs';
import type { Pack } from './records';

/** What a pack holds, in numbers and names. Cost: its rows. */
export function describePack(pack: Pack): PackDescription {
  return {
    name: pack.name,
    title: pack.title,
    version: pack.version,
    licence: pack.licence,
    asOf: pack.asOf,
    observations:
      pack.observations.length +
      pack.series.reduce((sum, { values }) => sum + count(values), 0) +
      pack.rates.reduce((sum, { points }) => sum + points.length, 0),
    tenures: pack.tenures.length,
    entities: pack.entities.length,
    measures: pack.measures.map(({ id, name }) => ({ id, name })),
    sources: pack.sources.map(({ publisher, title, url }) => ({ publisher, title, url })),
  };
}

function count(values: readonly unknown[]): number {
  return values.filter((value) => value !== undefined).length;
}

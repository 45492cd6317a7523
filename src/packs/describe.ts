import type { PackDescription } from '../platform/packs';
import { readBundled } from './read/bundled';

/** The bundled packs in order of name. Costs as much as reading them. */
export function describePacks(root: string): readonly PackDescription[] {
  return readBundled(root).map(({ pack }) => ({
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
  }));
}

function count(values: readonly unknown[]): number {
  return values.filter((value) => value !== undefined).length;
}

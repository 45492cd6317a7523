import { readBundled } from './read/bundled';

/** What a pack holds, for people. */
export interface PackDescription {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly licence: string;
  readonly asOf: string;
  readonly observations: number;
  readonly tenures: number;
  readonly entities: number;
  readonly measures: readonly string[];
  readonly sources: readonly { readonly publisher: string; readonly title: string; readonly url: string }[];
}

/** The bundled packs in order of name. Costs as much as reading them. */
export function describePacks(root: string): readonly PackDescription[] {
  return readBundled(root).map(({ pack }) => ({
    name: pack.name,
    title: pack.title,
    version: pack.version,
    licence: pack.licence,
    asOf: pack.asOf,
    observations: pack.observations.length + pack.series.reduce((sum, { values }) => sum + count(values), 0),
    tenures: pack.tenures.length,
    entities: pack.entities.length,
    measures: pack.measures.map(({ name }) => name),
    sources: pack.sources.map(({ publisher, title, url }) => ({ publisher, title, url })),
  }));
}

function count(values: readonly unknown[]): number {
  return values.filter((value) => value !== undefined).length;
}

import type { Reference } from '../../engine/reference/reference';
import type { Pack } from '../records';

/** The name under which records of the bundled packs take part in the checks of an added one. */
export const BUNDLED = 'bundled';

/**
 * The bundled records that a pack refers to, or whose ids it uses for its own, as a pack: the same rules then hold between
 * the two as between bundled packs. Cost: a look-up for each reference.
 */
export function borrow(pack: Pack, bundled: Reference): Pack {
  const rows = [...pack.observations, ...pack.series];
  const offices = found(
    [
      ...pack.offices.map(({ id }) => id),
      ...pack.tenures.map(({ office }) => office),
      ...pack.offices.flatMap(({ confusable }) => confusable),
    ],
    bundled.office,
  );
  const measures = found(
    [...pack.measures.flatMap(({ id, related }) => [id, ...related]), ...rows.map(({ measure }) => measure)],
    bundled.measure,
  );
  const entities = [
    ...pack.entities.map(({ id }) => id),
    ...rows.flatMap(({ entity, scope }) => [entity, scope]),
    ...[...pack.offices, ...offices].map(({ entity }) => entity),
    ...pack.measures.flatMap(({ contested }) => contested.map((one) => one.replace(/^[-~]/, ''))),
  ];
  const sources = [...pack.sources.map(({ id }) => id), ...[...rows, ...pack.tenures].map(({ source }) => source)];
  return {
    name: BUNDLED,
    title: '',
    version: '',
    licence: '',
    asOf: '',
    entities: found(entities, bundled.entity),
    measures: measures.map((measure) => ({ ...measure, contested: [], related: [], band: '' })),
    sources: found(sources, bundled.source),
    observations: found(
      pack.observations.map(({ id }) => id),
      bundled.observation,
    ),
    series: [],
    offices: offices.map((office) => ({ ...office, confusable: [] })),
    people: found([...pack.people.map(({ id }) => id), ...pack.tenures.map(({ person }) => person)], bundled.person),
    tenures: [],
    rates: [],
    notNames: [],
  };
}

function found<T>(ids: readonly string[], ask: (id: string) => T | undefined): T[] {
  return [...new Set(ids)].flatMap((id) => ask(id) ?? []);
}

import type { Pack, Series } from '../../src/packs/records';

/** Years of each synthetic series. */
const POINTS = 25;

/** A made-up pack of about so many observations (at least one series), and its keys. Always the same. */
export function syntheticPack(observations: number): {
  readonly pack: Pack;
  readonly keys: readonly (readonly [measure: string, entity: string])[];
} {
  const count = Math.max(1, Math.round(observations / POINTS));
  const measures = Math.max(2, Math.round(Math.sqrt(count) / 4));
  const keys = Array.from(
    { length: count },
    (_, at) => [`m${at % measures}`, `e${Math.floor(at / measures)}`] as const,
  );
  const series = keys.map(([measure, entity], at): Series => {
    const values = Array.from({ length: POINTS }, (_, year) => String(1000 + ((at * 7919 + year * 104_729) % 100_000)));
    return { measure, entity, scope: entity, unit: 'sheep', step: 'year', first: 2000, values, source: 's', pack: 'p' };
  });
  const listed = { nouns: [], aliases: [], not: [], neutral: [], contested: [], related: [], band: '' };
  return {
    pack: {
      ...syntheticNames([...new Set(keys.map(([, id]) => id))]),
      measures: [...new Set(keys.map(([id]) => id))].map((id) => ({
        id,
        name: id,
        unit: 'sheep',
        kind: 'stock',
        ...listed,
      })),
      series,
    },
    keys,
  };
}

/** A made-up pack of countries only: an entity "Land ID" for each of the ids. */
export function syntheticNames(ids: readonly string[]): Pack {
  const named = { aliases: [], adjectives: [], metonyms: [], groups: [] };
  return {
    name: 'p',
    title: '',
    version: '1',
    licence: '',
    asOf: '2025-01-01',
    entities: ids.map((id) => ({ id, kind: 'country', name: `Land ${id}`, ...named })),
    measures: [],
    sources: [{ id: 's', publisher: 'S', title: '', url: 'https://s.example' }],
    observations: [],
    series: [],
    offices: [],
    people: [],
    tenures: [],
    rates: [],
    notNames: [],
  };
}

/** Reads a value of each of some keys, spread over all; throws when one is missing. */
export function lookUpSome(
  reference: {
    observations(measure: string, entity: string): readonly { period: { from: string }; value?: number | undefined }[];
  },
  keys: readonly (readonly [string, string])[],
  some = 40,
): void {
  for (let at = 0; at < some; at++) {
    const [measure, entity] = keys[Math.floor((at * keys.length) / some)] ?? ['', ''];
    const found = reference.observations(measure, entity).find(({ period }) => period.from === '2010-01-01');
    if (found?.value === undefined) throw new Error(`a value of ${measure} ${entity} is missing`);
  }
}

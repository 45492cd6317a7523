import type { Pack, PackMeasure } from '../records';

/**
 * The contested entities of each measure, by name: `*` in a pack means every entity that the measure has figures of, and
 * `-USA` takes one out again.
 */
export function withContested(measures: readonly PackMeasure[], packs: readonly Pack[]): PackMeasure[] {
  const entities = new Map<string, Set<string>>();
  for (const { measure, entity } of packs.flatMap((pack) => [...pack.observations, ...pack.series])) {
    const known = entities.get(measure);
    if (known) known.add(entity);
    else entities.set(measure, new Set([entity]));
  }
  return measures.map((measure) => {
    if (!measure.contested.includes('*')) return measure;
    const left = (entity: string): boolean => !measure.contested.includes(`-${entity}`);
    return { ...measure, contested: [...(entities.get(measure.id) ?? [])].filter(left).sort() };
  });
}

import type { Binding } from '../claims/bind/binding';
import { soleEntity } from '../claims/bind/measure-words';
import type { Reference } from '../reference/reference';
import type { Observation } from '../reference/schema';

/** The measures that are confused with this one, of the same entity: a figure that is theirs is no error of this one. */
export function siblings(binding: Binding, reference: Reference): Binding[] {
  const found: Binding[] = [];
  for (const id of binding.measure.related) {
    const measure = reference.measure(id);
    if (!measure || measure.unit !== binding.measure.unit) continue;
    const rows = siblingRows(binding, id, reference);
    if (rows.length > 0) found.push({ ...binding, measure, rows, scope: { used: [], known: new Set() } });
  }
  return found;
}

/** Rows of the same entity; of a measure with an entity of its own, those whose scope it is ("held at Euroclear"). */
function siblingRows({ choice }: Binding, measure: string, reference: Reference): readonly Observation[] {
  const own = choice.ids.flatMap((entity) => reference.observations(measure, entity));
  if (own.length > 0) return own;
  const sole = soleEntity(reference, measure);
  if (sole === undefined) return [];
  return reference.observations(measure, sole).filter(({ scope }) => choice.ids.includes(scope));
}

import type { Reference } from '../../reference/reference';
import type { Observation } from '../../reference/schema';
import type { ClaimSummary } from '../../report';

type Names = Pick<ClaimSummary, 'measureName' | 'entityName' | 'scopeName'>;

/** The reference's words for the ids of a claim, those that it has; a scope that is the entity itself is not said twice. */
export function claimNames({ measure, entity, scope }: ClaimSummary, reference: Reference): Names {
  const measureName = measure && reference.measure(measure)?.name;
  const entityName = entity && reference.entity(entity)?.name;
  const scopeName = scope && scopeWords(scope, reference);
  return {
    ...(measureName && { measureName }),
    ...(entityName && { entityName }),
    ...(scopeName && scopeName !== entityName && { scopeName }),
  };
}

/** What an event is called and whose it is. */
export function aboutRow({ measure, entity, label }: Observation, reference: Reference): ClaimSummary {
  const names = claimNames({ measure, entity }, reference);
  return { measure, entity, ...names, ...(label && { measureName: label.replace(/: date$/, '') }) };
}

const known = new WeakMap<Reference, Map<string, string>>();

/**
 * A scope as people write it: "Euroclear" for `euroclear`, "Belgium" for `BEL`, "EU outside Euroclear" for
 * `eu-outside-euroclear`. Worked out once for each scope.
 */
export function scopeWords(scope: string, reference: Reference): string {
  const words = known.get(reference) ?? new Map<string, string>();
  known.set(reference, words);
  let name = words.get(scope);
  if (name === undefined) {
    name =
      reference.entity(scope)?.name ??
      scope
        .split('-')
        .map((part) => withCapitals(part, reference))
        .join(' ');
    words.set(scope, name);
  }
  return name;
}

/** Capitals only where the reference knows them as a name's. */
function withCapitals(part: string, reference: Reference): string {
  const spellings = [part.charAt(0).toUpperCase() + part.slice(1), part.toUpperCase()];
  return spellings.find((spelling) => reference.findNames(spelling).some(({ of }) => of === 'entity')) ?? part;
}

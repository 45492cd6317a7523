import type { Binding } from './binding';

/** Of one measure the most telling alias. */
export function bestOfEach(bindings: readonly Binding[]): Binding[] {
  const byMeasure = new Map<string, Binding>();
  for (const binding of bindings) {
    const known = byMeasure.get(binding.measure.id);
    if (!known || isBetter(binding, known)) byMeasure.set(binding.measure.id, binding);
  }
  return [...byMeasure.values()];
}

/** Of several measures: those whose phrase is clean, and none whose words are only a part of another's words. */
export function bestOf(all: readonly Binding[]): Binding[] {
  const clean = all.filter(({ near }) => near.length === 0);
  const pool = clean.length > 0 ? clean : all;
  const owning = pool.some(({ placed }) => placed.own) ? pool.filter(({ placed }) => placed.own) : pool;
  return owning
    .filter((one) => !owning.some((other) => other !== one && covers(other, one)))
    .sort((a, b) => weight(b) - weight(a));
}

function isBetter(a: Binding, b: Binding): boolean {
  return weight(a) > weight(b);
}

/** Fewest unexplained words first, then the figure's own part, then the most words of the phrase. */
function weight({ near, far, placed, choice, scope, figure }: Binding): number {
  return (
    -100 * near.length -
    10 * far.length +
    (placed.own ? 30 : 0) +
    3 * placed.alias.stems.length +
    // "An area of 557,000 square kilometres": a word of its own says more than the unit's.
    (placed.places.some((place) => place < figure.from || place > figure.to) ? 4 : 0) +
    3 * (scope.scopes ? scope.used.length : 0) -
    (choice.ambiguous ? 5 : 0)
  );
}

/**
 * `one`'s words are all among `other`'s, which has more: "interest on frozen assets" covers "frozen assets". Not when
 * each is measured of a name of its own: "with 208 seats, the CDU/CSU is the biggest group in the Bundestag".
 */
function covers(other: Binding, one: Binding): boolean {
  if (one.choice.how === 'named' && other.choice.how === 'named' && one.entity !== other.entity) return false;
  if (other.placed.places.length <= one.placed.places.length) return false;
  if (one.measure.related.includes(other.measure.id) || other.measure.related.includes(one.measure.id)) return false;
  return one.placed.places.every((place) => other.placed.places.includes(place));
}

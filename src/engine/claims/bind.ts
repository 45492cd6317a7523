import type { Measure } from '../reference/schema';
import type { AliasMatch } from './bind/alias-matches';
import { Attempt } from './bind/attempt';
import { bestOf, bestOfEach } from './bind/best-bindings';
import type { BindContext, Binding, FigureWords, Refusal } from './bind/binding';
import { type PlacedAlias, placeAlias } from './bind/candidates';
import { mannerOf } from './bind/manner';
import { unitFits } from './bind/units';
import type { Words } from './words';
import { type Segment, segmentOf } from './words/segment';

/** All readings of a figure. */
export interface Bound {
  readonly bindings: readonly Binding[];
  /** Less likely readings: one that matches keeps an alarm down. */
  readonly rivals: readonly Binding[];
  /** All that was tried, for those who ask why it came to nothing. */
  readonly attempts: readonly Attempt[];
}

const unbound: Bound = { bindings: [], rivals: [], attempts: [] };

/** Binds one figure of a sentence to all measures that its words name. Cost: aliases found × words. */
export function bindFigure(
  words: Words,
  position: number,
  matches: readonly AliasMatch[],
  context: BindContext,
): Bound {
  const figure = words.quantities[position];
  if (!figure || matches.length === 0) return unbound;
  const segment = segmentOf(words, position);
  const placed = likeliest(matches, words, figure, segment);
  if (placed.length === 0) return unbound;
  const manner = mannerOf(words, figure, segment, figure.quantity);
  const clause = { words, figure, segment, manner, ...context };
  const attempts = placed.map((one) => new Attempt(clause, one));
  const bindings: Binding[] = [];
  for (const attempt of attempts) {
    const binding = attempt.bind();
    if (binding) bindings.push(binding);
  }
  const each = bestOfEach(bindings);
  const best = bestOf(each);
  return { bindings: best, rivals: each.filter((binding) => !best.includes(binding)), attempts };
}

/** Why a figure was not bound: the first attempt that failed by more than its entity, else the first of all. */
export function nearestRefusal({ attempts }: Bound): Refusal | undefined {
  let first: Refusal | undefined;
  for (const attempt of attempts) {
    const refusal = attempt.refusal();
    if (refusal && refusal.reason !== 'entity-unknown') return refusal;
    first ??= refusal;
  }
  return first;
}

/** How many aliases of one measure are tried: the rest say less. */
const MOST_TRIED = 4;

/** Of each measure that the unit allows, the aliases nearest to the figure, the longest first. */
function likeliest(matches: readonly AliasMatch[], words: Words, figure: FigureWords, segment: Segment): PlacedAlias[] {
  const byMeasure = new Map<Measure, PlacedAlias[]>();
  for (const match of matches) {
    if (!unitFits(figure.quantity, match.measure)) continue;
    const placed = placeAlias(match, words, figure, segment, figure.quantity);
    if (!placed) continue;
    const known = byMeasure.get(match.measure);
    if (known) known.push(placed);
    else byMeasure.set(match.measure, [placed]);
  }
  const chosen: PlacedAlias[] = [];
  for (const all of byMeasure.values()) {
    if (all.length > 1) all.sort((a, b) => Number(b.own) - Number(a.own) || b.places.length - a.places.length);
    chosen.push(...all.slice(0, MOST_TRIED));
  }
  return chosen;
}

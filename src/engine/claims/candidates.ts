import type { Quantity } from '../mentions/mention';
import type { MeasureAlias, Reference } from '../reference/reference';
import type { Measure } from '../reference/schema';
import type { Segment } from './segment';
import type { Words } from './words';

/** An alias of a measure whose words all stand in a sentence. */
export interface AliasMatch {
  readonly measure: Measure;
  readonly alias: MeasureAlias;
}

/** Scale and currency words of an alias ("€90 billion loan"): a page may write them as signs. */
const signWords = new Set(
  'billion million trillion bn mn tn thousand hundred euro dollar pound percent cent per rouble rubl usd eur gbp'.split(
    ' ',
  ),
);

/** All aliases that the words of a sentence hold, any measure. Cost: one look-up a different word. */
export function aliasMatches(words: Words, reference: Reference): AliasMatch[] {
  const found: AliasMatch[] = [];
  for (const [stem, places] of words.at) {
    if (places.length === 0) continue;
    for (const alias of reference.measureAliases(stem)) {
      if (!alias.stems.every((one) => words.at.has(one) || signWords.has(one))) continue;
      const measure = reference.measure(alias.measure);
      if (measure) found.push({ measure, alias });
    }
  }
  return found;
}

/** An alias placed in the words of one figure: which words it takes. */
export interface PlacedAlias extends AliasMatch {
  readonly places: readonly number[];
  /** All its words stand in the figure's own part of the sentence. */
  readonly own: boolean;
}

/**
 * The nearest words of the figure's own part, or of the part before it, that make up the alias; undefined when they
 * stand elsewhere only. A number in an alias must be the figure's own.
 */
export function placeAlias(
  match: AliasMatch,
  words: Words,
  figure: Segment,
  segment: Segment,
  quantity: Quantity,
): PlacedAlias | undefined {
  const places: number[] = [];
  let own = true;
  for (const stem of match.alias.stems) {
    const all = words.at.get(stem);
    if (!all) continue;
    const isNumber = stem.charCodeAt(0) <= 57;
    let best = -1;
    let bestCost = Number.POSITIVE_INFINITY;
    for (const place of all) {
      const word = words.list[place];
      if (!word || place > segment.to) continue;
      const inFigure = place >= figure.from && place <= figure.to;
      if (isNumber && !inFigure) continue;
      if (!inFigure && word.quantity && word.quantity !== quantity && word.kind === 'number') continue;
      const distance = place < figure.from ? figure.from - place : Math.max(0, place - figure.to);
      const cost = distance + (place < segment.from ? 1000 : 0);
      if (cost < bestCost) {
        best = place;
        bestCost = cost;
      }
    }
    if (best < 0) return undefined;
    own &&= bestCost < 1000;
    places.push(best);
  }
  return places.length > 0 ? { ...match, places, own } : undefined;
}

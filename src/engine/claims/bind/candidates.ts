import type { Quantity } from '../../mentions/mention';
import type { Measure } from '../../reference/schema';
import type { Words } from '../words';
import type { Segment } from '../words/segment';
import type { AliasMatch } from './alias-matches';

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
      if (isNumber && !inFigure && !isGlued(words, place)) continue;
      if (!inFigure && word.quantity && word.quantity !== quantity && word.kind === 'number') continue;
      if (isDenominator(words, place, match.measure)) continue;
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
  return places.length > 0 ? { measure: match.measure, alias: match.alias, places, own } : undefined;
}

/** The 7 of "G7", which is no figure. */
function isGlued({ list }: Words, place: number): boolean {
  const before = list[place - 1];
  return before?.kind === 'word' && before.end === list[place]?.start;
}

/** The GDP of "74.5% of GDP": what a share is taken of, and no subject, unless the measure is such a share. */
function isDenominator({ list }: Words, place: number, { name }: Measure): boolean {
  if (list[place - 1]?.lower !== 'of' || list[place]?.name) return false;
  const { dimension } = list[place - 2]?.quantity ?? {};
  return dimension === 'percent' && !name.toLowerCase().includes(`of ${list[place]?.lower}`);
}

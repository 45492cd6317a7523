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

const matchesOf = new WeakMap<Words, readonly AliasMatch[]>();
/** Aliases by their rarest stem, opened before: news repeats its words. */
const opened = new WeakMap<Reference, Map<string, readonly AliasMatch[]>>();
const MOST_OPENED = 20_000;

/** All aliases that the words of a sentence hold, any measure. Cost: one look-up a different word, once a sentence. */
export function aliasMatches(words: Words, reference: Reference): readonly AliasMatch[] {
  let found = matchesOf.get(words);
  if (!found) {
    found = findMatches(words, reference);
    matchesOf.set(words, found);
  }
  return found;
}

function findMatches({ at }: Words, reference: Reference): readonly AliasMatch[] {
  const found: AliasMatch[] = [];
  let known = opened.get(reference);
  if (!known) {
    known = new Map();
    opened.set(reference, known);
  }
  for (const stem of at.keys()) {
    for (const match of known.get(stem) ?? openAliases(stem, reference, known)) {
      if (match.alias.stems.every((one) => at.has(one) || signWords.has(one))) found.push(match);
    }
  }
  return found;
}

/**
 * Aliases of which the rarest word stands in the sentence and at least half of the others: enough where the figure itself
 * is the proof, and no more. Cost: one look-up a different word.
 */
export function partialMatches(words: Words, reference: Reference): readonly AliasMatch[] {
  let found = partialOf.get(words);
  if (!found) {
    found = findPartial(words, reference);
    partialOf.set(words, found);
  }
  return found;
}

const partialOf = new WeakMap<Words, readonly AliasMatch[]>();

function findPartial({ at }: Words, reference: Reference): readonly AliasMatch[] {
  const found: AliasMatch[] = [];
  const seen = new Set<string>();
  for (const stem of at.keys()) {
    if (stem.length < SHORTEST) continue;
    for (const { measure, alias } of openAliases(stem, reference, opened.get(reference) ?? new Map())) {
      const stems = alias.stems.filter((one) => at.has(one));
      const key = `${measure.id} ${stems.join(' ')}`;
      if (stems.length * 2 < alias.stems.length || seen.has(key)) continue;
      seen.add(key);
      found.push({ measure, alias: { ...alias, stems } });
      if (found.length >= MOST_PARTIAL) return found;
    }
  }
  return found;
}

/** Letters that a telling word has at the least. */
const SHORTEST = 4;
const MOST_PARTIAL = 80;

function openAliases(
  stem: string,
  reference: Reference,
  known: Map<string, readonly AliasMatch[]>,
): readonly AliasMatch[] {
  const matches = reference.measureAliases(stem).flatMap((alias) => {
    const measure = reference.measure(alias.measure);
    return measure ? [{ measure, alias }] : [];
  });
  if (known.size < MOST_OPENED) known.set(stem, matches);
  return matches;
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
  return places.length > 0 ? { ...match, places, own } : undefined;
}

/** The GDP of "74.5% of GDP": what a share is taken of, and no subject, unless the measure is such a share. */
function isDenominator({ list }: Words, place: number, { name }: Measure): boolean {
  if (list[place - 1]?.lower !== 'of' || list[place]?.name) return false;
  const { dimension } = list[place - 2]?.quantity ?? {};
  return dimension === 'percent' && !name.toLowerCase().includes(`of ${list[place]?.lower}`);
}

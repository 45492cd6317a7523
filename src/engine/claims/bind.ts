import type { Quantity } from '../mentions/mention';
import type { Reading } from '../reading';
import type { Reference } from '../reference/reference';
import type { Measure, Observation } from '../reference/schema';
import type { Reason } from '../report';
import { accounter } from './accounts';
import { type AliasMatch, type PlacedAlias, placeAlias } from './candidates';
import { type EntityChoice, entityOf } from './entities';
import { type Manner, mannerOf } from './manner';
import { forbidden, measureWords, soleEntity } from './measure-words';
import { leftover } from './phrase';
import { observationsOf, type ScopeChoice, scopeOf } from './scopes';
import { type Segment, segmentOf } from './segment';
import { isWholeCount, perFits, strangeNoun, unitFits } from './units';
import { wordClass } from './word-class';
import type { Word, Words } from './words';

/** A figure bound to a measure and its entity: one reading of it. */
export interface Binding {
  readonly measure: Measure;
  readonly entity: string;
  readonly rows: readonly Observation[];
  readonly placed: PlacedAlias;
  readonly choice: EntityChoice;
  readonly scope: ScopeChoice;
  readonly manner: Manner;
  readonly segment: Segment;
  readonly figure: Segment & { readonly quantity: Quantity };
  /** Words beside the figure that nothing accounts for: not even an agreement. */
  readonly near: readonly Word[];
  /** Words elsewhere in the clause: no alarm. */
  readonly far: readonly Word[];
}

/** Why a figure was not bound: the nearest attempt, for `--explain`. */
export interface Refusal {
  readonly reason: Reason;
  readonly measure: Measure;
  readonly detail: string;
}

export interface Bound {
  readonly bindings: readonly Binding[];
  /** Less likely readings: one that matches keeps an alarm down. */
  readonly rivals: readonly Binding[];
  readonly refusals: readonly Refusal[];
}

export interface BindContext {
  readonly reading: Reading;
  readonly reference: Reference;
}

/** Binds one figure of a sentence to all measures that its words name. Cost: aliases found × words. */
export function bindFigure(
  words: Words,
  position: number,
  matches: readonly AliasMatch[],
  context: BindContext,
): Bound {
  const figure = words.quantities[position];
  if (!figure) return { bindings: [], rivals: [], refusals: [] };
  const segment = segmentOf(words, position);
  const bindings: Binding[] = [];
  const refusals: Refusal[] = [];
  let manner: Manner | undefined;
  for (const placed of likeliest(matches, words, figure, segment)) {
    manner ??= mannerOf(words, figure, segment, figure.quantity);
    const outcome = bindTo(words, figure, segment, manner, placed, context);
    if ('reason' in outcome) refusals.push(outcome);
    else bindings.push(outcome);
  }
  const each = bestOfEach(bindings);
  const best = bestOf(each);
  return { bindings: best, rivals: each.filter((binding) => !best.includes(binding)), refusals };
}

/** How many aliases of one measure are tried: the rest say less. */
const MOST_TRIED = 4;

/** Of each measure that the unit allows, the aliases nearest to the figure, the longest first. */
function likeliest(
  matches: readonly AliasMatch[],
  words: Words,
  figure: Segment & { readonly quantity: Quantity },
  segment: Segment,
): PlacedAlias[] {
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

/** One reading of a figure. A `lenient` one may count some of what there is: only where its value is the proof. */
export function bindTo(
  words: Words,
  figure: Segment & { readonly quantity: Quantity },
  segment: Segment,
  manner: Manner,
  placed: PlacedAlias,
  { reading, reference }: BindContext,
  lenient = false,
): Binding | Refusal {
  const { measure } = placed;
  const { quantity } = figure;
  const refuse = (reason: Reason, detail: string): Refusal => ({ reason, measure, detail });
  const sole = soleEntity(reference, measure.id);
  const choice: EntityChoice | undefined =
    sole !== undefined
      ? { ids: [sole], used: [], loose: [], how: 'implied', ambiguous: false }
      : entityOf({ words, figure, segment, used: placed.places, reading, reference }, measure.id);
  const [entity] = choice?.ids ?? [];
  if (!choice || entity === undefined) return refuse('entity-unknown', 'no entity is named');
  // "An absolute majority in the 720-seat parliament": the modifier speaks of what follows it.
  if (quantity.modifier && placed.places.some((place) => place < figure.from)) {
    return refuse('no-measure', 'the hyphenated figure describes something else');
  }
  const strange = strangeNoun(words, figure.from, figure.to, quantity, measure);
  if (strange) return refuse('unexplained-word', `“${strange.text}”`);
  if (!perFits(quantity, measure)) return refuse('other-scope', `an amount per ${quantity.per}`);
  if (!lenient && !isWholeCount(words, figure.from, quantity, measure, placed.places))
    return refuse('other-scope', 'some of them, not all');
  const wrongManner = mannerRefuses(manner, measure, placed, isOwnClaim(words, figure, segment, choice));
  if (wrongManner) return refuse('other-scope', wrongManner);
  if (!placed.own && isWholeOf(words, figure)) return refuse('other-scope', 'the whole that another figure is part of');
  const rows = observationsOf(measure.id, choice.ids, reference);
  const scope = scopeOf(words, segment, rows, reference);
  const accounts = accounter({ words, figure, segment, placed, choice, scope, isSole: sole !== undefined, reference });
  const used = [...placed.places, ...choice.used];
  const isNounPhrase = measure.kind === 'count';
  const isModifier = quantity.modifier ?? false;
  const isSubject =
    !placed.places.some((place) => place >= segment.from && place < figure.from) || isPart(words, segment);
  const phrase = { words, figure, accounts, isNounPhrase, isModifier, isSubject, start: placed.own ? 0 : segment.from };
  const { near, far, seen } = leftover({ ...phrase, used });
  const restricted = words.list
    .slice(segment.from, segment.to + 1)
    .find((word) => (word.bits & wordClass.restrictor) !== 0 && !accounts(word));
  const not = restricted?.text ?? forbidden(seen, measure);
  if (not !== undefined) return refuse('other-scope', `“${not}” means another measure`);
  const wider = [...choice.loose, ...scope.used];
  const beyond = wider.length > 0 ? leftover({ ...phrase, used: [...used, ...wider] }) : undefined;
  return {
    measure,
    entity,
    rows,
    placed,
    choice,
    scope,
    manner,
    segment,
    figure,
    near,
    far: beyond ? [...far, ...beyond.near, ...beyond.far] : far,
  };
}

/** The 650 of "411 of the 650 seats": what the clause says of the first is not said of it. */
function isWholeOf({ list }: Words, { from }: Segment): boolean {
  const before = list[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  return list[before]?.lower === 'of' && list[before - 1]?.quantity !== undefined;
}

/** "Of that, …", "Of the 27, …": a part of what is named. */
function isPart({ list }: Words, segment: Segment): boolean {
  return list[segment.from]?.lower === 'of';
}

/** A figure set against another ("against €115 billion from the United States") that has a date or entity of its own. */
function isOwnClaim({ list, sentence }: Words, figure: Segment, segment: Segment, choice: EntityChoice): boolean {
  const start = list[figure.to]?.end ?? 0;
  const end = list[segment.to]?.end ?? 0;
  if (sentence.dates.some((date) => date.from !== undefined && date.start >= start && date.end <= end)) return true;
  return [...choice.used, ...choice.loose].some((index) => index > figure.to && index <= segment.to);
}

/** A change is no level, an earlier figure is not today's, a monthly step is no yearly one. */
function mannerRefuses(
  { change, by, compared, step }: Manner,
  measure: Measure,
  { measure: { kind } }: PlacedAlias,
  isOwn: boolean,
): string | undefined {
  const { own, isRate } = measureWords(measure);
  if (step && !own.has(step)) return `on the ${step}`;
  if (change && !isRate && kind !== 'amount') return `“${by?.text}” gives a change, not a level`;
  if (compared && !isOwn) return 'the figure of another time or thing';
  return undefined;
}

/** Of one measure the most telling alias. */
function bestOfEach(bindings: readonly Binding[]): Binding[] {
  const byMeasure = new Map<string, Binding>();
  for (const binding of bindings) {
    const known = byMeasure.get(binding.measure.id);
    if (!known || isBetter(binding, known)) byMeasure.set(binding.measure.id, binding);
  }
  return [...byMeasure.values()];
}

/** Of several measures: those whose phrase is clean, and none whose words are only a part of another's words. */
function bestOf(all: readonly Binding[]): Binding[] {
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

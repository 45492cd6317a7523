import { descriptions, habits } from '../language/en/claim-words';
import type { NameMention } from '../mentions/mention';
import type { Reading, Sentence } from '../reading';
import type { Reference } from '../reference/reference';
import type { Observation } from '../reference/schema';
import { entityOfCountry } from './outlet-countries';
import { periodOf, shiftDays } from './period';
import type { Segment } from './segment';
import { wordClass } from './word-class';
import type { Word, Words } from './words';

/** Whom a figure is measured of, and how firmly the text says so. */
export interface EntityChoice {
  readonly ids: readonly string[];
  /** Words of the sentence that name it in one phrase with the measure. */
  readonly used: readonly number[];
  /** Words that name it elsewhere in the sentence. */
  readonly loose: readonly number[];
  /** `implied` by the measure itself; `named` in the clause; `carried` from the text before; `page` from the outlet. */
  readonly how: 'implied' | 'named' | 'carried' | 'page';
  /** More than one could be meant: good enough to agree, never for an alarm. */
  readonly ambiguous: boolean;
}

interface Named {
  readonly id: string;
  readonly name: NameMention;
  readonly from: number;
  readonly to: number;
}

/** What the search for an entity may look at. */
export interface EntityContext {
  readonly words: Words;
  readonly figure: Segment;
  readonly segment: Segment;
  /** Words that name the measure. */
  readonly used: readonly number[];
  readonly reading: Reading;
  readonly reference: Reference;
}

/** The entity of a measure that is known for several, or undefined when nothing tells it. */
export function entityOf(context: EntityContext, measure: string): EntityChoice | undefined {
  const here = namesFor(context, measure);
  if (here.length > 0) return chooseNamed(context, here, measure);
  return (
    described(context, measure) ??
    carried(context, measure) ??
    ofPage(context, measure) ??
    any(context, measure) ??
    ofDay(context, measure) ??
    byHabit(context, measure)
  );
}

/** A measure of few things (the peace plans) may be of any of them. */
function any({ reference }: EntityContext, measure: string): EntityChoice | undefined {
  const ids = reference.entitiesOf(measure);
  return ids.length <= FEW ? { ids, used: [], loose: [], how: 'implied', ambiguous: true } : undefined;
}

const FEW = 5;

/** News speaks of a vote on its day and the days after. */
const NEWS_OF_EVENT = 10;

/** Of events that each have a day of their own (votes in an assembly), those of the day that the text speaks of. */
function ofDay(
  { words, figure, segment, reading, reference }: EntityContext,
  measure: string,
): EntityChoice | undefined {
  if (reference.measure(measure)?.unit !== 'vote') return undefined;
  const period = periodOf(words, figure, segment, reading);
  if (!period) return undefined;
  const from = period.how === 'article' ? shiftDays(period.from, -NEWS_OF_EVENT) : period.from;
  const ids = reference.entitiesOf(measure).filter((id) => {
    const rows = reference.observations(measure, id);
    return rows.length > 0 && rows.every((row) => isEventIn(row, from, period.to));
  });
  return ids.length > 0 && ids.length <= FEW
    ? { ids, used: [], loose: [], how: 'implied', ambiguous: true }
    : undefined;
}

function isEventIn({ period }: Observation, from: string, to: string): boolean {
  return period.from === period.to && period.from >= from && period.to <= to;
}

/** "the 32-member alliance", "the 27-nation bloc": by habit one of them; good enough to agree, never for an alarm. */
function byHabit({ words: { list }, figure, reference }: EntityContext, measure: string): EntityChoice | undefined {
  for (let index = figure.from; index <= Math.min(figure.to + 2, list.length - 1); index++) {
    const id = habits[list[index]?.lower ?? ''];
    if (id === undefined || !isDefinite(list, index) || reference.observations(measure, id).length === 0) continue;
    return { ids: [id], used: [index], loose: [], how: 'implied', ambiguous: true };
  }
  return undefined;
}

/** The names of the sentence for which the measure is known. */
function namesFor(context: EntityContext, measure: string): Named[] {
  const { words, figure } = context;
  const found: Named[] = [];
  for (const name of words.sentence.names) {
    const id = idFor(name, measure, context);
    if (id === undefined) continue;
    const from = words.list.findIndex((word) => word.name === name);
    if (from < 0) continue;
    let to = from;
    while (words.list[to + 1]?.name === name) to++;
    // "20-point plan" as a name would prove its own figure.
    if (from <= figure.to && to >= figure.from) continue;
    found.push({ id, name, from, to });
  }
  return found;
}

function idFor(name: NameMention, measure: string, context: EntityContext): string | undefined {
  const known = idsFor(name, measure, context);
  return known.length < 2 ? known[0] : (sharer(name, known, measure, context) ?? known[0]);
}

function idsFor({ of, ids }: NameMention, measure: string, { reference }: EntityContext): readonly string[] {
  if (of === 'office') return [];
  const all = of === 'person' ? ids.map((id) => `person-${id}`) : ids;
  return all.filter((id) => reference.observations(measure, id).length > 0);
}

/** "Labour … the Norwegian election": of namesakes the one whose country is named beside it, else the outlet's own. */
function sharer(
  name: NameMention,
  known: readonly string[],
  measure: string,
  { reading, reference, words }: EntityContext,
): string | undefined {
  const named = new Set(words.sentence.names.flatMap((other) => (other === name ? [] : other.ids)));
  const isOf = (id: string, places: ReadonlySet<string>) =>
    reference.observations(measure, id).some(({ scope }) => places.has(scope));
  const home = entityOfCountry(reading.article.country);
  return known.find((id) => isOf(id, named)) ?? known.find((id) => home !== undefined && isOf(id, new Set([home])));
}

function chooseNamed(context: EntityContext, all: readonly Named[], measure: string): EntityChoice {
  const own = all.filter(({ from }) => from >= context.segment.from && from <= context.segment.to);
  const left = all.filter(({ from }) => from < context.segment.from);
  const pool = own.length > 0 ? own : left.length > 0 ? nearest(left) : all;
  const attached = pool.filter((named) => isAttached(context, named));
  const isClear = distinct(attached) === 1;
  const chosen = isClear ? attached : distinct(pool) > 1 && attached.length > 0 ? attached : pool;
  const ids = [...new Set(chosen.map(({ id }) => id))];
  const places = chosen.flatMap(({ from, to }) => [from, to]);
  const shared = chosen.some(({ name }) => {
    const known = idsFor(name, measure, context);
    return known.length > 1 && sharer(name, known, measure, context) === undefined;
  });
  return {
    ids,
    used: isClear ? places : [],
    loose: isClear ? [] : places,
    how: 'named',
    ambiguous: ids.length > 1 || shared || chosen.every((named) => isByHabit(context, named)),
  };
}

/** "the lower house", "the bloc": means this one only where a name before it or the outlet says so. */
function isByHabit(context: EntityContext, { id, name }: Named): boolean {
  const { words, reading } = context;
  const { text, index } = words.sentence;
  const first = text[name.start] ?? '';
  if (name.form !== 'metonym' || (first !== first.toLowerCase() && !/^The [a-z]/.test(text.slice(name.start))))
    return false;
  if (entityOfCountry(reading.article.country) === id) return false;
  const near = [words.sentence, ...sentencesBefore(context)];
  return !near.some((sentence) =>
    sentence.names.some(
      (other) =>
        other.ids.includes(id) && other.form !== 'metonym' && (sentence.index !== index || other.end <= name.start),
    ),
  );
}

/** Of names before the figure's own part, those of the last one named. */
function nearest(names: readonly Named[]): readonly Named[] {
  const last = names[names.length - 1];
  return last ? names.filter(({ id }) => id === last.id || names.length === 1) : names;
}

function distinct(names: readonly Named[]): number {
  return new Set(names.map(({ id }) => id)).size;
}

const placing = new Set(['in', 'of', 'for', 'at', 'across', 'within', 'on', 'by']);

/** In one phrase with the measure or the figure: "Germany's inflation rate", "people in Germany". */
function isAttached({ words: { list }, figure, used }: EntityContext, { name, from, to }: Named): boolean {
  const anchors = (index: number) => used.includes(index) || (index >= figure.from && index <= figure.to);
  if (name.form !== 'plain' || isPlainWord(list[to + 1])) {
    for (let index = to + 1; index < list.length; index++) {
      const word = list[index];
      if (!word) break;
      if (anchors(index)) return true;
      if (word.kind === 'possessive' || (word.kind === 'word' && !(word.bits & wordClass.function))) continue;
      break;
    }
  }
  let index = from - 1;
  // "the 650-seat House of Commons", "30 million Canadians".
  if (anchors(index)) return true;
  if (list[index]?.lower === 'the') index--;
  if (!placing.has(list[index]?.lower ?? '')) return false;
  for (index--; index >= 0; index--) {
    if (anchors(index)) return true;
    const word = list[index];
    if (!word || word.kind === 'sign' || word.bits & (wordClass.boundary | wordClass.function)) return false;
  }
  return false;
}

function isPlainWord(word: Word | undefined): boolean {
  return word !== undefined && word.kind === 'word' && !(word.bits & (wordClass.function | wordClass.boundary));
}

/** "the bloc", "the alliance", "the country": the last entity of such a kind that was named. */
function described(context: EntityContext, measure: string): EntityChoice | undefined {
  const { list } = context.words;
  for (let index = context.segment.to; index >= 0; index--) {
    const word = list[index];
    const kinds = word && descriptions[word.lower];
    if (!kinds || !isDefinite(list, index)) continue;
    const found = lastNamed(context, measure, kinds);
    if (found) return { ids: found, used: [index], loose: [], how: 'carried', ambiguous: found.length > 1 };
  }
  return undefined;
}

/** "the bloc", "the 27-nation bloc", "the Brussels-based depository". */
function isDefinite(list: readonly Word[], index: number): boolean {
  for (let back = index - 1; back >= Math.max(0, index - 6); back--) {
    const word = list[back];
    if (!word) return false;
    if (word.lower === 'the' || word.lower === 'this' || word.lower === 'its') return true;
    if (word.kind === 'word' && word.bits & wordClass.boundary) return false;
  }
  return false;
}

/** From the sentence before, the one before that, the heading and the headline: the nearest that names any. */
function carried(context: EntityContext, measure: string): EntityChoice | undefined {
  const found = lastNamed(context, measure);
  return found && { ids: found, used: [], loose: [], how: 'carried', ambiguous: found.length > 1 };
}

const REACH = 2;

function lastNamed(context: EntityContext, measure: string, kinds?: readonly string[]): readonly string[] | undefined {
  for (const sentence of sentencesBefore(context)) {
    const ids = new Set<string>();
    for (const name of sentence.names) {
      const id = idFor(name, measure, context);
      const kind = id === undefined ? undefined : context.reference.entity(id)?.kind;
      if (id !== undefined && (!kinds || (kind !== undefined && kinds.includes(kind)))) ids.add(id);
    }
    if (ids.size > 0) return [...ids];
  }
  return undefined;
}

/** The sentences that may carry a subject over: the two before, then headings and the headline upwards. */
function* sentencesBefore({ words: { sentence }, reading }: EntityContext): Generator<Sentence> {
  for (let back = 1; back <= REACH; back++) {
    const before = reading.sentences[sentence.index - back];
    if (before) yield before;
  }
  let headings = 0;
  for (let block = sentence.block - 1; block >= 0 && headings < 3; block--) {
    const { block: source, sentences } = reading.blocks[block] ?? {};
    if (source?.role !== 'heading' && source?.role !== 'headline' && block !== 0) continue;
    headings++;
    yield* (sentences ?? []).slice(0, REACH);
  }
}

function ofPage({ reading, reference }: EntityContext, measure: string): EntityChoice | undefined {
  const { country } = reading.article;
  if (!country) return undefined;
  const id = entityOfCountry(country);
  if (id === undefined || reference.observations(measure, id).length === 0) return undefined;
  return { ids: [id], used: [], loose: [], how: 'page', ambiguous: false };
}

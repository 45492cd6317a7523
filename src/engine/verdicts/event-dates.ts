import { type AliasMatch, eventMatches } from '../claims/bind/alias-matches';
import { forbidden, measureWords, phraseStems } from '../claims/bind/measure-words';
import { leftover } from '../claims/bind/phrase';
import { discourseOf } from '../claims/discourse';
import { isEventNoun, isPredicated, neededStems, placeOf } from '../claims/events';
import { daysBetween } from '../claims/period';
import { type Word, type Words, wordsOf } from '../claims/words';
import { wordClass } from '../claims/words/word-class';
import { singularEvents } from '../language/en/events';
import type { DateMention } from '../mentions/mention';
import type { Reading, Sentence } from '../reading';
import type { MeasureAlias, Reference } from '../reference/reference';
import type { Measure, Observation } from '../reference/schema';
import type { Verdict } from '../report';
import { say } from '../statement';
import type { Draft } from './draft';
import { periodWords } from './wording/days';
import { referenceValues } from './wording/figure';
import { explained } from './wording/in-english';
import { aboutRow } from './wording/names';

/** An event that the sentence names by all words of one of its aliases, and the date that is said of it. */
interface EventClaim {
  readonly row: Observation;
  readonly date: DateMention;
  /** `differs` only where the sentence says outright that the event came about on the date. */
  readonly verdict: Verdict;
  readonly strength: number;
}

/** Dates of events against the reference ("enshrined in its constitution in 2019"). Only sentences with a date cost. */
export function judgeEventDates(reading: Reading, reference: Reference): Draft[] {
  const drafts: Draft[] = [];
  for (const sentence of reading.sentences) {
    if (!sentence.dates.some(isSettled) || sentence.end - sentence.start > LONGEST_SENTENCE) continue;
    const matches = eventMatches(sentence, reference);
    if (matches.length === 0) continue;
    const best = new Map<DateMention, EventClaim>();
    for (const match of matches) {
      for (const claim of readClaims(wordsOf(sentence), match, reading, reference)) {
        if (isBetter(claim, best.get(claim.date))) best.set(claim.date, claim);
      }
    }
    for (const claim of best.values()) {
      const draft = draftOf(sentence, claim, reading, reference);
      if (draft) drafts.push(draft);
    }
  }
  return drafts;
}

function isSettled({ from, to, relation }: DateMention): boolean {
  return from !== undefined && to !== undefined && (relation === 'in' || relation === 'since');
}

/** An event of that day is what is meant, rather than another that came about on another. */
function isBetter(claim: EventClaim, known: EventClaim | undefined): boolean {
  if (!known) return true;
  return claim.verdict === known.verdict ? claim.strength > known.strength : claim.verdict === 'agrees';
}

/** Binds an event to each date that its sentence says outright, and to the nearest where little stands between. */
function readClaims(
  words: Words,
  { measure, alias }: AliasMatch,
  reading: Reading,
  reference: Reference,
): readonly EventClaim[] {
  const row = alias.observation === undefined ? undefined : reference.observation(alias.observation);
  if (!row?.date) return [];
  const places = neededStems(alias.stems).map((stem) => placeOf(stem, words.at) ?? -1);
  if (places.some((place) => place < 0) || places.length < LEAST_WORDS) return [];
  const label = phraseStems(row.label);
  const own = new Set([...alias.stems, ...label, ...row.aliases.flatMap(phraseStems)]);
  const nearest = nearestDate(words, places);
  const claims: EventClaim[] = [];
  for (const date of words.sentence.dates) {
    if (!isSettled(date)) continue;
    const isOutright = isPredicated({ words, stems: alias.stems, label, own, date });
    if (!isOutright && date !== nearest) continue;
    const strangers = isOutright ? 0 : strangersBeside(words, date, places, own, measure);
    // A day or a month that is the event's own is hardly said of something else.
    const most = date.precision === 'day' || date.precision === 'month' ? MOST_BESIDE_A_DAY : MOST_STRANGERS;
    const verdict = strangers > most ? undefined : compareDates(row, alias, date, isOutright, reading);
    if (verdict) claims.push({ row, date, verdict, strength: alias.stems.length * 2 - strangers });
  }
  return claims;
}

/** How many words beside the event and the date nothing accounts for; more than any bound where another event is meant. */
function strangersBeside(
  words: Words,
  date: DateMention,
  places: readonly number[],
  own: ReadonlySet<string>,
  measure: Measure,
): number {
  const from = words.list.findIndex((word) => word.date === date);
  let to = from;
  while (words.list[to + 1]?.date === date) to++;
  const { own: measures } = measureWords(measure);
  const accounts = (word: Word) =>
    word.kind !== 'word' ||
    word.date !== undefined ||
    own.has(word.stem) ||
    measures.has(word.stem) ||
    word.name?.form === 'metonym' ||
    (!word.name && ((word.bits & plain) !== 0 || word.lower.endsWith('ly')));
  const phrase = {
    words,
    figure: { from, to },
    accounts,
    isNounPhrase: false,
    isModifier: false,
    isSubject: false,
    start: 0,
  };
  const { near, seen } = leftover(phrase, places);
  return forbidden(seen, measure) === undefined ? near.length : Number.POSITIVE_INFINITY;
}

/** No prose has longer sentences. */
const LONGEST_SENTENCE = 3000;
const LEAST_WORDS = 2;
const MOST_STRANGERS = 2;
const MOST_BESIDE_A_DAY = 8;
const plain = wordClass.function | wordClass.neutral | wordClass.level | wordClass.report | wordClass.boundary;

function nearestDate({ sentence, list }: Words, places: readonly number[]): DateMention | undefined {
  const start = list[Math.min(...places)]?.start ?? 0;
  const end = list[Math.max(...places)]?.end ?? 0;
  let best: DateMention | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const date of sentence.dates) {
    if (!isSettled(date)) continue;
    const distance = date.start >= end ? date.start - end : date.end <= start ? start - date.end : 0;
    if (distance < least) {
      least = distance;
      best = date;
    }
  }
  return best;
}

function draftOf(
  sentence: Sentence,
  { row, date, verdict }: EventClaim,
  reading: Reading,
  reference: Reference,
): Draft | undefined {
  const discourse = discourseOf(sentence, date, reading);
  if (discourse.negated || discourse.rebutted || discourse.modality !== 'stated') return undefined;
  const publisher = reference.source(row.source)?.publisher ?? row.source;
  const known = say('figure_event', { from: row.date ?? '' }, row.label, publisher);
  const said = sentence.text.slice(date.start, date.end);
  return {
    start: date.start,
    end: date.end,
    block: sentence.block,
    kind: 'date',
    verdict,
    voice: discourse.voice,
    ...(discourse.speaker && { speaker: discourse.speaker }),
    claim: { ...aboutRow(row, reference), period: periodWords(date.from ?? '', date.to ?? '') },
    ...explained(...(verdict === 'differs' ? [say('figure_page_says', said)] : []), known),
    reference: referenceValues([row], reference),
  };
}

const singular = new Set(phraseStems(singularEvents));

/** Things that happen once; elections, summits and talks come again, and may be others of their kind. */
function isOnce(row: Observation, alias: MeasureAlias): boolean {
  return alias.stems.some(isEventNoun) || phraseStems(row.label).some((one) => singular.has(one));
}

function compareDates(
  row: Observation,
  alias: MeasureAlias,
  date: DateMention,
  isOutright: boolean,
  { article }: Reading,
): Verdict | undefined {
  const { from = '', to = '' } = date;
  const [first, last] = boundsOf(row.date ?? '');
  if (from <= last && first <= to) return 'agrees';
  const isPlain =
    date.explicit && (date.precision === 'year' || date.precision === 'month' || date.precision === 'day');
  if (!isPlain || !isOutright || date.relation !== 'in' || !isOnce(row, alias) || !article.published) return undefined;
  const gap = from > last ? daysBetween(last, from) : daysBetween(to, first);
  // Announcement, signature and entry into force lie weeks apart.
  return gap > LEAST_GAP ? 'differs' : undefined;
}

const LEAST_GAP = 90;

/** First and last day of "2019", "2019-02", "2019-02-07" or "2025-12-18/2025-12-19". */
function boundsOf(date: string): [string, string] {
  const [first = '', last = first] = date.split('/');
  return [`${first}-01-01`.slice(0, 10), last.length === 10 ? last : `${last}${last.length === 4 ? '-12-31' : '-31'}`];
}

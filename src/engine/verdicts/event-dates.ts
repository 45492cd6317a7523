import { type AliasMatch, eventMatches } from '../claims/alias-matches';
import { discourseOf } from '../claims/discourse';
import { forbidden, measureWords, phraseStems } from '../claims/measure-words';
import { daysBetween } from '../claims/period';
import { leftover } from '../claims/phrase';
import { wordClass } from '../claims/word-class';
import { type Word, type Words, wordsOf } from '../claims/words';
import type { DateMention } from '../mentions/mention';
import type { Reading, Sentence } from '../reading';
import type { Reference } from '../reference/reference';
import type { Observation } from '../reference/schema';
import type { Verdict } from '../report';
import type { Draft } from './draft';
import { dayWords, periodWords } from './wording/days';
import { referenceValues } from './wording/figure';
import { aboutRow } from './wording/names';

/** An event that the sentence names by all words of one of its aliases, and the date that is said of it. */
interface EventClaim {
  readonly row: Observation;
  readonly date: DateMention;
  readonly isClean: boolean;
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
      const claim = readClaim(wordsOf(sentence), match, reference);
      const known = claim && best.get(claim.date);
      if (claim && (!known || claim.strength > known.strength)) best.set(claim.date, claim);
    }
    for (const claim of best.values()) {
      const draft = judge(sentence, claim, reading, reference);
      if (draft) drafts.push(draft);
    }
  }
  return drafts;
}

function isSettled({ from, to, relation }: DateMention): boolean {
  return from !== undefined && to !== undefined && (relation === 'in' || relation === 'since');
}

/** Binds an event to the nearest date of its sentence, when nothing but its own words stand between. */
function readClaim(words: Words, { measure, alias }: AliasMatch, reference: Reference): EventClaim | undefined {
  const row = alias.observation === undefined ? undefined : reference.observation(alias.observation);
  if (!row?.date) return undefined;
  const places = alias.stems.map((stem) => words.at.get(stem)?.[0] ?? -1);
  if (places.some((place) => place < 0) || alias.stems.length < LEAST_WORDS) return undefined;
  const date = nearestDate(words, places);
  if (!date) return undefined;
  const from = words.list.findIndex((word) => word.date === date);
  let to = from;
  while (words.list[to + 1]?.date === date) to++;
  const own = new Set([...alias.stems, ...phraseStems(row.label), ...row.aliases.flatMap(phraseStems)]);
  const { own: measures } = measureWords(measure);
  const accounts = (word: Word) =>
    word.kind !== 'word' ||
    word.date !== undefined ||
    own.has(word.stem) ||
    measures.has(word.stem) ||
    word.name?.form === 'metonym' ||
    (!word.name && ((word.bits & plain) !== 0 || word.lower.endsWith('ly')));
  const { near, far, seen } = leftover({
    words,
    figure: { from, to },
    used: places,
    accounts,
    isNounPhrase: false,
    isModifier: false,
    isSubject: false,
    start: 0,
  });
  if (forbidden(seen, measure) !== undefined || near.length > MOST_STRANGERS) return undefined;
  return { row, date, isClean: near.length === 0 && far.length === 0, strength: alias.stems.length * 2 - near.length };
}

/** No prose has longer sentences. */
const LONGEST_SENTENCE = 3000;
const LEAST_WORDS = 2;
const MOST_STRANGERS = 2;
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

function judge(
  sentence: Sentence,
  { row, date, isClean }: EventClaim,
  reading: Reading,
  reference: Reference,
): Draft | undefined {
  const discourse = discourseOf(sentence, date, reading);
  if (discourse.negated || discourse.rebutted || discourse.modality !== 'stated') return undefined;
  const verdict = compareDates(row, date, isClean, reading);
  if (!verdict) return undefined;
  const { publisher } = reference.source(row.source) ?? {};
  const known = `The reference has ${dayWords(row.date ?? '')} for: ${row.label}${publisher ? ` (${publisher})` : ''}.`;
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
    explanation: verdict === 'differs' ? `The page says ${said}. ${known}` : known,
    reference: referenceValues([row], reference),
  };
}

/** Things that happen once; elections, summits and talks come again, and may be others of their kind. */
const once =
  /\b(?:joins?|adopts? the euro|leaves|annexation|invasion|fall of|collapse|death|founded|constitution|reunification|dissolution|disaster|war began|emergency|sanctions package|transition|treaty signed|agreement adopted|charter|people on the moon|referendum|in force)\b/i;

function compareDates(
  row: Observation,
  date: DateMention,
  isClean: boolean,
  { article }: Reading,
): Verdict | undefined {
  const { from = '', to = '' } = date;
  const [first, last] = boundsOf(row.date ?? '');
  if (from <= last && first <= to) return 'agrees';
  const isPlain =
    date.explicit && (date.precision === 'year' || date.precision === 'month' || date.precision === 'day');
  if (!isPlain || !isClean || date.relation !== 'in' || !once.test(row.label) || !article.published) return undefined;
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

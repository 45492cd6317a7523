import type { IsoDate } from '../article';
import type { Binding } from '../claims/bind/binding';
import { type ClaimPeriod, daysBetween } from '../claims/period';
import type { Word, Words } from '../claims/words';
import { wordClass } from '../claims/words/word-class';
import { toNumber } from '../decimal';
import { pastWords, peoplesWords } from '../language/en/claim-words';
import type { Quantity } from '../mentions/mention';
import { oncePerSentence, type Reading } from '../reading';
import type { Observation } from '../reference/schema';
import type { StatementKey } from '../statement';
import { doubtOfTime } from './rate-times';
import type { Outcome } from './readings';
import { doubtOfOwner, isReckonedOtherwise, namesOtherGauge } from './whose';

/** Doubts that keep an alarm down though the measure, the entity and the unit are read: what the words leave open. */
export function doubtOf(
  words: Words,
  quantity: Quantity,
  outcome: Outcome,
  period: ClaimPeriod | undefined,
  reading: Reading,
): StatementKey | undefined {
  const { binding, rows } = outcome;
  const time = doubtOfTime(words, quantity, outcome, period);
  if (time) return time;
  if (saysOf(words.sentence).passing && period?.how === 'article') return 'doubt_other_time';
  if (isSameAgain(words, binding)) return 'doubt_same_again';
  if (isOfPart(words, binding)) return 'doubt_time_before';
  if (isHandedOut(words)) return 'doubt_respectively';
  if (period?.how === 'article' && saysWhen(words, binding) && !rows.current.every(isResult)) return 'doubt_other_time';
  if (isTheirs(words, binding)) return 'doubt_people_before';
  if (isElsewhere(words, binding)) return 'doubt_place_before';
  if (isOfDays(words, binding)) return 'doubt_day_price';
  if (isStillCounted(quantity, binding, rows.current, reading)) return 'doubt_votes_counted';
  if (isNamedByChange(words, binding)) return 'doubt_growth';
  if (isReckonedOtherwise(words, binding) || namesOtherGauge(words, binding)) return 'doubt_reckoning';
  if (isOfSome(words)) return 'doubt_some_picked';
  if (binding.choice.how === 'carried' && isHeadedByOther(words)) return 'doubt_unknown_name';
  const owner = doubtOfOwner(words, binding);
  if (owner) return owner;
  if (binding.choice.loose.length > 0 && namesUnknown(words, binding)) return 'doubt_unknown_name';
  return undefined;
}

/** "Under-21s may be paid less: their minimum wage is £10.85": a country's figure is its own, people's may be a part of it. */
function isTheirs({ list }: Words, { placed: { places }, segment }: Binding): boolean {
  if (people.has(list[Math.min(...places) - 1]?.lower ?? '')) return true;
  return list
    .slice(segment.from, segment.to + 1)
    .some(({ lower, index }) => lower === 'theirs' || (lower === 'them' && list[index - 1]?.lower === 'for'));
}

const people = new Set(peoplesWords.split(' '));

/** "it had taken 16.8 percent there", "the population there is 9 million": of a part of the country that the text has named. */
function isElsewhere({ list }: Words, { figure: { to }, placed: { places }, choice }: Binding): boolean {
  if (list[to + 1]?.lower === 'there') return true;
  return choice.how === 'carried' && places.some((place) => list[place + 1]?.lower === 'there');
}

/** What an election gave: of one day, whatever else a "when" tells. */
function isResult({ period: { from, to }, validFrom }: Observation): boolean {
  return from === to && validFrom === from;
}

/** "Almost 214,000 people, or 12.9 per cent of those who voted": what the figure before measures, in another unit. */
function isSameAgain({ list, quantities }: Words, { figure }: Binding): boolean {
  if (list[figure.from - 1]?.lower !== 'or') return false;
  const before = quantities.findLast(({ to }) => to < figure.from);
  return (
    before !== undefined &&
    figure.from - before.to <= MOST_BETWEEN &&
    before.quantity.dimension !== figure.quantity.dimension
  );
}

const MOST_BETWEEN = 8;
const parts = new Set(['quarter', 'quarters', 'half', 'month', 'months']);

/** "Sales in the fourth quarter rose 14% to $213 billion": another figure stands between the time and this one. */
function isOfPart({ list }: Words, { placed: { places }, segment }: Binding): boolean {
  const first = Math.min(...places);
  return list.slice(first, segment.from).some(({ lower, quantity }) => parts.has(lower) && quantity === undefined);
}

/** "They got 4.9% and 4.3%, respectively": whose the second is stands elsewhere. */
function isHandedOut({ sentence }: Words): boolean {
  return saysOf(sentence).respectively;
}

/** "Brent futures were down, at $70.03", "averaged $58 in the last week": the reference has means of whole months. */
export function isOfDays({ sentence }: Words, { measure }: Binding): boolean {
  return /\bmonthly (?:average|mean)\b/.test(measure.name) && (!saysOf(sentence).average || saysOf(sentence).days);
}

/** Days in which a result may still be short of the last seats and votes. */
const COUNTING = 3;
const MISSING = 0.15;

/** Seats and shares on the days after a vote: a little less than the result is no error yet, nor a little more on the first. */
function isStillCounted(
  { value, dimension }: Quantity,
  { measure }: Binding,
  rows: readonly Observation[],
  { article: { published } }: Reading,
): boolean {
  if (!published || (measure.unit !== 'seat' && measure.unit !== 'percent')) return false;
  return rows.some((row) => {
    const { from, to } = row.period;
    if (from !== to || row.validFrom !== from || from > published) return false;
    const short = row.value - toNumber(value);
    const days = daysBetween(from, published);
    const isNear = Math.abs(short) <= row.value * MISSING && (short > 0 || dimension === 'percent' || days <= 1);
    return isNear && days <= COUNTING;
  });
}

/** "Tobacco registered a growth of 2.5%": a word that any rise has, of an entity that the clause does not name. */
function isNamedByChange({ list }: Words, { placed: { places }, choice }: Binding): boolean {
  if (choice.how === 'named' || choice.how === 'implied') return false;
  return places.every((place) => ((list[place]?.bits ?? 0) & changing) !== 0);
}

const changing = wordClass.rise | wordClass.fall | wordClass.neutral | wordClass.level;

/** A word by which the figure's part of the sentence speaks of a time before the page's ("at its peak", "formerly"). */
export function speaksOfThePast({ list }: Words, { segment }: Binding): boolean {
  return list
    .slice(segment.from, segment.to + 1)
    .some(({ index, lower }) => past.has(lower) && !(lower === 'once' && again.has(list[index + 1]?.lower ?? '')));
}

/** "once more" is no time gone by. */
const again = new Set(['more', 'again']);
const past = new Set(pastWords.trim().split(/\s+/));
const timed = new Set(['when', 'before', 'until']);

/** "UK inflation, at 2.1% when the war began": a clause says when, and not in days. */
export function saysWhen({ list }: Words, { figure, segment }: Binding): boolean {
  return list.slice(figure.to + 1, segment.to + 1).some(({ lower }) => timed.has(lower));
}

/** "Among under-25s, the party took 25%", "In Sunderland, 61% …": whom an opening phrase picks out. */
function isOfSome({ list }: Words): boolean {
  const [first] = list;
  if (first && picking.has(first.lower)) return true;
  if (!first || !placing.has(first.lower)) return false;
  for (const word of list.slice(1, LONGEST_OPENING)) {
    if (word.text === ',') break;
    if (isUnknownName(word)) return true;
  }
  return false;
}

/** "Including housing costs, …", "Without its car makers, …": another reckoning. */
const picking = new Set(
  'among amongst including excluding counting without minus barring stripping adjusted adjusting leaving'.split(' '),
);
const placing = new Set(['in', 'across', 'within', 'at', 'around', 'for', 'of']);
/** Words of an opening phrase that are looked at. */
const LONGEST_OPENING = 7;

/** "Labor won. The Coalition lost 15 seats and is left with 43": somebody unknown is the subject, and not who was named before. */
function isHeadedByOther({ list }: Words): boolean {
  if (list[0]?.lower !== 'the') return false;
  const verb = list.findIndex(({ bits, quantity }) => quantity || bits & moving);
  return list.slice(1, Math.min(LONGEST_OPENING, verb)).some(isUnknownName);
}

const moving = wordClass.rise | wordClass.fall | wordClass.level | wordClass.report;

/** A capital inside the sentence that belongs to no name, date or figure that was read. */
function isUnknownName({ kind, text, name, date, quantity, bits }: Word): boolean {
  return kind === 'word' && !name && !date && !quantity && bits === 0 && /^\p{Lu}\p{L}/u.test(text);
}

/** Two capitals in a row that do not name the measure ("the European Free Trade Association"). */
function namesUnknown({ list }: Words, { placed: { alias } }: Binding): boolean {
  const isStrange = (word: Word | undefined) =>
    word !== undefined && word.kind === 'word' && !word.name && /^\p{Lu}\p{Ll}/u.test(word.text) && isStranger(word);
  const isStranger = ({ date, stem }: Word) => !date && !alias.stems.includes(stem);
  return list.some((word, index) => index > 0 && isStrange(word) && isStrange(list[index + 1]));
}

/** "For one day only the tariff was 104%": what was so for a while, and is no more. */
const passing =
  /^(?:but |and |yet )?for (?:just |only |about |almost |nearly )?(?:an?|one|two|three|four|five|six|a few|some|several|\d+) (?:\p{L}+ )?(?:hours?|days?|weeks?|months?|years?|while|time|moment)\b(?:(?!\b(?:has|have|now)\b)[^.;])*\b(?:was|were|stood)\b/iu;

/** What a sentence says for all its figures; read once, since a sentence may hold thousands. */
const saysOf = oncePerSentence(({ text, start, end }) => {
  const own = text.slice(start, end);
  return {
    passing: passing.test(own),
    respectively: /\brespectively\b/i.test(own),
    days: /\b(?:weeks?|fortnight|days?|hours?|sessions?)\b/i.test(own),
    average: /\b(?:averag(?:e|ed|es|ing)|mean|monthly)\b/i.test(own),
  };
});

/** The period had not ended when the page was published: whatever is said of it was expected, not measured. */
export function isAhead(
  { measure }: Binding,
  rows: readonly Observation[],
  period: ClaimPeriod | undefined,
  published: IsoDate | undefined,
): boolean {
  if (!published || period?.how !== 'clause' || period.precision === 'day') return false;
  if (rows.length === 0 || rows.some(({ stage }) => stage !== 'measured')) return false;
  // "over the next ten years": no figure of today's refutes it.
  if (daysBetween(published, period.to) > DAYS_AHEAD) return true;
  if (measure.unit !== 'percent' || (measure.kind !== 'level' && measure.kind !== 'change')) return false;
  return period.to > published && rows.every(({ chain }) => chain === 'periods');
}

const DAYS_AHEAD = 400;

/** As many sentences as a headline or the top of a story has. */
const HEAD = 2;

/** One of the entities or scopes of the reading is named here, shortly before or in the headline. */
export function isAbout(
  { choice, scope, figure: { quantity } }: Binding,
  { sentence }: Words,
  { sentences, blocks }: Reading,
): boolean {
  const near = [
    sentence,
    sentences[sentence.index - 1],
    sentences[sentence.index - 2],
    ...(blocks[0]?.sentences.slice(0, HEAD) ?? []),
  ];
  return near.some((one) =>
    one?.names.some(
      ({ ids, start, end }) =>
        (one !== sentence || end <= quantity.start || start >= quantity.end) &&
        ids.some((id) => choice.ids.includes(id) || scope.known.has(id)),
    ),
  );
}

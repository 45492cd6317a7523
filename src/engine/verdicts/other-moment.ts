import type { Binding } from '../claims/bind/binding';
import { daysBetween } from '../claims/period';
import type { Words } from '../claims/words';
import { isStop, type Segment } from '../claims/words/segment';
import { add, compare } from '../decimal';
import {
  adding,
  addingHere,
  beforeVote,
  hadSeats,
  lasting,
  madeUp,
  passing,
  shortTimes,
  together,
  unfinished,
} from '../language/en/other-times';
import { oncePerSentence, type Reading, type Sentence } from '../reading';
import type { Observation } from '../reference/schema';
import type { StatementKey } from '../statement';

/** What leaves open of which time, or of how much, a figure is whose measure and entity are read. Cost: linear. */
export function doubtOfMoment(
  words: Words,
  binding: Binding,
  rows: readonly Observation[],
  reading: Reading,
): StatementKey | undefined {
  if (rows.some(isVote)) {
    if (isBeforeVote(words, binding)) return 'doubt_before_vote';
    if (saysOf(words.sentence).together) return 'doubt_together';
    if (isCounting(words.sentence, rows, reading)) return 'doubt_votes_counted';
  }
  if (saysOf(words.sentence).passing) return 'doubt_passing';
  if (isPartOfSum(words, binding)) return 'doubt_part_of_sum';
  return undefined;
}

/** A result: of one day, and of no other. */
function isVote({ period: { from, to }, validFrom, unit }: Observation): boolean {
  return from === to && validFrom === from && (unit === 'seat' || unit === 'percent');
}

/** "The LDP, which had 198 seats, won 316", "Last time Labour took 202 seats". */
function isBeforeVote({ list, sentence }: Words, { figure, segment }: Binding): boolean {
  const start = list[segment.from]?.start ?? sentence.start;
  const end = list[segment.to]?.end ?? sentence.end;
  return earlier.test(sentence.text.slice(start, end)) || isHad(list, figure);
}

/** "who had 91", "whose 34 seats": what somebody had is told of a time before what they got. */
function isHad(list: Words['list'], { from }: Segment): boolean {
  for (let index = from - 1; index >= Math.max(0, from - LONGEST_HAVING); index--) {
    const word = list[index];
    if (!word || isStop(word)) return false;
    if (had.has(word.lower)) return word.lower === 'whose' || isRelative(list, index);
  }
  return false;
}

/** Words between "had" and the figure. */
const LONGEST_HAVING = 4;

function isRelative(list: Words['list'], verb: number): boolean {
  for (let index = verb - 1; index >= 0; index--) {
    const word = list[index];
    if (!word || isStop(word)) return false;
    if (word.lower === 'who' || word.lower === 'which' || word.lower === 'that') return true;
  }
  return false;
}

/** Days after a vote in which what the page has of it may be foreseen or half counted. */
const COUNTING = 3;

/** "According to exit polls … . The Conservatives won only 131": what was foreseen holds for the sentences behind. */
function isCounting({ index }: Sentence, rows: readonly Observation[], { article, sentences }: Reading): boolean {
  const { published } = article;
  if (!published || !rows.some(({ period: { to } }) => Math.abs(daysBetween(to, published)) <= COUNTING)) return false;
  return sentences.slice(0, index + 1).some((sentence) => saysOf(sentence).unfinished);
}

/** "25% as a reciprocal duty plus another 25%", "50%, made up of 25% …": the sum is the measure, not its parts. */
function isPartOfSum({ list, quantities, sentence }: Words, { figure }: Binding): boolean {
  const { quantity } = figure;
  if (quantity.dimension !== 'percent' && quantity.dimension !== 'money') return false;
  const same = quantities.filter(
    (other) => other.from !== figure.from && other.quantity.dimension === quantity.dimension && !other.quantity.value2,
  );
  const next = same.find(({ from }) => from > figure.to);
  if (
    next &&
    (saysAdding(list.slice(Math.max(figure.to + 1, next.from - NEAR), next.to + NEAR)) || isAdded(list, next))
  )
    return true;
  if (isAdded(list, figure)) return same.length > 0;
  if (saysAdding(list.slice(Math.max(0, figure.from - NEAR), figure.from))) return same.length > 0;
  const before = sentence.text.slice(sentence.start, quantity.start);
  if (same.length > 0 && composed.test(before)) return true;
  return same.some((one) =>
    same.some((other) => {
      const isTwice = one === other && !saysOf(sentence).half;
      if (isTwice || one.quantity.value === quantity.value) return false;
      const rest = one === other ? quantity.value : one.quantity.value;
      return compare(add(quantity.value, rest), other.quantity.value) === 0;
    }),
  );
}

const NEAR = 3;

function isAdded(list: Words['list'], { from }: Segment): boolean {
  return addedHere.has(list[from - 1]?.lower ?? '');
}

function saysAdding(words: Words['list']): boolean {
  return words.some(
    ({ lower, index }, at) => added.has(lower) || (lower === 'on' && words[at + 1]?.lower === 'top' && index > 0),
  );
}

const phrase = (words: readonly string[]) => new RegExp(`\\b(?:${words.join('|')})\\b`, 'i');
const earlier = phrase(beforeVote);
const several = phrase(together);
const composed = phrase(madeUp);
const added = new Set(adding);
const addedHere = new Set(addingHere);
const had = new Set(hadSeats);
const lasts = phrase(lasting);
const soon = new RegExp(
  `\\b(?:${passing.join('|')}|for (?:(?:just|only|barely|less than|little more than|about|some|the|under) )*(?:an?|a few|one|two|three|four|five|six|seven|eight|nine|ten|several|some|\\d+) (?:${shortTimes}))\\b`,
  'i',
);

/** What a sentence says for all its figures; read once, since a sentence may hold thousands. */
const saysOf = oncePerSentence(({ text, start, end }) => {
  const own = text.slice(start, end);
  return {
    together: several.test(own),
    passing: soon.test(own) && !lasts.test(own),
    half: /\bhalf\b/i.test(own),
    unfinished: unfinished.test(own),
  };
});

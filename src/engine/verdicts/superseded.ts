import type { Binding } from '../claims/bind/binding';
import { type ClaimPeriod, daysBetween } from '../claims/period';
import type { Word, Words } from '../claims/words';
import { isBoundary } from '../claims/words/segment';
import { wordClass } from '../claims/words/word-class';
import type { Observation } from '../reference/schema';
import { saysWhen, speaksOfThePast } from './certainty';
import type { Outcome } from './readings';

/** Whether a clause without a date speaks of the article's day, so that a figure of an earlier time was replaced since. */
export function isOfNow(words: Words, binding: Binding, period: ClaimPeriod | undefined): boolean {
  if (period?.how !== 'article' || binding.choice.ids.length !== 1 || saysWhen(words, binding)) return false;
  if (
    isOnItsWay(words, binding) ||
    isAny(words, binding) ||
    isWished(words, binding) ||
    speaksOfThePast(words, binding)
  )
    return false;
  return binding.far.length === 0 || (binding.far.length <= MOST_FAR && speaksOfNow(words, binding));
}

/** "said that a key rate of 12% was far off": one of that size, and not the one that there is. */
function isAny({ list }: Words, { figure: { from } }: Binding): boolean {
  if (list[from - 1]?.lower !== 'of') return false;
  const article = list.slice(0, from).findLastIndex(({ lower }) => lower === 'a' || lower === 'an');
  const before = list[article - 1];
  return article >= from - LONGEST_NAME && article >= 0 && (before === undefined || isBoundary(before));
}

/** "Two members voted to cut rates to 4.5%": what some wanted. */
function isWished({ list }: Words, { figure: { from } }: Binding): boolean {
  return list.slice(0, from).some(({ lower, index }) => wishing.has(lower) && list[index + 1]?.lower === 'to');
}

const wishing = new Set('voted vote votes voting wanted wants want preferred prefers sought called'.split(' '));

/** Words of "a key interest rate of". */
const LONGEST_NAME = 5;

/** "With this step the deposit rate rises to 2.75%": what it will be, not what it once was. */
function isOnItsWay({ list }: Words, { figure: { from } }: Binding): boolean {
  const verb = list[from - 1]?.lower === 'to' ? list[from - 2] : undefined;
  return (
    verb !== undefined && (verb.lower === 'goes' || verb.lower === 'way' || (isMove(verb) && verb.lower.endsWith('s')))
  );
}

/** "The policy rate is 0.5%", as at the end of last month, when the bank has raised it since. */
export function isReplaced({ superseded, rows }: Outcome, matched: Observation | undefined): boolean {
  if (!superseded || !rows.firm || matched?.chain !== 'periods') return false;
  return rows.current.every(({ validFrom }) => validFrom !== undefined && validFrom > matched.period.to);
}

/** Words elsewhere in the clause that nothing accounts for, of a figure that fits an earlier row: more, and it is of something else. */
const MOST_FAR = 6;
const bygone = new Set(
  'was were had until before when then once if cost took got gave earned received charged faced stood'.split(' '),
);

/** No word of the clause puts it in the past or in doubt, tells of a change ("raised its rate to 20% in those days") or narrows it. */
function speaksOfNow({ list }: Words, { segment, far, choice, placed }: Binding): boolean {
  if (choice.ambiguous || choice.how === 'page' || !placed.own) return false;
  if (far.some(({ bits, name }) => bits & wordClass.restrictor || name?.of === 'person')) return false;
  return !list.slice(segment.from, segment.to + 1).some((word) => bygone.has(word.lower) || isPastChange(word));
}

const moving = wordClass.rise | wordClass.fall;
const irregular = new Set('rose fell grew cut sank shrank slid'.split(' '));

function isMove({ bits }: Word): boolean {
  return (bits & moving) !== 0;
}

function isPastChange(word: Word): boolean {
  const { lower } = word;
  return isMove(word) && (lower.endsWith('ed') || irregular.has(lower));
}

const deciding = new Set(['held', 'kept', 'left', 'holds', 'keeps', 'leaves']);
/** Up to how many days after a change a page may still mean the rate before it. */
const LATEST = 45;

const moved = new Set(
  'cut lowered trimmed reduced slashed raised hiked lifted increased brought bringing took taking cutting raising lowering'.split(
    ' ',
  ),
);
/** Days between a decision and the news of it. */
const NEWS = 10;

/**
 * "The bank held its rate at 3%", "on Thursday it cut its rate to 3%": a decision of these days, not what once was, unless
 * the rate has only just moved.
 */
export function isDecidedNow(
  words: Words,
  { binding, superseded, rows }: Outcome,
  period: ClaimPeriod | undefined,
): boolean {
  if (binding.measure.unit !== 'percent' || !/\brate\b/i.test(binding.measure.name)) return false;
  const { from } = binding.figure;
  const before = words.list.slice(Math.max(0, from - 12), from);
  const isHeld = before.slice(-8).some(({ lower }) => deciding.has(lower));
  const isMoved = before.some(({ lower }) => moved.has(lower)) && isOnNewsDay(words, period);
  const newest = rows.current[rows.current.length - 1];
  if ((!isHeld && !isMoved) || !superseded || !newest) return false;
  return daysBetween(superseded.validTo ?? superseded.period.to, newest.validFrom ?? newest.period.from) > LATEST;
}

/** "on Thursday", "yesterday": a day of these, said without its month or with. */
function isOnNewsDay({ sentence: { dates } }: Words, period: ClaimPeriod | undefined): boolean {
  if (!period) return false;
  return dates.some(
    ({ precision, from }) =>
      precision === 'day' && from !== undefined && Math.abs(daysBetween(from, period.to)) <= NEWS,
  );
}

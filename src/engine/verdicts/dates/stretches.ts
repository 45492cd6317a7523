import { isDate, isLength, type Moment, type Timeline } from '../../claims/timeline';
import { gapWords, strangers } from '../../claims/words/gap-words';
import { toNumber } from '../../decimal';
import { besideRange, elsewherePlace, inAll, otherLength } from '../../language/en/chronology/stretches';
import { beginnings, beside, closes, endings, lasting, later, restates, runsTo } from '../../language/en/courses';
import { linking, timing } from '../../language/en/relations';
import { calendarDay, parseDay } from '../../mentions/dates/calendar';
import type { DateMention, Quantity } from '../../mentions/mention';
import { say } from '../../statement';
import type { PageOutcome } from '../page/finding';
import { spanOf } from '../page/sum';
import { count, quote } from '../page/wording';
import { dateOutcome, slackOf } from './outcome';

/** One end of a stretch of time, as fine as it was written. */
interface End {
  readonly first: number;
  readonly last: number;
  readonly precision: 'day' | 'month' | 'year';
}

/** The length of time of a sentence with the two dates that it may lie between. */
interface Stretch {
  readonly timeline: Timeline;
  readonly length: Quantity;
  readonly at: number;
  readonly from: End;
  readonly to: End;
  /** Places of the two dates among the moments; one and the same for a range. */
  readonly ends: readonly [number, number];
}

/**
 * A sentence of two dates and one length of time, in whichever order: "began on 3 April and ended on 24 April, three weeks
 * later", "From the autumn of 1989 to that of 2024, 35 years in all". Cost: constant.
 */
export function judgeStretches(timeline: Timeline): PageOutcome[] {
  const stretch = stretchOf(timeline);
  if (!stretch) return [];
  const { length, from, to } = stretch;
  const counts = countsOf(length.unit, from, to);
  if (!counts) return [];
  const [least, most] = counts;
  const stated = toNumber(length.value);
  const rough = slackOf(length.hedge, stated);
  // Between two days "nearly three years" is more than two.
  const slack = from.precision === 'day' && rough === 1 && length.unit === 'year' ? 0 : rough;
  const { sentence } = timeline;
  const between = count(most, length.unit);
  const range = least === most ? between : say('figure_either', `${least}`, between);
  const [opens, ends] = stretch.ends.map((place) => timeline.moments[place] ?? length);
  const span = spanOf([length, ...(opens ? [opens] : []), ...(ends ? [ends] : [])]);
  const statement = say('page_slip', say('date_between', range), quote(sentence.text, length));
  // "on Thursday, 7,900 on Friday, 14,100 over the two days": any two weekdays are so far apart.
  if (length.unit === 'day' && stated < FEWEST_DAYS) return [];
  if (stated >= least && stated <= most) return [dateOutcome(sentence, span, 'agrees', statement)];
  if (stated >= least - slack && stated <= most + slack)
    return slack > 0 ? [dateOutcome(sentence, span, 'close', statement)] : [];
  const apart = Math.max(least - stated, stated - most);
  const near = stated <= 3 * most && stated * 3 > least;
  return near && apart >= leastApart(stretch) && isFirm(stretch) && slack === 0
    ? [dateOutcome(sentence, span, 'inconsistent', statement)]
    : [];
}

const FEWEST_DAYS = 3;

/** A date by its year alone may lie a year off; so may a month by its month. */
function leastApart({ length, from }: Stretch): number {
  return length.unit === 'day' ? 2 : from.precision === 'day' ? 1 : 2;
}

function stretchOf(timeline: Timeline): Stretch | undefined {
  const { moments } = timeline;
  const lengths = moments.flatMap((moment, at) => (isLength(moment) ? [{ length: moment, at }] : []));
  const [only, ...more] = lengths;
  if (!only || more.length > 0) return undefined;
  const dates = moments.flatMap((moment, at) => (isDate(moment) ? [{ date: moment, at }] : []));
  const [first, second, ...others] = dates;
  if (!first || others.length > 0) return undefined;
  const [start, end] = first.date.parts ?? [first.date, second?.date];
  if (!end || (first.date.parts && second)) return undefined;
  const [from, to] = [endOf(start, first.date), endOf(end, second?.date ?? first.date)];
  if (!from || !to || from.first > to.first || from.precision !== to.precision) return undefined;
  return { timeline, ...only, from, to, ends: [first.at, second?.at ?? first.at] };
}

function endOf({ from, to }: Pick<DateMention, 'from' | 'to'>, { fiscal, relation }: DateMention): End | undefined {
  const [first, last] = [parseDay(from), parseDay(to)];
  if (first === undefined || last === undefined || fiscal || relation === 'before' || relation === 'by')
    return undefined;
  const days = last - first;
  if (days === 0) return { first, last, precision: 'day' };
  if (days <= 31) return days >= 27 ? { first, last, precision: 'month' } : undefined;
  return days <= 366 ? { first, last, precision: 'year' } : undefined;
}

/** The least and the most of a unit between two ends; `undefined` where they are too coarse for it. */
function countsOf(unit: string, from: End, to: End): readonly [number, number] | undefined {
  const days = to.first - from.first;
  const [a, b] = [calendarDay(from.first), calendarDay(to.first)];
  const months = (b.year - a.year) * 12 + b.month - a.month;
  const years = b.year - a.year;
  if (from.precision === 'day') {
    if (unit === 'day') return [days, days + 1];
    if (unit === 'week') return [Math.floor((days + 1) / 7), Math.ceil((days - 1) / 7)];
    if (unit === 'month') return [months - 1, months];
  }
  if (unit === 'month' && from.precision === 'month') return [months, months + 1];
  if (unit === 'year') return from.precision === 'year' ? [years, years] : wholeYears(from.precision, days, months);
  if (unit === 'decade' && years % 10 === 0) return [years / 10, years / 10];
  return unit === 'century' && years % 100 === 0 ? [years / 100, years / 100] : undefined;
}

/** A year and a half is one year or two. */
function wholeYears(precision: End['precision'], days: number, months: number): readonly [number, number] {
  const [least, most] = precision === 'day' ? [days / 365.25, days / 365.25] : [(months - 1) / 12, (months + 1) / 12];
  return [Math.floor(least), Math.ceil(most)];
}

/** The words leave nothing else that the length may be of. */
function isFirm({ timeline, length, at, ends: [first, second] }: Stretch): boolean {
  const { gaps, moments } = timeline;
  const before = gapWords(gaps[at] ?? '');
  const behind = gapWords(gaps[at + 1] ?? '');
  if (otherLength.test(gaps[at + 1] ?? '')) return false;
  const closed = (words: readonly string[]) => strangers(words, linking, timing, lasting, beside, later) === 0;
  const own = later.has(behind[0] ?? '') || inAll.test(gaps[at + 1] ?? '');
  if (at > second && own && closed(before)) return true;
  const [opens, ends] = [gapWords(gaps[first] ?? ''), gapWords(gaps[second] ?? '')];
  const course = opens.some((word) => beginnings.has(word)) && ends.some((word) => endings.has(word));
  // "moved here in 2010 after 15 years in Leeds".
  const elsewhere = elsewherePlace.test(timeline.sentence.text.slice(length.end, length.end + 16));
  // "ran from 12 January to 6 March, eight weeks".
  const ran = opens.some((word) => beginnings.has(word));
  const ranged = first === second || (second === first + 1 && runsTo.test(gaps[second] ?? ''));
  if (at > second && ranged && ran && restates.test(gaps[at] ?? '') && closes.test(gaps[at + 1] ?? '')) return true;
  if (at > second && first !== second) return course && !elsewhere && closed(before);
  if (at > first && at < second)
    return course && before.some((word) => lasting.has(word)) && strangers(before, linking, lasting, beside) === 0;
  return (
    first === second &&
    at < first &&
    closed(before.slice(-3)) &&
    isBeside(gaps[at + 1] ?? '') &&
    isMoment(moments[first]) &&
    length.hedge === '='
  );
}

/** "12 years in office, from 2005 to 2017". */
function isBeside(gap: string): boolean {
  return besideRange.test(gap);
}

function isMoment(moment: Moment | undefined): boolean {
  return isDate(moment) && moment.parts !== undefined;
}

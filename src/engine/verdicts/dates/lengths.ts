import { isDate, isLength, type Timeline, yearOf } from '../../claims/timeline';
import { toNumber } from '../../decimal';
import {
  after,
  afterLength,
  beginning,
  ending,
  joint,
  later,
  linkAfter,
  linkBefore,
  otherTime,
  ran,
  stoodFor,
  untilEnd,
} from '../../language/en/chronology/lengths';
import { parseDay } from '../../mentions/dates/calendar';
import type { DateMention, Quantity, Span } from '../../mentions/mention';
import { type Statement, say } from '../../statement';
import type { PageOutcome } from '../page/finding';
import { spanOf } from '../page/sum';
import { count, quote } from '../page/wording';
import { compareYears, dateOutcome, slackOf } from './outcome';

/** "12 years, from 2010 to 2022", "80 years later", "20 years after the 1975 treaty": lengths against their dates. */
export function judgeLengths(timeline: Timeline): PageOutcome[] {
  return timeline.moments.flatMap((moment, at) => {
    if (!isLength(moment)) return [];
    return [
      ...overRange(timeline, moment, at),
      ...laterThan(timeline, moment, at),
      ...afterYear(timeline, moment, at),
      ...untilYear(timeline, moment, at),
      ...betweenYears(timeline, moment, at),
    ];
  });
}

/** A length beside a range of dates. */
function overRange({ sentence, moments, gaps }: Timeline, length: Quantity, at: number): PageOutcome[] {
  // "from 14 to 18 July for two days a week".
  if (otherTime.test(gaps[at + 1] ?? '')) return [];
  const [previous, next] = [moments[at - 1], moments[at + 1]];
  if (isDate(next) && next.parts && linkBefore.test(gaps[at + 1] ?? '')) return compareRange(sentence, length, next);
  if (isDate(previous) && previous.parts && linkAfter.test(gaps[at] ?? ''))
    return compareRange(sentence, length, previous);
  return [];
}

function compareRange(sentence: Timeline['sentence'], length: Quantity, range: DateMention): PageOutcome[] {
  const [first, last] = range.parts ?? [];
  if (!first?.from || !last?.from || first.from > last.from) return [];
  const stated = toNumber(length.value);
  const words = quote(sentence.text, range);
  const days = first.from === first.to;
  if (days && length.unit === 'day') {
    const apart = (parseDay(last.from) ?? 0) - (parseDay(first.from) ?? 0);
    const fits = stated === apart || stated === apart + 1;
    const told = say('date_both_ends', words, count(apart + 1, 'day'));
    const statement = say('page_slip', told, quote(sentence.text, length));
    const span = spanOf([length, range]);
    if (fits) return [dateOutcome(sentence, span, 'agrees', statement)];
    return length.hedge === '=' ? [dateOutcome(sentence, span, 'inconsistent', statement)] : [];
  }
  if (length.unit !== 'year' && length.unit !== 'decade') return [];
  const years = (length.unit === 'decade' ? 10 : 1) * stated;
  const spanned = Number(last.from.slice(0, 4)) - Number(first.from.slice(0, 4));
  const told = say('date_length', words, count(spanned, 'year'));
  return settle(sentence, length, years, spanned, told, spanOf([length, range]));
}

function settle(
  sentence: Timeline['sentence'],
  length: Quantity,
  stated: number,
  spanned: number,
  told: Statement,
  span: Span = length,
): PageOutcome[] {
  const verdict = compareYears(stated, spanned, slackOf(length.hedge, stated));
  const statement = say('page_slip', told, quote(sentence.text, length));
  return verdict ? [dateOutcome(sentence, span, verdict, statement)] : [];
}

function fromTo(first: number, last: number): Statement {
  return say('date_from_to', `${first}`, `${last}`, count(last - first, 'year'));
}

/** "opened in 1937 and closed in 2017, 80 years later". */
function laterThan({ sentence, moments, gaps }: Timeline, length: Quantity, at: number): PageOutcome[] {
  const [first, second] = [yearOf(moments[at - 2]), yearOf(moments[at - 1])];
  if (first === undefined || second === undefined || length.unit !== 'year' || at !== 2) return [];
  if (!joint.test(gaps[at] ?? '') || !later.test(gaps[at + 1] ?? '')) return [];
  return settle(sentence, length, toNumber(length.value), second - first, fromTo(first, second));
}

/** "In 1995, 20 years after the 1975 treaty". */
function afterYear({ sentence, moments, gaps }: Timeline, length: Quantity, at: number): PageOutcome[] {
  const [now, then] = [yearOf(moments[at - 1]), yearOf(moments[at + 1])];
  if (now === undefined || then === undefined || length.unit !== 'year' || then > now) return [];
  if (!joint.test(gaps[at] ?? '') || !after.test(gaps[at + 1] ?? '')) return [];
  return settle(sentence, length, toNumber(length.value), now - then, fromTo(then, now));
}

/** "opened in 1994 and closed its gates in 2019 after 25 years of production". */
function betweenYears({ sentence, moments, gaps }: Timeline, length: Quantity, at: number): PageOutcome[] {
  const [first, second] = [yearOf(moments[at - 2]), yearOf(moments[at - 1])];
  if (first === undefined || second === undefined || length.unit !== 'year' || first > second) return [];
  const ends = beginning.test(gaps[at - 2] ?? '') && ending.test(gaps[at - 1] ?? '');
  if (stoodFor.test(gaps[at] ?? '') && ends)
    return settle(sentence, length, toNumber(length.value), second - first, fromTo(first, second));
  if (!afterLength.test(gaps[at] ?? '') || !beginning.test(gaps[at - 2] ?? '') || !ending.test(gaps[at - 1] ?? ''))
    return [];
  return settle(sentence, length, toNumber(length.value), second - first, fromTo(first, second));
}

/** "The lease, signed in 1997, ran for 25 years until 2022". */
function untilYear({ sentence, moments, gaps }: Timeline, length: Quantity, at: number): PageOutcome[] {
  const [first, last] = [yearOf(moments[at - 1]), yearOf(moments[at + 1])];
  if (first === undefined || last === undefined || length.unit !== 'year' || first > last) return [];
  if (!ran.test(gaps[at] ?? '') || !untilEnd.test(gaps[at + 1] ?? '')) return [];
  return settle(sentence, length, toNumber(length.value), last - first, fromTo(first, last));
}

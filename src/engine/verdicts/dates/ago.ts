import { isDate, isLength, type Timeline, yearOf } from '../../claims/timeline';
import { toNumber } from '../../decimal';
import {
  beside,
  hasBeen,
  hedged,
  meaning,
  present,
  since,
  sinceBefore,
  sinceThen,
  thatIs,
  verbBehind,
  yearsAgoEnd,
} from '../../language/en/chronology/ago';
import { closes } from '../../language/en/chronology/until-now';
import type { DateMention } from '../../mentions/mention';
import type { Reading } from '../../reading';
import { type Statement, say } from '../../statement';
import type { PageOutcome } from '../page/finding';
import { spanOf } from '../page/sum';
import { count, quote } from '../page/wording';
import { compareYears, dateOutcome, slackOf } from './outcome';

/** "in 1975, 50 years ago", "four years after Russia invaded in February 2022": years counted to the article's day. */
export function judgeAgo(timeline: Timeline, { article }: Reading): PageOutcome[] {
  const published = article.published;
  if (!published) return [];
  const now = Number(published.slice(0, 4));
  return timeline.moments.flatMap((moment, at) => {
    if (isDate(moment) && isYearsAgo(timeline, moment)) return yearsAgo(timeline, moment, at, now);
    return isLength(moment) && moment.unit === 'year'
      ? [...yearsSince(timeline, at, now), ...sinceYear(timeline, at, now), ...yearsSinceThen(timeline, at, now)]
      : [];
  });
}

function isYearsAgo({ sentence }: Timeline, { start, end, precision }: DateMention): boolean {
  return precision === 'year' && yearsAgoEnd.test(sentence.text.slice(start, end));
}

function yearsAgo({ sentence, moments, gaps }: Timeline, ago: DateMention, at: number, now: number): PageOutcome[] {
  const [previous, next] = [yearOf(moments[at - 1]), yearOf(moments[at + 1])];
  const year =
    previous !== undefined && beside.test(gaps[at] ?? '')
      ? previous
      : next !== undefined && beside.test(gaps[at + 1] ?? '')
        ? next
        : undefined;
  if (year === undefined || !ago.from) return [];
  const stated = now - Number(ago.from.slice(0, 4));
  const slack = hedged.test(gaps[at] ?? '') ? slackOf('~', stated) : 0;
  const verdict = compareYears(stated, now - year, slack);
  const words = quote(sentence.text, ago);
  return verdict ? [dateOutcome(sentence, ago, verdict, beforeArticle(year, now, words))] : [];
}

/** "1975 was 50 years before the article; the page says 40 years." */
export function beforeArticle(year: number, now: number, words: string): Statement {
  return say('page_slip', say('date_before_article', `${year}`, count(now - year, 'year')), words);
}

/** "in force since 2005, that is for 20 years". */
function sinceYear({ sentence, moments, gaps }: Timeline, at: number, now: number): PageOutcome[] {
  const [length, since] = [moments[at], yearOf(moments[at - 1])];
  const between = gaps[at] ?? '';
  if (!isLength(length) || since === undefined || !sinceBefore.test(gaps[at - 1] ?? '') || !thatIs.test(between))
    return [];
  if (!/^ ?(?:[),.;:–—]|$)/.test(gaps[at + 1] ?? '')) return [];
  const stated = toNumber(length.value);
  const verdict = compareYears(stated, now - since, slackOf(length.hedge, stated));
  if (!verdict || (verdict === 'inconsistent' && !meaning.test(between))) return [];
  return [dateOutcome(sentence, length, verdict, beforeArticle(since, now, quote(sentence.text, length)))];
}

/** "has been mayor for 14 years, since 2012". */
function yearsSinceThen({ sentence, moments, gaps }: Timeline, at: number, now: number): PageOutcome[] {
  const [length, year] = [moments[at], yearOf(moments[at + 1])];
  const perfect = hasBeen.test(gaps[at] ?? '') && sinceThen.test(gaps[at + 1] ?? '') && closes.test(gaps[at + 2] ?? '');
  if (!isLength(length) || year === undefined || !perfect || at !== 0) return [];
  const stated = toNumber(length.value);
  const verdict = compareYears(stated, now - year, slackOf(length.hedge, stated));
  const statement = beforeArticle(year, now, quote(sentence.text, length));
  return verdict ? [dateOutcome(sentence, spanOf([length, moments[at + 1] ?? length]), verdict, statement)] : [];
}

/** Confirmed only, unless the verb is of the present: a sentence may speak of another time than the article's. */
function yearsSince({ sentence, moments, gaps }: Timeline, at: number, now: number): PageOutcome[] {
  const length = moments[at];
  const year = yearOf(moments[at + 1]);
  if (
    !isLength(length) ||
    year === undefined ||
    !since.test(gaps[at + 1] ?? '') ||
    yearOf(moments[at - 1]) !== undefined
  )
    return [];
  const stated = toNumber(length.value);
  const verdict = compareYears(stated, now - year, slackOf(length.hedge, stated));
  // "since the fire of 2005 was ruled an accident": the year is not that of the clause.
  const clause = verbBehind.test(gaps[at + 2] ?? '');
  if (!verdict || (verdict === 'inconsistent' && (clause || !present.test(gaps[at] ?? '')))) return [];
  return [dateOutcome(sentence, length, verdict, beforeArticle(year, now, quote(sentence.text, length)))];
}

import { isDate, isLength, type Timeline, yearOf } from '../../claims/timeline';
import { toNumber } from '../../decimal';
import { afterAll, closes, courses, ended, opened, since, throughout } from '../../language/en/chronology/until-now';
import { parseDay } from '../../mentions/dates/calendar';
import type { DateMention, Quantity } from '../../mentions/mention';
import type { Reading } from '../../reading';
import type { PageOutcome } from '../page/finding';
import { spanOf } from '../page/sum';
import { quote } from '../page/wording';
import { beforeArticle } from './ago';
import { compareYears, dateOutcome, slackOf } from './outcome';

/** Days without a year that lie this near the article are its present. */
const NEAR_DAYS = 45;

/**
 * How long something has gone on that began in the sentence's one year: "introduced in 2016, has been in force for ten
 * years", "Founded in 1901, the diner closed on Sunday after 125 years". Counted to the article's year.
 */
export function judgeUntilNow(timeline: Timeline, { article }: Reading): PageOutcome[] {
  const { moments, gaps, sentence } = timeline;
  const published = parseDay(article.published);
  if (article.published === undefined || published === undefined) return [];
  const now = Number(article.published.slice(0, 4));
  const starts = moments.flatMap((moment, at) => (yearOf(moment) === undefined ? [] : [at]));
  const [first, ...others] = starts;
  const year = first === undefined ? undefined : yearOf(moments[first]);
  if (first === undefined || year === undefined || others.length > 0 || year >= now) return [];
  const days = moments.filter((moment, at): moment is DateMention => at !== first && isDate(moment));
  if (!days.every((day) => isNear(day, published))) return [];
  return moments.flatMap((length, at): PageOutcome[] => {
    if (!isLength(length) || length.unit !== 'year' || at <= first) return [];
    const firm = isFirm(timeline, first, at, days);
    const told = firm || (since.test(gaps[first] ?? '') && throughout.test(gaps[at] ?? ''));
    const stated = toNumber(length.value);
    const verdict = told ? compareYears(stated, now - year, slackOf(length.hedge, stated)) : undefined;
    if (!verdict || (verdict === 'inconsistent' && !firm)) return [];
    const statement = beforeArticle(year, now, quote(sentence.text, length));
    const start = moments[first] ?? length;
    return [dateOutcome(sentence, verdict === 'inconsistent' ? spanOf([start, length]) : length, verdict, statement)];
  });
}

function isNear({ from, to, explicit }: DateMention, published: number): boolean {
  const [first, last] = [parseDay(from), parseDay(to)];
  if (explicit || first === undefined || last === undefined) return false;
  return Math.abs(first - published) <= NEAR_DAYS && Math.abs(last - published) <= NEAR_DAYS;
}

function isFirm({ gaps }: Timeline, first: number, at: number, days: readonly (DateMention | Quantity)[]): boolean {
  const [before = '', course = '', behind = ''] = [gaps[first], gaps[at], gaps[at + 1]];
  if (!closes.test(behind)) return false;
  if (at === first + 1) return courses.some(({ began, went }) => began.test(before) && went.test(course));
  return (
    days.length === 1 &&
    at === first + 2 &&
    opened.test(before) &&
    ended.test(gaps[first + 1] ?? '') &&
    afterAll.test(course)
  );
}

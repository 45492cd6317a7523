import type { IsoDate } from '../../article';
import { betweenEnd, ownError, rangeOpens } from '../../language/en/chronology/calendar';
import { parseDay, weekdayOf } from '../../mentions/dates/calendar';
import type { DateMention } from '../../mentions/mention';
import type { Reading, Sentence } from '../../reading';
import { type Statement, say } from '../../statement';
import type { PageOutcome } from '../page/finding';
import { dayWords } from '../wording/days';
import { dateOutcome } from './outcome';

/** A day written without its year is taken to be near the article. */
export const NEAR_DAYS = 75;

/** Days that do not exist, weekdays that the day is not, ranges that run backwards. */
export function judgeCalendar(sentence: Sentence, reading: Reading): PageOutcome[] {
  return sentence.dates.flatMap((date) => [
    ...impossible(sentence, date),
    ...weekday(sentence, date, reading),
    ...order(sentence, date),
  ]);
}

function impossible(sentence: Sentence, date: DateMention): PageOutcome[] {
  // "In 2024 they met on 29 February": of another year than the article's.
  if (!date.explicit && date.impossible && sentence.dates.some(({ explicit }) => explicit)) return [];
  if (!date.impossible || ownError.test(sentence.text.slice(sentence.start, sentence.end))) return [];
  const words = sentence.text.slice(date.start, date.end);
  return [dateOutcome(sentence, date, 'inconsistent', say('date_no_such_day', words))];
}

function weekday(sentence: Sentence, date: DateMention, reading: Reading): PageOutcome[] {
  const day = parseDay(date.from);
  const published = parseDay(reading.article.published);
  if (date.weekday === undefined || day === undefined || date.from === undefined) return [];
  const near = published !== undefined && Math.abs(day - published) <= NEAR_DAYS;
  if (!date.explicit && !near) return [];
  const real = weekdayOf(day);
  if (real !== date.weekday && !date.explicit && isOfToldYear(date.from, date.weekday, reading)) return [];
  const verdict = real === date.weekday ? 'agrees' : 'inconsistent';
  const outcome = dateOutcome(sentence, date, verdict, weekdayStatement(date.from, real, date.weekday));
  return [{ ...outcome, period: dayWords(date.from) }];
}

/** Which weekday a day is, and that the page says so or says another. */
export function weekdayStatement(day: IsoDate, weekday: number, said: number): Statement {
  if (weekday === said) return say('date_weekday_fits', { from: day }, { weekday });
  return say('date_weekday_wrong', { from: day }, { weekday }, { weekday: said });
}

/** "On Friday, Oct. 18, 2024, …; on Monday, Oct. 21": the day has that weekday in another year that the page tells of. */
function isOfToldYear(day: string, weekday: number, { sentences }: Reading): boolean {
  return sentences.some(({ dates }) =>
    dates.some(({ from, explicit }) => {
      const told = explicit && from !== undefined ? parseDay(`${from.slice(0, 4)}${day.slice(4)}`) : undefined;
      return told !== undefined && weekdayOf(told) === weekday;
    }),
  );
}

/** Only days of one month and years after "from": "2019-2015" may be listed backwards on purpose. */
function order(sentence: Sentence, date: DateMention): PageOutcome[] {
  const [first, last] = date.parts ?? [];
  if (!first?.from || !last?.from || first.from <= last.from) return [];
  const earlier = sentence.text.slice(Math.max(sentence.start, date.start - 12), date.start).toLowerCase();
  const before = earlier.slice(-5);
  const words = sentence.text.slice(date.start, date.end);
  const days = first.from === first.to;
  const life = /[a-z] \($/.test(before) && sentence.text[date.end] === ')';
  const opened = before.endsWith('from ') || life || rangeOpens.test(words) || betweenEnd.test(earlier);
  if (!opened && !(days && /[-–]/.test(words))) return [];
  const told = (day: IsoDate) => ({ from: days ? day : day.slice(0, 4) });
  return [dateOutcome(sentence, date, 'inconsistent', say('date_backwards', told(first.from), told(last.from)))];
}

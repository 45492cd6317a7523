import { isDate, type Timeline } from '../../claims/timeline';
import { apposed, ofDay } from '../../language/en/chronology/weekdays';
import { parseDay, weekdayOf } from '../../mentions/dates/calendar';
import type { DateMention } from '../../mentions/mention';
import type { Reading } from '../../reading';
import type { PageOutcome } from '../page/finding';
import { quote } from '../page/wording';
import { weekdays } from '../wording/days';
import { NEAR_DAYS, weekdayStatement } from './calendar';
import { dateOutcome } from './outcome';

const ends = /^ ?(?:[,.;:)–—]|$)/;

/** "25 December 2023, a Monday,", "the Wednesday of 5 June": a weekday beside the day that it is said to be. */
export function judgeWeekdays({ sentence, moments, gaps }: Timeline, { article }: Reading): PageOutcome[] {
  return moments.flatMap((moment, at): PageOutcome[] => {
    const next = moments[at + 1];
    if (!isDate(moment) || !isDate(next)) return [];
    const gap = gaps[at + 1] ?? '';
    const [day, name] =
      apposed.test(gap) && ends.test(gaps[at + 2] ?? '') ? [moment, next] : ofDay.test(gap) ? [next, moment] : [];
    if (!day?.from || !name || day.precision !== 'day') return [];
    const said = weekdays.indexOf(quote(sentence.text, name)) + 1;
    const from = parseDay(day.from);
    if (said === 0 || from === undefined || !isSettled(day, from, parseDay(article.published))) return [];
    const real = weekdayOf(from);
    const span = { start: Math.min(day.start, name.start), end: Math.max(day.end, name.end) };
    const verdict = real === said ? 'agrees' : 'inconsistent';
    return [dateOutcome(sentence, span, verdict, weekdayStatement(day.from, real, said))];
  });
}

/** Written with its year, or near the article. */
function isSettled({ explicit }: DateMention, day: number, published: number | undefined): boolean {
  return explicit || (published !== undefined && Math.abs(day - published) <= NEAR_DAYS);
}

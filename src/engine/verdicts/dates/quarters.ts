import { isDate, type Timeline } from '../../claims/timeline';
import { beside, fiscal } from '../../language/en/chronology/quarters';
import { calendarDay, parseDay } from '../../mentions/dates/calendar';
import { say } from '../../statement';
import type { PageOutcome } from '../page/finding';
import { quote } from '../page/wording';
import { dateOutcome } from './outcome';

/** "the third quarter (July to September)": a company's quarter may lie anywhere, but has three months. */
export function judgeQuarters({ sentence, moments, gaps }: Timeline): PageOutcome[] {
  return moments.flatMap((quarter, at) => {
    const months = moments[at + 1];
    if (
      !isDate(quarter) ||
      quarter.precision !== 'quarter' ||
      !isDate(months) ||
      !months.parts ||
      !beside.test(gaps[at + 1] ?? '') ||
      !/^ ?(?:[),.;]|$)/.test(gaps[at + 2] ?? '')
    )
      return [];
    const [from, to] = [parseDay(months.from), parseDay(months.to)];
    if (from === undefined || to === undefined || quarter.fiscal || fiscal.test(sentence.text)) return [];
    const [first, last] = [calendarDay(from), calendarDay(to)];
    const count = (last.year - first.year) * 12 + last.month - first.month + 1;
    const [words, written] = [quote(sentence.text, quarter), quote(sentence.text, months)];
    if (quarter.from?.slice(5, 7) === months.from?.slice(5, 7) && count === 3) {
      return [dateOutcome(sentence, quarter, 'agrees', say('date_quarter_is', words, written))];
    }
    return count === 3
      ? []
      : [dateOutcome(sentence, quarter, 'inconsistent', say('date_quarter_has', written, `${count}`))];
  });
}

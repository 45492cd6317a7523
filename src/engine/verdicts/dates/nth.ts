import { type Timeline, yearOf } from '../../claims/timeline';
import { began, counted, pattern } from '../../language/en/chronology/nth';
import { ordinalValue } from '../../language/en/ordinals';
import type { DateMention } from '../../mentions/mention';
import type { Reading } from '../../reading';
import { say } from '../../statement';
import type { PageOutcome } from '../page/finding';
import { dateOutcome } from './outcome';

/** "The war, which began in February 2022, is in its fourth winter": winters and years counted from the page's own start. */
export function judgeNth(timeline: Timeline, { article }: Reading): PageOutcome[] {
  const { sentence } = timeline;
  const published = article.published;
  const text = sentence.text.slice(sentence.start, sentence.end);
  if (!published || !counted.test(text)) return [];
  const start = startOf(timeline);
  if (!start?.from) return [];
  const from = start.from;
  return [...text.matchAll(pattern)].flatMap((match): PageOutcome[] => {
    const stated = ordinalValue(match[1] ?? '');
    if (stated === undefined) return [];
    const winter = match[2]?.toLowerCase() === 'winter';
    const counts = winter ? winters(from, published) : years(from, published);
    const apart = Math.min(...counts.map((count) => Math.abs(count - stated)));
    if (apart === 1) return [];
    const at = sentence.start + match.index + match[0].length - `${match[1]} ${match[2]}`.length;
    const span = { start: at, end: sentence.start + match.index + match[0].length };
    const [least = 0, most = least] = counts;
    const number = least === most ? `${least}` : say('figure_either', `${least}`, `${most}`);
    const known = say(winter ? 'date_nth_winter' : 'date_nth_year', { from: from.slice(0, 7) }, number);
    const statement = say('page_slip', known, match[1] ?? '');
    return [dateOutcome(sentence, span, apart === 0 ? 'agrees' : 'inconsistent', statement, 'count')];
  });
}

/** The one explicit date of the sentence that is said to be a beginning. */
function startOf({ moments, gaps }: Timeline): DateMention | undefined {
  const starts = moments.filter(
    (moment, at) => yearOf(moment) !== undefined && began.test((gaps[at] ?? '').slice(-40)),
  );
  const [only] = starts;
  return starts.length === 1 && only?.kind === 'date' && only.precision !== 'year' ? only : undefined;
}

/** The winter of the article's day: from September the one to come. One that began before the start counts or not. */
function winters(from: string, published: string): number[] {
  const startYear = Number(from.slice(0, 4));
  const [year, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  const current = month >= 9 ? year : year - 1;
  const first = current - startYear + 1;
  const early = Number(from.slice(5, 7)) <= 3;
  const known = early ? [first, first + 1] : [first];
  return month >= 4 && month <= 8 ? [...known, first + 1] : early ? [first] : known;
}

function years(from: string, published: string): number[] {
  const whole = Number(published.slice(0, 4)) - Number(from.slice(0, 4)) - (published.slice(5) < from.slice(5) ? 1 : 0);
  return [whole + 1];
}

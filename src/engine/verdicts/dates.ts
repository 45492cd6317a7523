import { type Timeline, timelineOf } from '../claims/timeline';
import type { Reading } from '../reading';
import { judgeAges } from './dates/ages';
import { judgeAgo } from './dates/ago';
import { judgeAnniversaries } from './dates/anniversaries';
import { judgeCalendar } from './dates/calendar';
import { judgeLengths } from './dates/lengths';
import { judgeNth } from './dates/nth';
import { judgeOldness } from './dates/oldness';
import { judgeQuarters } from './dates/quarters';
import type { Draft } from './draft';
import { type PageOutcome, toDraft } from './page/finding';

/** What the dates of a sentence say against each other, one kind a checker. */
const checkers: readonly ((timeline: Timeline, reading: Reading) => PageOutcome[])[] = [
  judgeAges,
  judgeLengths,
  judgeAgo,
  judgeAnniversaries,
  judgeNth,
  judgeOldness,
  judgeQuarters,
];

/** Dates that the page itself proves or refutes: weekdays, ages, durations, orderings. Cost: linear in the dates. */
export function judgeDates(reading: Reading): Draft[] {
  const outcomes: PageOutcome[] = [];
  for (const sentence of reading.sentences) {
    if (sentence.dates.length === 0) continue;
    outcomes.push(...judgeCalendar(sentence, reading));
    const timeline = timelineOf(sentence);
    if (timeline) for (const check of checkers) outcomes.push(...check(timeline, reading));
  }
  return outcomes.map((outcome) => toDraft(outcome, reading));
}

import { type Timeline, timelineOf } from '../claims/timeline';
import type { Reading } from '../reading';
import { judgeAges } from './dates/ages';
import { judgeAgo } from './dates/ago';
import { judgeAnniversaries } from './dates/anniversaries';
import { judgeCalendar } from './dates/calendar';
import { judgeLengths } from './dates/lengths';
import { judgeLifetimes } from './dates/lifetimes';
import { judgeNth } from './dates/nth';
import { judgeOldness } from './dates/oldness';
import { judgeQuarters } from './dates/quarters';
import { judgeStretches } from './dates/stretches';
import { judgeWeekdays } from './dates/weekdays';
import type { Draft } from './draft';
import { type PageOutcome, toDraft } from './page/finding';

/** What the dates of a sentence say against each other, one kind a checker. */
const checkers: readonly ((timeline: Timeline, reading: Reading) => PageOutcome[])[] = [
  judgeAges,
  judgeLifetimes,
  judgeWeekdays,
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
    if (!timeline) continue;
    const found = checkers.flatMap((check) => check(timeline, reading));
    // What ties dates and lengths in words of its own has been read; the rest is told by the words between.
    outcomes.push(...(found.length > 0 ? found : judgeStretches(timeline)));
  }
  return outcomes.map((outcome) => toDraft(outcome, reading));
}

import { type Timeline, timelineOf } from '../claims/timeline';
import type { Reading } from '../reading';
import { judgeAgeAfter, judgeAges, judgeBirthAfter } from './dates/ages';
import { judgeAgesApart } from './dates/ages-apart';
import { judgeAgo } from './dates/ago';
import { judgeAnniversaries } from './dates/anniversaries';
import { judgeCalendar } from './dates/calendar';
import { judgeLengths } from './dates/lengths';
import { judgeLifetimes } from './dates/lifetimes';
import { judgeNth } from './dates/nth';
import { judgeOldness } from './dates/oldness';
import { judgeQuarters } from './dates/quarters';
import { judgeStretches } from './dates/stretches';
import { judgeUntilNow } from './dates/until-now';
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
  judgeUntilNow,
  judgeAgesApart,
];

/** Dates that the page itself proves or refutes: weekdays, ages, durations, orderings. Cost: linear in the dates. */
export function judgeDates(reading: Reading): Draft[] {
  const outcomes: PageOutcome[] = [];
  let previous: Timeline | undefined;
  for (const sentence of reading.sentences) {
    const neighbour =
      previous?.sentence.block === sentence.block && previous.sentence.index === sentence.index - 1
        ? previous
        : undefined;
    if (sentence.dates.length === 0) {
      if (neighbour) outcomes.push(...judgeAgeAfter(sentence, neighbour, reading));
      continue;
    }
    outcomes.push(...judgeCalendar(sentence, reading));
    const timeline = timelineOf(sentence);
    if (!timeline) continue;
    if (neighbour) outcomes.push(...judgeBirthAfter(timeline, neighbour, reading));
    previous = timeline;
    const found = checkers.flatMap((check) => check(timeline, reading));
    // What ties dates and lengths in words of its own has been read; the rest is told by the words between.
    outcomes.push(...(found.length > 0 ? found : judgeStretches(timeline)));
  }
  return outcomes.map((outcome) => toDraft(outcome, reading));
}

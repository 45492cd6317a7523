import { type Line, lineOf } from '../claims/line';
import { conversionPairs } from '../claims/pairs';
import type { Reading } from '../reading';
import type { Reference } from '../reference/reference';
import type { Draft } from './draft';
import { judgeAverages } from './page/averages';
import { judgeBreakdowns } from './page/breakdowns';
import { judgeChanges } from './page/changes';
import { judgeEnumerations } from './page/enumerations';
import { type PageOutcome, toDraft } from './page/finding';
import { judgeListed } from './page/listed';
import { judgeMoney } from './page/money';
import { judgeTimes } from './page/multiples';
import { judgeParts } from './page/parts';
import { judgeRates } from './page/rates';
import { judgeShares } from './page/shares';
import { judgeTotals } from './page/totals';
import { judgeUnits } from './page/units';
import { judgeVotes } from './page/votes';

/** What a sentence says against itself, one kind of arithmetic a checker. */
const checkers: readonly ((line: Line) => PageOutcome[])[] = [
  judgeShares,
  judgeChanges,
  judgeTimes,
  judgeListed,
  judgeTotals,
  judgeParts,
  judgeVotes,
  judgeAverages,
  judgeRates,
  judgeBreakdowns,
  judgeEnumerations,
];

/**
 * The page against itself: conversions, sums, shares, changes. Needs no reference but the exchange rates. Cost: linear
 * in the figures; sentences with fewer than two are not looked at.
 */
export function judgePage(reading: Reading, reference: Reference): Draft[] {
  const outcomes: PageOutcome[] = [];
  const lines = reading.sentences.flatMap((sentence) => lineOf(sentence) ?? []);
  const pairs = lines.flatMap(conversionPairs);
  outcomes.push(
    ...judgeMoney(
      pairs.filter(({ from }) => from.dimension === 'money'),
      reading,
      reference,
    ),
  );
  for (const pair of pairs) {
    const outcome = pair.from.dimension === 'money' ? undefined : judgeUnits(pair);
    if (outcome) outcomes.push(outcome);
  }
  for (const line of lines) for (const check of checkers) outcomes.push(...check(line));
  return outcomes.map((outcome) => toDraft(outcome, reading));
}

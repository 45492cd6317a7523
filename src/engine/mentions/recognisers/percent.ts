import { pastGap } from '../characters';
import { claim } from '../draft';
import { has, knownAt } from '../phrases';
import type { Recogniser } from '../scene';

/** Per cents, percentage points and basis points, by sign, abbreviation or word. */
export const readPercent: Recogniser = (draft, { text, lexicon }) => {
  const place = pastGap(text, draft.end);
  if (text[place] === '%') {
    const points = knownAt(text, pastGap(text, place + 1), lexicon);
    return points && has(points, 'pointWord')
      ? claim(draft, 'percentage-point', 'percentage-point', points.end)
      : claim(draft, 'percent', 'percent', place + 1);
  }
  const known = knownAt(text, place, lexicon);
  if (!known) return false;
  if (has(known, 'percentagePoint')) return claim(draft, 'percentage-point', 'percentage-point', known.end);
  if (has(known, 'basisPoint')) return claim(draft, 'basis-point', 'percentage-point', known.end);
  return has(known, 'percent') && claim(draft, 'percent', 'percent', known.end);
};

import { HYPHEN, pastSpace } from '../characters';
import { has, knownAt } from '../phrases';
import type { Draft, Recogniser } from '../scene';

/** Per cents, percentage points and basis points, by sign, abbreviation or word. */
export const readPercent: Recogniser = (draft, { text, lexicon }) => {
  const place = pastGap(text, draft.end);
  if (text[place] === '%') {
    const rest = pastGap(text, place + 1);
    const points = knownAt(text, rest, lexicon);
    if (has(points, 'pointWord') && points) return set(draft, 'percentage-point', points.end);
    return set(draft, 'percent', place + 1);
  }
  const known = knownAt(text, place, lexicon);
  if (!known) return false;
  if (has(known, 'percentagePoint')) return set(draft, 'percentage-point', known.end);
  if (has(known, 'basisPoint')) return set(draft, 'basis-point', known.end);
  if (!has(known, 'percent')) return false;
  return set(draft, 'percent', known.end);
};

function set(draft: Draft, unit: 'percent' | 'percentage-point' | 'basis-point', end: number): true {
  draft.unit = unit;
  draft.dimension = unit === 'percent' ? 'percent' : 'percentage-point';
  draft.unitAt = 'after';
  draft.end = end;
  return true;
}

function pastGap(text: string, at: number): number {
  return text.charCodeAt(at) === HYPHEN ? at + 1 : pastSpace(text, at);
}

import { negate } from '../../decimal';
import { isMinusAt } from '../draft';
import { has, knownBefore } from '../phrases';
import type { Draft, Refiner, Scene } from '../scene';

/** Negative numbers: "-3.2%", "−$50.8bn", "$-5", "minus 12 degrees". */
export const applyMinus: Refiner = (drafts, scene) => {
  for (const draft of drafts) {
    if (draft.silent || draft.numeral.denominator) continue;
    const start = minusStart(draft, scene);
    if (start < 0) continue;
    draft.value = negate(draft.value);
    draft.start = Math.min(start, draft.start);
  }
  return drafts;
};

function minusStart(draft: Draft, { text, lexicon }: Scene): number {
  if (isMinusAt(text, draft.start - 1)) return draft.start - 1;
  if (draft.numeral.start > draft.start && isMinusAt(text, draft.numeral.start - 1)) return draft.start;
  const before = knownBefore(text, draft.start - 1, lexicon);
  return has(before, 'minus') && before ? before.start : -1;
}

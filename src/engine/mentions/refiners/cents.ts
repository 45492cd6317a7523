import { add, shift } from '../../decimal';
import type { Draft, Refiner, Scene } from '../scene';

/** Units of a hundredth, which add to the amount before them: "3 dollars 50 cents". */
const hundredths = new Set(['cent', 'pence', 'kopeck']);

/** Joins an amount and its small change: "twenty dollars and 43 cents", "£3 50p". */
export const joinCents: Refiner = (drafts, { text, lexicon }: Scene) => {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const last = joined.at(-1);
    if (last && draft.start - last.end <= 5 && isChange(last, draft, text)) {
      const gap = text.slice(last.end, draft.start).trim().toLowerCase();
      if (gap === '' || lexicon.word(gap, 0, gap.length)?.roles?.has('and')) {
        last.value = add(last.value, shift(draft.value, -2));
        last.end = draft.end;
        continue;
      }
    }
    joined.push(draft);
  }
  return joined;
};

function isChange(amount: Draft, change: Draft, text: string): boolean {
  if (amount.silent || change.silent || amount.dimension !== 'money' || amount.numeral.scaled || amount.value2)
    return false;
  if (amount.value.scale > 0 || hundredths.has(amount.unit)) return false;
  if (change.numeral.mantissa >= 100 || change.value.scale !== 0 || change.value.digits < 1n) return false;
  // "15 dollars 50": nothing else may follow the small change.
  const alone =
    change.unitAt === 'none' &&
    amount.unitAt === 'after' &&
    (change.end >= text.length || text.charCodeAt(change.end) === 46);
  return alone || hundredths.has(change.unit);
}

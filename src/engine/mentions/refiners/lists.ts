import { scaleBy } from '../draft';
import type { Draft, Refiner, Scene } from '../scene';
import { copyUnit } from './ranges';

/** Shares the unit written once over a list: "5, 10 and 15 percent", "45 and 50 mg", "from 41 percent to 36". */
export const shareOverLists: Refiner = (drafts, scene) => {
  for (let at = drafts.length - 2; at >= 0; at--) {
    const draft = drafts[at];
    const next = drafts[at + 1];
    if (draft && next && takesUnit(draft, next, scene)) share(draft, next);
  }
  return drafts;
};

function takesUnit(draft: Draft, next: Draft, { text, lexicon }: Scene): boolean {
  if (draft.silent || next.silent || draft.unitAt !== 'none' || draft.end !== draft.numeral.end) return false;
  // "6ft 4 and 16st"
  if (draft.start === draft.floor + 1) return false;
  if (next.unitAt !== 'after' || next.numeral.multiple || next.numeral.denominator) return false;
  if (next.dimension === 'duration' || next.dimension === 'age' || next.dimension === 'multiple') return false;
  const gap = text
    .slice(draft.end, Math.min(next.start, draft.end + 8))
    .trim()
    .toLowerCase();
  if (next.start - draft.end > 6) return false;
  // "won 411, or 63%": the same thing said in another unit.
  if (gap.startsWith(',') && lexicon.word(gap, 2, gap.length)?.roles?.has('or')) return false;
  const link = gap.startsWith(',') ? gap.slice(1).trim() : gap;
  const roles = lexicon.word(link, 0, link.length)?.roles;
  return gap === ',' || roles?.has('and') === true || roles?.has('or') === true;
}

function share(draft: Draft, next: Draft): void {
  copyUnit(next, draft);
  draft.unitAt = 'after';
  const { exponent, mantissa } = next.numeral;
  if (!draft.numeral.scaled && next.numeral.scaled && draft.numeral.mantissa <= mantissa * 100)
    scaleBy(draft, exponent, draft.end);
}

import { say } from '../statement';
import type { Draft } from './draft';
import { explained } from './wording/in-english';

/**
 * One thing has one value at a time: where a sentence gives the right one ("kept the repo rate at 5.5% and the bank rate at
 * 5.75%"), a second figure of the same measure, entity and day is of something beside it, and no error. Cost: drafts of
 * the sentence × its agreements.
 */
export function withoutSeconds(drafts: readonly Draft[]): readonly Draft[] {
  const right = drafts.filter(({ verdict }) => verdict === 'agrees' || verdict === 'close');
  if (right.length === 0) return drafts;
  return drafts.map((draft) => {
    const isSecond = draft.verdict === 'differs' || draft.verdict === 'superseded';
    return isSecond && right.some((other) => isSame(draft, other)) ? leftOpen(draft) : draft;
  });
}

function isSame({ claim: one }: Draft, { claim: other }: Draft): boolean {
  return (
    one.measure !== undefined &&
    one.measure === other.measure &&
    one.entity === other.entity &&
    one.scope === other.scope &&
    one.period === other.period
  );
}

function leftOpen(draft: Draft): Draft {
  const open = explained(say('reason_ambiguous'), say('reason_detail', say('doubt_second')));
  return { ...draft, verdict: 'unchecked', reason: 'ambiguous', ...open, reference: [] };
}

import type { Verdict } from '../report';
import type { Draft } from './draft';

/** Which verdict stands when two judges speak of the same words: the firmer one. */
const firmness: Record<Verdict, number> = {
  inconsistent: 7,
  differs: 6,
  agrees: 5,
  close: 4,
  superseded: 3,
  contested: 2,
  related: 1,
  unchecked: 0,
};

/**
 * Drafts in reading order, at most one for each kind and span; an `unchecked` one goes when any other verdict covers its
 * span. Cost: n log n.
 */
export function settle(drafts: readonly Draft[]): Draft[] {
  const sorted = [...drafts].sort(
    (a, b) => a.block - b.block || a.start - b.start || a.end - b.end || firmness[b.verdict] - firmness[a.verdict],
  );
  const kept: Draft[] = [];
  const decided = coveredSpans(sorted);
  const seen = new Set<string>();
  for (const draft of sorted) {
    const key = `${draft.block}:${draft.start}:${draft.end}:${draft.kind}`;
    if (seen.has(key)) continue;
    if (draft.verdict === 'unchecked' && decided(draft)) continue;
    seen.add(key);
    kept.push(draft);
  }
  return kept;
}

/** Tells whether a settled verdict overlaps a draft's span. */
function coveredSpans(sorted: readonly Draft[]): (draft: Draft) => boolean {
  const byBlock = new Map<number, Draft[]>();
  for (const draft of sorted) {
    if (draft.verdict === 'unchecked') continue;
    const list = byBlock.get(draft.block);
    if (list) list.push(draft);
    else byBlock.set(draft.block, [draft]);
  }
  return ({ block, start, end }) => (byBlock.get(block) ?? []).some((other) => other.start < end && start < other.end);
}

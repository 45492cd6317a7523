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
  for (const draft of sorted) {
    if (isKnown(kept, draft)) continue;
    if (draft.verdict === 'unchecked' && decided(draft)) continue;
    kept.push(draft);
  }
  return kept;
}

/** Whether one of this kind and span was kept: those of one span stand together. */
function isKnown(kept: readonly Draft[], { block, start, end, kind }: Draft): boolean {
  for (let at = kept.length - 1; at >= 0; at--) {
    const last = kept[at];
    if (last?.block !== block || last.start !== start || last.end !== end) return false;
    if (last.kind === kind) return true;
  }
  return false;
}

/** Tells whether a settled verdict overlaps a draft's span. Drafts must be asked for in the order of `sorted`. */
function coveredSpans(sorted: readonly Draft[]): (draft: Draft) => boolean {
  const settled = sorted.filter(({ verdict }) => verdict !== 'unchecked');
  let next = 0;
  let block = -1;
  /** The farthest end in the block of those that begin no later than the draft. */
  let reach = 0;
  return (draft) => {
    if (draft.block !== block) {
      block = draft.block;
      reach = 0;
    }
    for (let other = settled[next]; other; other = settled[++next]) {
      if (other.block > block || (other.block === block && other.start > draft.start)) break;
      if (other.block === block && other.end > reach) reach = other.end;
    }
    const ahead = settled[next];
    return reach > draft.start || (ahead !== undefined && ahead.block === block && ahead.start < draft.end);
  };
}

import type { Reference } from '../../reference/reference';
import { decideHolder, refute } from './decide-holder';
import { decideStart } from './decide-start';
import { decideSuccession } from './decide-succession';
import { type Outcome, type RoleCase, unchecked } from './outcome';
import { holds, lastDay, latest, mayHold, surelyHolds } from './tenures';

/** Days after leaving in which a holder is still called outgoing. */
const OUTGOING = 180;

/** Weighs a claim about an office against the tenures. Cost: the tenures of one person and one office. */
export function decide(role: RoleCase, reference: Reference): Outcome {
  const { tie, title } = role.claim;
  if (title.qualifiers.has('shadow')) return unchecked('shadow');
  if (title.qualifiers.has('deputy')) return unchecked('deputy');
  if (title.qualifiers.has('designate')) return unchecked('designate');
  if (role.offices.length === 0) return unchecked('no-reference');
  if (title.qualifiers.has('past-list') || tie === 'ended') return decideEver(role);
  if (title.qualifiers.has('former')) return decideFormer(role);
  if (title.qualifiers.has('then')) return decideThen(role, reference);
  if (title.qualifiers.has('acting')) return decideActing(role);
  if (title.qualifiers.has('outgoing')) return decideOutgoing(role);
  if (role.predecessors) return decideSuccession(role, reference);
  if (tie === 'since' || tie === 'began') return decideStart(role, reference) ?? decideEver(role);
  if (tie === 'was') return role.when.kind === 'dated' ? decideHolder(role, reference) : decideEver(role);
  return decideHolder(role, reference);
}

/** "former President X": right when X has left, wrong when X sits. */
function decideFormer(role: RoleCase): Outcome {
  const { tenures, when, published } = role;
  const days = when.kind === 'dated' ? when : { from: published, to: published };
  const sitting = tenures.find((tenure) => holds(tenure, days));
  const left = latest(tenures.filter(({ end }) => end !== undefined && end <= days.from));
  if (!sitting) {
    if (left) return { verdict: 'agrees', tenure: left, because: 'held' };
    const last = latest(tenures);
    return last && !last.end ? unchecked('newer-than-data', last) : unchecked('no-reference');
  }
  // Two posts of one title: the one that was left may be meant.
  const same = !left || new Set(tenures.map(({ office }) => office)).size === 1;
  if (left && !same) return { verdict: 'agrees', tenure: left, because: 'held' };
  const surely =
    surelyHolds(sitting, days) &&
    sitting.mayRefute &&
    role.certain &&
    same &&
    !/junta|military|rebel|opposition|party/.test(role.claim.title.core);
  if (!surely || when.leaning || when.kind === 'dated' || role.quoted || isElsewhere(role)) {
    return unchecked(left || when.leaning ? 'other-period' : 'ambiguous', sitting);
  }
  return { verdict: 'differs', tenure: sitting, because: 'still-in-office' };
}

/** A list, somebody's own office-holder, or a tale of that holder's time. */
function isElsewhere({ claim }: RoleCase): boolean {
  return claim.loose || claim.title.owned || claim.inTheirTime;
}

/** "then prime minister X". */
function decideThen(role: RoleCase, reference: Reference): Outcome {
  const { tenures, when, published } = role;
  if (when.kind === 'dated') {
    const held = tenures.find((tenure) => holds(tenure, when));
    if (held) return { verdict: 'agrees', tenure: held, because: 'holds' };
    return refute(role, reference) ?? unchecked('other-period', latest(tenures));
  }
  const held = latest(tenures.filter(({ start }) => start <= published));
  return held ? { verdict: 'agrees', tenure: held, because: 'held' } : unchecked('other-period');
}

function decideEver({ tenures, published }: RoleCase): Outcome {
  const held = latest(tenures.filter(({ start }) => start <= published));
  return held ? { verdict: 'agrees', tenure: held, because: 'held' } : unchecked('no-reference');
}

function decideActing({ tenures, when }: RoleCase): Outcome {
  const held = tenures.find((tenure) => holds(tenure, when));
  return held ? { verdict: 'agrees', tenure: held, because: 'holds' } : unchecked('acting');
}

function decideOutgoing({ tenures, when }: RoleCase): Outcome {
  const held = tenures.find((tenure) => holds(tenure, when));
  if (held) return { verdict: 'agrees', tenure: held, because: 'holds' };
  const left = tenures.find((tenure) => tenure.start <= when.to && mayHold(tenure, when, 0, OUTGOING));
  return left?.end && lastDay(left) <= when.to
    ? { verdict: 'agrees', tenure: left, because: 'held' }
    : unchecked('other-period', latest(tenures));
}

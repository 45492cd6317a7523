import type { IsoDate } from '../../article';
import type { DateMention } from '../../mentions/mention';
import type { Reference } from '../../reference/reference';
import type { Tenure } from '../../reference/schema';
import { shift } from './days';
import { decideHolder } from './decide-holder';
import { type Outcome, type RoleCase, unchecked } from './outcome';
import { otherHolder } from './tenures';

/** Days between being chosen, sworn in and taking over that a page may mean alike, by how finely it gives the date. */
const slack: Partial<Record<DateMention['precision'], number>> = {
  day: 3,
  month: 20,
  year: 45,
  quarter: 30,
  season: 30,
};
const ELECTION = 120;
/** A start further off than this is another event. */
const ANOTHER = 60;
/** Terms that follow each other this closely are one time in office. */
const GAP = 60;

/** "became prime minister in July 2024", "in office since 2019"; undefined when no date stands by. */
export function decideStart(role: RoleCase, reference: Reference): Outcome | undefined {
  const { tenures, start } = role;
  if (role.claim.tie === 'since') {
    const holding = decideHolder(role, reference);
    if (holding.verdict !== 'agrees') return holding;
  }
  if (!start?.from || !start.to) return undefined;
  const { from, to } = start;
  if (tenures.length === 0) return unchecked('no-reference');
  const near = slack[start.precision] ?? 45;
  const early = role.claim.tie === 'began' ? Math.max(near, ELECTION) : near;
  const days = { from: shift(from, -near), to: shift(to, early) };
  const match = tenures.find((tenure) => days.from <= tenure.start && tenure.start <= days.to);
  if (match) return { verdict: 'agrees', tenure: match, because: 'start' };
  const first = firstOfTerm(tenures);
  if (!first) return unchecked('no-reference');
  const reelected = from > first.start;
  const far = shift(to, Math.max(early, ANOTHER)) < first.start || first.start < shift(from, -ANOTHER);
  const person = role.persons[0];
  const office = role.offices[0];
  if (!far || !role.mayRefute || !role.certain || !person || !office || !first.mayRefute) {
    return unchecked('other-period', first);
  }
  if (role.quoted || role.offices.length > 1 || startsOf(tenures).length > 1) return unchecked('other-period', first);
  // A later date may be that of another term; an earlier one is wrong when somebody else was in office on all its days.
  const refuted = reelected
    ? role.claim.tie === 'since' && first.start < shift(from, -365)
    : otherHolder(person, office, { from: to, to }, reference) !== undefined;
  return refuted ? { verdict: 'differs', tenure: first, because: 'other-start' } : unchecked('other-period', first);
}

/** The first tenure of the last unbroken time in office. */
function firstOfTerm(tenures: readonly Tenure[]): Tenure | undefined {
  let first = tenures.at(-1);
  for (const tenure of [...tenures].reverse()) {
    if (!first || tenure.end === undefined || shift(tenure.end, GAP) >= first.start) first = tenure;
    else break;
  }
  return first;
}

/** The starts of the unbroken times in office. */
function startsOf(tenures: readonly Tenure[]): IsoDate[] {
  const starts: IsoDate[] = [];
  let until: IsoDate | undefined;
  for (const { start, end, confirmedUntil } of tenures) {
    if (until === undefined || shift(until, GAP) < start) starts.push(start);
    until = end ?? confirmedUntil;
  }
  return starts;
}

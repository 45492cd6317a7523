import type { Reference } from '../../reference/reference';
import type { Office, Tenure } from '../../reference/schema';
import { dayNumber } from './days';
import { type Outcome, type RoleCase, unchecked } from './outcome';
import { type Days, holds, latest, mayHold, otherHolder, surelyHolds, tenuresOf } from './tenures';

/** A page is often written, or read, some days past a change; a successor is often named before it. */
const AFTER_LEAVING = 7;
const BEFORE_STARTING = 30;

/** Portfolios that are never one post in one country, however alike their titles. */
const distinct = new Set([
  'head-of-state',
  'head-of-government',
  'foreign',
  'defence',
  'interior',
  'justice',
  'finance',
  'central-bank',
]);

/** Heads of the world's bodies have no other; they may not be told from ministers who chair one in turn. */
const worldwide = 'international-organisation';

/** "Prime Minister X": in office on the day of the page, or on the day that the clause names. */
export function decideHolder(role: RoleCase, reference: Reference): Outcome {
  const { tenures, when, published } = role;
  const held = tenures.find((tenure) => holds(tenure, when)) ?? lastKnown(role, reference);
  if (held) return { verdict: 'agrees', tenure: held, because: 'holds' };
  // Today's title in a tale of another day: "In 2010, Prime Minister X was still a lawyer".
  const now = { from: published, to: published };
  const holdsNow = tenures.find((tenure) => holds(tenure, now));
  if (holdsNow) return { verdict: 'agrees', tenure: holdsNow, because: 'holds' };
  const last = latest(tenures);
  const before = last !== undefined && last.start <= when.to;
  if (before && !last.end && when.from > last.confirmedUntil) return unchecked('newer-than-data', last);
  const refuted = refute(role, reference);
  if (refuted) return refuted;
  if (before && last.end) return unchecked('other-period', last);
  return unchecked(refusal(role), last);
}

/** Days past the last confirmation in which a holder without a known successor still counts as holding. */
const GRACE = 30;

function lastKnown({ tenures, when }: RoleCase, reference: Reference): Tenure | undefined {
  const last = tenures.find(
    ({ start, end, confirmedUntil }) =>
      !end && start <= when.from && dayNumber(when.from) <= dayNumber(confirmedUntil) + GRACE,
  );
  const succeeded =
    last && reference.tenuresOfOffice(last.office).some(({ start }) => start > last.start && start <= when.to);
  return succeeded ? undefined : last;
}

function refusal({ when, mayRefute, certain }: RoleCase): 'other-period' | 'ambiguous' | 'no-reference' {
  if (when.doubtful) return 'other-period';
  return mayRefute && certain ? 'no-reference' : 'ambiguous';
}

/** The one way to a discrepancy about a holder: every gate open, and of a title shared by several in each of their countries. */
export function refute(role: RoleCase, reference: Reference): Outcome | undefined {
  if (role.offices.length < 2) return refuteOne(role, reference);
  if (!role.claim.title.shared) return undefined;
  const each = role.offices.map((office) => {
    const tenures = role.tenures.filter((tenure) => tenure.office === office.id);
    return refuteOne({ ...role, offices: [office], tenures }, reference);
  });
  return each.every((outcome) => outcome !== undefined) ? (each.find((one) => one?.tenure) ?? each[0]) : undefined;
}

function refuteOne(role: RoleCase, reference: Reference): Outcome | undefined {
  const { when, tenures } = role;
  const person = role.persons[0];
  const office = role.offices[0];
  if (!role.mayRefute || !role.certain || !person || !office || when.doubtful) return undefined;
  if (tenures.some((tenure) => mayHold(tenure, when, BEFORE_STARTING, AFTER_LEAVING))) return undefined;
  const held = latest(tenures.filter(({ start }) => start <= when.from));
  if (held && when.kind === 'now' && (when.leaning || role.quoted || isOfTheirTime(role, held))) return undefined;
  // A surname alone may be a colleague's whom the reference does not know.
  if (!held && !role.full) return undefined;
  if (!role.explicit && isCourtesy(role) && !speaksNow(role)) return undefined;
  if (holdsConfusable(person, office, when, reference)) return undefined;
  if (reference.tenuresOfPerson(person).length === 0) return undefined;
  const holder =
    otherHolder(person, office, when, reference) ?? (held && successor(person, office, held, when, reference));
  if (!holder) {
    const post = held ? otherPost(person, office, held, when, reference) : foreignPost(person, office, when, reference);
    return post ? { verdict: 'differs', tenure: held ?? post, other: post, because: 'elsewhere' } : undefined;
  }
  const later = tenures.find(({ start }) => start > when.to);
  const because = held ? 'left' : later ? 'not-yet' : 'another';
  return { verdict: 'differs', holder, because, ...(held ? { tenure: held } : later ? { tenure: later } : {}) };
}

/** "appointed by President X": a deed of X's own time, unless it is said to have been done after X had left. */
function isOfTheirTime({ claim, doneOn }: RoleCase, { end }: Tenure): boolean {
  return claim.told && !(doneOn !== undefined && end !== undefined && end < doneOn);
}

/** Titles that people keep for life in some countries when no country stands beside them: "President Obama". */
function isCourtesy({ claim }: RoleCase): boolean {
  return /(?:^| )(?:president|governor|speaker|mayor|chair|chairman|king|queen|pope|emperor)$/.test(claim.title.core);
}

/** "President Joe Biden said on Tuesday": in full and speaking these days, no courtesy. */
function speaksNow({ claim, recent }: RoleCase): boolean {
  return claim.speaks && recent && claim.person.form !== 'surname';
}

/** Who has followed the person: a sourced end and another's tenure bear each other out, though the latter alone may not refute. */
function successor(person: string, office: Office, held: Tenure, days: Days, reference: Reference): Tenure | undefined {
  if (!held.end || !held.mayRefute) return undefined;
  return reference
    .tenuresOfOffice(office.id)
    .find((tenure) => tenure.person !== person && tenure.start >= (held.end ?? '') && surelyHolds(tenure, days));
}

/** "French defence minister X" of somebody who surely left that post, and as surely has another of the kind since. */
function otherPost(person: string, office: Office, held: Tenure, days: Days, reference: Reference): Tenure | undefined {
  if (!held.end || !held.mayRefute || !distinct.has(office.kind)) return undefined;
  const since = held.end;
  return surePosts(person, days, distinct, reference).find(
    ({ office: id, start }) => id !== office.id && dayNumber(start) >= dayNumber(since) - AFTER_LEAVING,
  );
}

/** "Swedish defence minister X" of somebody who surely governs in another country: nobody does in two. */
function foreignPost(person: string, office: Office, days: Days, reference: Reference): Tenure | undefined {
  const kinds = office.kind === worldwide ? new Set([worldwide]) : distinct;
  if (!kinds.has(office.kind) || office.kind === 'head-of-state') return undefined;
  const posts = surePosts(person, days, kinds, reference);
  const countries = new Set(posts.map(({ office: id }) => reference.office(id)?.entity));
  return countries.size === 1 && !countries.has(office.entity) ? posts[0] : undefined;
}

/** The posts of these kinds that the person surely holds on those days. */
function surePosts(person: string, days: Days, kinds: ReadonlySet<string>, reference: Reference): Tenure[] {
  return reference
    .tenuresOfPerson(person)
    .filter((tenure) => surelyHolds(tenure, days) && kinds.has(reference.office(tenure.office)?.kind ?? ''));
}

function holdsConfusable(person: string, office: Office, days: Days, reference: Reference): boolean {
  return office.confusable.some((id) => {
    const other = reference.office(id);
    if (!other || other.entity !== office.entity) return false;
    if (other.kind !== office.kind && distinct.has(other.kind) && distinct.has(office.kind)) return false;
    return tenuresOf([person], [other], reference).some((tenure) => mayHold(tenure, days, 0, 0));
  });
}

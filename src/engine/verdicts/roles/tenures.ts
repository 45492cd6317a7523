import type { IsoDate } from '../../article';
import type { Reference } from '../../reference/reference';
import type { Office, Tenure } from '../../reference/schema';
import { dayNumber } from './days';

/** The days of which a claim speaks. */
export interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Both the old and the new holder are right on the day of change, and papers are a day late. */
const CHANGE = 1;

/** Last day on which the tenure is known to have held. */
export function lastDay(tenure: Tenure): IsoDate {
  return tenure.end ?? tenure.confirmedUntil;
}

/** Whether the tenure is known to hold on some of the days, the days of change included. */
export function holds(tenure: Tenure, days: Days): boolean {
  return (
    dayNumber(tenure.start) - CHANGE <= dayNumber(days.to) &&
    dayNumber(days.from) <= dayNumber(lastDay(tenure)) + CHANGE
  );
}

/** Whether the tenure surely holds on all of the days. */
export function surelyHolds(tenure: Tenure, days: Days): boolean {
  const last = tenure.end ? dayNumber(tenure.end) - CHANGE : dayNumber(tenure.confirmedUntil);
  return dayNumber(tenure.start) + CHANGE < dayNumber(days.from) && dayNumber(days.to) <= last;
}

/** Whether the tenure may hold, within a margin: one without an end may have gone on past what is confirmed. */
export function mayHold(tenure: Tenure, days: Days, marginBefore: number, marginAfter: number): boolean {
  if (dayNumber(tenure.start) - marginBefore > dayNumber(days.to)) return false;
  return !tenure.end || dayNumber(days.from) <= dayNumber(tenure.end) + marginAfter;
}

/**
 * The tenures of these people in these offices, oldest first; of those that began together (a king of several realms) the
 * best attested first.
 */
export function tenuresOf(persons: readonly string[], offices: readonly Office[], reference: Reference): Tenure[] {
  const wanted = new Map(offices.map((office) => [office.id, office.titles.length]));
  const weight = ({ office }: Tenure): number => wanted.get(office) ?? 0;
  return persons
    .flatMap((person) => reference.tenuresOfPerson(person).filter(({ office }) => wanted.has(office)))
    .sort(
      (a, b) =>
        compare(a.start, b.start) || compare(lastDay(b), lastDay(a)) || weight(b) - weight(a) || compare(a.id, b.id),
    );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The last of some tenures in the order of `tenuresOf`: of those that began together, the first. */
export function latest(tenures: readonly Tenure[]): Tenure | undefined {
  const last = tenures.at(-1);
  return tenures.find(({ start }) => start === last?.start);
}

/** The tenure of another person that rules `person` out of the office on those days. */
export function otherHolder(person: string, office: Office, days: Days, reference: Reference): Tenure | undefined {
  const tenures = reference.tenuresOfOffice(office.id);
  const others = tenures.filter((tenure) => tenure.person !== person && surelyHolds(tenure, days));
  return others.every(({ mayRefute }) => mayRefute) ? others[0] : undefined;
}

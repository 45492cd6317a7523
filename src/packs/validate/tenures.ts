import { type Fault, fault } from '../fault';
import { firstDay, lastDay } from '../read/dates';
import type { Pack, PackTenure } from '../records';
import type { Ids } from './ids';
import { everyRecord, type Report } from './problem';

/** On the day of a change, and a little around it, both holders are right. */
const MOST_DAYS_TOGETHER = 7;
const MILLISECONDS_A_DAY = 86_400_000;

/** Tenures against people, offices and each other: a single-holder office has one holder at a time, acting ones apart. */
export function checkTenures(packs: readonly Pack[], ids: Ids, report: Report): void {
  const ofOffice = new Map<string, { readonly pack: string; readonly row: PackTenure }[]>();
  for (const { pack, record: row } of everyRecord(packs, 'tenures')) {
    const fail = (reason: Fault): void => report(pack, 'tenures.csv', row.id, reason);
    if (!ids.people.has(row.person)) fail(fault`person "${row.person}" is not known`);
    if (!ids.offices.has(row.office)) fail(fault`office "${row.office}" is not known`);
    if (!ids.sources.has(row.source)) fail(fault`source "${row.source}" is not known`);
    if (row.end !== undefined && row.end < row.start) fail(fault`"end" is before "start"`);
    if (row.end !== undefined && row.confirmedUntil > row.end) fail(fault`"confirmed_until" is after "end"`);
    const list = ofOffice.get(row.office);
    if (list) list.push({ pack, row });
    else ofOffice.set(row.office, [{ pack, row }]);
  }
  for (const [office, rows] of ofOffice) {
    if (!ids.offices.get(office)?.singleHolder) continue;
    rows.sort((a, b) => (a.row.start < b.row.start ? -1 : 1));
    for (const [at, { pack, row }] of rows.entries()) {
      const rival = rows.slice(0, at).find((other) => overlapDays(other.row, row) > MOST_DAYS_TOGETHER);
      if (rival) report(pack, 'tenures.csv', row.id, fault`overlaps with ${rival.row.id} in an office of one holder`);
    }
  }
}

/** Days that both hold the office for certain: from the latest possible start to the earliest possible end. */
function overlapDays(a: PackTenure, b: PackTenure): number {
  if (a.acting !== b.acting) return 0;
  const start = Math.max(...[a, b].map(({ startGiven }) => Date.parse(lastDay(startGiven))));
  const end = Math.min(
    ...[a, b].map(({ endGiven, confirmedUntil }) => Date.parse(endGiven === '' ? confirmedUntil : firstDay(endGiven))),
  );
  return (end - start) / MILLISECONDS_A_DAY;
}

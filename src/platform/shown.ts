import type { Finding, Verdict } from '../engine/report';
import type { MarkedVerdict, TabReport } from './messages';
import type { Settings } from './settings';

/** What of a report the reader sees, and where: one place for page, badge, popup and panel. */

export type Group = 'discrepancies' | 'agreements' | 'context' | 'unchecked';

export const groupOf: Readonly<Record<Verdict, Group>> = {
  differs: 'discrepancies',
  inconsistent: 'discrepancies',
  agrees: 'agreements',
  close: 'agreements',
  superseded: 'agreements',
  contested: 'context',
  related: 'context',
  unchecked: 'unchecked',
};

type Shown = Pick<TabReport, 'findings' | 'dismissed'>;

/** Discrepancies in the page's own voice that the reader has not dismissed: the number on the badge. */
export function discrepancyCount({ findings, dismissed = [] }: Shown): number {
  const gone = new Set(dismissed.map(({ index }) => index));
  return findings.filter(
    (finding, index) => groupOf[finding.verdict] === 'discrepancies' && finding.voice === 'page' && !gone.has(index),
  ).length;
}

/** Indexes of findings that get no mark: by a dismissal, by a setting, or because a mark would only be noise. */
export function unmarkedIn({ findings, dismissed = [] }: Shown, settings: Settings): readonly number[] {
  const gone = new Set(dismissed.map(({ index }) => index));
  const marked = new Set<Verdict>(settings.marked);
  return findings.flatMap((finding, index) => {
    const kept = marked.has(finding.verdict as MarkedVerdict) && (settings.speakers || finding.voice === 'page');
    return gone.has(index) || !kept || isPlainDay(finding) ? [index] : [];
  });
}

/** A day whose weekday is right, as in every byline: nothing but the calendar was asked. Listed, not marked. */
function isPlainDay({ kind, verdict, claim, reference }: Finding): boolean {
  return kind === 'date' && verdict === 'agrees' && claim.period !== undefined && reference.length === 0;
}

/** How much a reader wants to know of it: discrepancies first, the page's own before speakers'. */
const weight: Readonly<Record<Group, number>> = { discrepancies: 0, agreements: 2, context: 4, unchecked: 6 };

export function severity(finding: Finding): number {
  return weight[groupOf[finding.verdict]] + (finding.voice === 'page' ? 0 : 1);
}

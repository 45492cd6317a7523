import type { Finding } from '../engine/report';
import {
  addDismissals,
  covers,
  dismissedIn,
  loadDismissals,
  makeDismissal,
  removeDismissal,
} from '../platform/dismissals';
import type { Dismissal } from '../platform/kept';
import type { DismissReply, DismissScope } from '../platform/messages';
import type { FindingPlace } from '../platform/parse-message';
import { loadReport, reportedTabs } from '../platform/reports';
import { loadSettings } from '../platform/settings-store';
import { unmarkedIn } from '../platform/shown';
import { tell } from '../platform/tabs';
import { updateReport } from './tab';

/**
 * Dismisses a finding of the tab's own report: a page cannot dismiss what was never found in it. Where the dismissal
 * cannot be kept, it holds for this report. `undefined` when the report holds no such finding.
 */
export async function dismiss(
  tabId: number,
  place: FindingPlace,
  scope: DismissScope,
): Promise<DismissReply | undefined> {
  const report = await loadReport(tabId);
  const index = report?.findings.findIndex((finding) => isAt(finding, place)) ?? -1;
  const finding = report?.findings[index];
  if (!report || !finding) return undefined;
  const dismissal = (await kept(finding, report.url, scope)) ?? makeDismissal(finding, report.url, scope, new Date());
  try {
    await addDismissals([dismissal]);
    await applyDismissals();
  } catch {
    await updateReport(tabId, (before) =>
      before ? { ...before, dismissed: [...(before.dismissed ?? []), { index, id: dismissal.id }] } : before,
    );
  }
  const after = (await loadReport(tabId)) ?? report;
  return { id: dismissal.id, unmarked: unmarkedIn(after, await loadSettings()) };
}

/** The same dismissal, when a worker that was stopped before it could answer has kept it already. */
async function kept(finding: Finding, url: string, scope: DismissScope): Promise<Dismissal | undefined> {
  return (await loadDismissals()).find((dismissal) => dismissal.scope === scope && covers(dismissal, finding, url));
}

function isAt(finding: Finding, place: FindingPlace): boolean {
  return (
    finding.block === place.block &&
    finding.start === place.start &&
    finding.end === place.end &&
    finding.kind === place.kind
  );
}

export async function undoDismiss(id: string): Promise<void> {
  await removeDismissal(id).catch(() => undefined);
  await applyDismissals();
}

/** Brings the reports of all tabs, their badges and marks into line with the dismissals and settings as they are now. */
export async function applyDismissals(): Promise<void> {
  const [dismissals, settings] = await Promise.all([loadDismissals(), loadSettings()]);
  for (const tabId of await reportedTabs()) {
    const report = await updateReport(tabId, (before) => {
      if (!before) return before;
      const { dismissed: _, ...rest } = before;
      const dismissed = dismissedIn(before.findings, before.url, dismissals);
      return { ...rest, ...(dismissed.length > 0 && { dismissed }) };
    });
    if (report?.status === 'done') await tell(tabId, { type: 'set-unmarked', unmarked: unmarkedIn(report, settings) });
  }
}

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
 * Dismisses a finding of the tab's own report: a page cannot dismiss what was never found in it. In a private window, and
 * where it cannot be kept, it holds for this report. `undefined` when the report holds no such finding.
 */
export async function dismiss(
  tabId: number,
  place: FindingPlace,
  scope: DismissScope,
  incognito: boolean,
): Promise<DismissReply | undefined> {
  const report = await loadReport(tabId);
  const index = report?.findings.findIndex((finding) => isAt(finding, place)) ?? -1;
  const finding = report?.findings[index];
  if (!report || !finding) return undefined;
  const keptId = incognito ? undefined : await keep(finding, report.url, scope);
  const id = keptId ?? (await dismissHere(tabId, index));
  const after = (await loadReport(tabId)) ?? report;
  return { id, unmarked: unmarkedIn(after, await loadSettings()), ...(!keptId && { passing: true }) };
}

/** The id of the kept dismissal, which all reports are in line with; nothing when it cannot be kept. */
async function keep(finding: Finding, url: string, scope: DismissScope): Promise<string | undefined> {
  const dismissal = (await kept(finding, url, scope)) ?? makeDismissal(finding, url, scope, new Date());
  return addDismissals([dismissal])
    .then(() => applyDismissals())
    .then(
      () => dismissal.id,
      () => undefined,
    );
}

/** Dismisses in the tab's report and nowhere else; gives the id that takes it back. */
async function dismissHere(tabId: number, index: number): Promise<string> {
  const id = crypto.randomUUID();
  const after = await updateReport(tabId, (before) => {
    const dismissed = before?.dismissed ?? [];
    if (!before || dismissed.some((one) => one.index === index)) return before;
    return { ...before, dismissed: [...dismissed, { index, id, passing: true }] };
  });
  return after?.dismissed?.find((one) => one.index === index)?.id ?? id;
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
  await applyDismissals(id);
}

/**
 * Brings the reports of all tabs, their badges and marks into line with the dismissals and settings as they are now; what
 * holds for one report alone stays, but for the one `undone`.
 */
export async function applyDismissals(undone?: string): Promise<void> {
  const [dismissals, settings] = await Promise.all([loadDismissals(), loadSettings()]);
  for (const tabId of await reportedTabs()) {
    const report = await updateReport(tabId, (before) => {
      if (!before) return before;
      const { dismissed: formerly = [], ...rest } = before;
      const lasting = dismissedIn(before.findings, before.url, dismissals);
      const dismissed = [...lasting, ...formerly.filter(({ id, passing }) => passing && id !== undone)];
      return { ...rest, ...(dismissed.length > 0 && { dismissed }) };
    });
    if (report?.status === 'done') await tell(tabId, { type: 'set-unmarked', unmarked: unmarkedIn(report, settings) });
  }
}

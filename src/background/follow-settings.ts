import { keepFollowed, loadFollowed } from '../platform/followed-settings';
import { chooseLanguage } from '../platform/i18n';
import type { TabReport } from '../platform/messages';
import { modeOf } from '../platform/mode';
import { loadReport, reportedTabs } from '../platform/reports';
import type { Settings } from '../platform/settings';
import { loadSettings } from '../platform/settings-store';
import { tell } from '../platform/tabs';
import { tellAll } from '../platform/telling/tell';
import { paintBadge } from './badge';
import { applyDismissals } from './dismiss';
import { makeMenus } from './menus';
import { updateReport } from './tab';

/** One change of settings after the other. */
let following: Promise<void> = Promise.resolve();

/**
 * Brings menus, badges, reports and marks into line with the settings as they are now. The settings that all is in line
 * with are kept beside the reports, so that what a stopped worker began is ended by the next. `before` stands for them as
 * long as none are kept.
 */
export function followSettings(before?: Settings): Promise<void> {
  following = following.catch(() => undefined).then(() => follow(before));
  return following;
}

async function follow(otherwise: Settings | undefined): Promise<void> {
  const [after, kept] = await Promise.all([loadSettings(), loadFollowed()]);
  const before = kept ?? otherwise ?? after;
  const same = JSON.stringify(before) === JSON.stringify(after);
  if (!same) await bringIntoLine(after, before);
  if (!same || !kept) await keepFollowed(after);
}

async function bringIntoLine(after: Settings, before: Settings): Promise<void> {
  if (after.language !== before.language) {
    await chooseLanguage(after.language);
    await makeMenus();
  }
  const redressed = after.language !== before.language || after.appearance !== before.appearance;
  if (`${after.marked}` !== `${before.marked}` || after.speakers !== before.speakers) await applyDismissals();
  for (const tabId of await reportedTabs()) {
    const report = await loadReport(tabId);
    if (!report) continue;
    await paintBadge(tabId, report, after);
    if (after.language !== before.language) await updateReport(tabId, retold);
    if (redressed) await tell(tabId, { type: 'redress-card' });
    const mode = await modeOf(report.url, after).catch(() => undefined);
    if (mode === 'off' && report.status !== 'off') {
      await tell(tabId, { type: 'switch-off' });
      await updateReport(tabId, ({ url } = report) => ({ url, status: 'off', findings: [] }));
    }
    if (mode === 'automatic' && report.status === 'off') await tell(tabId, { type: 'read-now' });
  }
}

/** A report whose explanations are told in the language that the reader has now. */
function retold(report: TabReport | undefined): TabReport | undefined {
  if (!report) return report;
  const { selection, findings } = report;
  return {
    ...report,
    findings: tellAll(findings),
    ...(selection && { selection: { ...selection, findings: tellAll(selection.findings) } }),
  };
}

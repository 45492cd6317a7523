import { showBadge } from '../platform/action';
import { faultSentence } from '../platform/faults';
import { message, plural } from '../platform/i18n';
import type { TabReport } from '../platform/messages';
import type { Settings } from '../platform/settings';
import { discrepancyCount } from '../platform/shown';

/** The number of discrepancies, nothing when there is none, "!" with words when a page could not be checked. */
export async function paintBadge(tabId: number, report: TabReport | undefined, settings: Settings): Promise<void> {
  const { text, title } = badgeOf(report, settings);
  await showBadge(tabId, text, title);
}

export function badgeOf(report: TabReport | undefined, settings: Settings): { text: string; title: string } {
  const name = message('extension_name');
  if (!report || !settings.badge) return { text: '', title: name };
  if (report.status === 'failed') {
    return { text: '!', title: message('badge_failed', message(faultSentence[report.error ?? 'engine'])) };
  }
  const count = report.status === 'off' ? 0 : discrepancyCount(report);
  if (count === 0) return { text: '', title: name };
  return {
    text: count > 99 ? '99+' : String(count),
    title: message('badge_title', plural('count_discrepancies', count)),
  };
}

import type { Article } from '../engine/article';
import { check } from '../engine/check';
import type { Finding } from '../engine/report';
import { dismissedIn, loadDismissals } from '../platform/dismissals';
import { chooseLanguage } from '../platform/i18n';
import { entriesOf, recordPage } from '../platform/ledger';
import { maximumFindings, maximumUndecided } from '../platform/limits';
import type { FindingsReply, HelloReply, ReportFault, TabReport } from '../platform/messages';
import { modeOf } from '../platform/mode';
import { marksShown } from '../platform/reports';
import { loadSettings } from '../platform/settings-store';
import { unmarkedIn } from '../platform/shown';
import { tellAll } from '../platform/telling/tell';
import { withPackTitles } from './added-packs';
import { dressFor } from './dress';
import { countryOf } from './outlet';
import { openedReference } from './reference';
import { updatePage } from './tab';
import { markFirst } from './timeline';

/** A content script has started: tells it whether to read, and begins the tab's report. */
export async function greet(tabId: number, url: string): Promise<HelloReply> {
  const mode = await modeOf(url, await loadSettings());
  await updatePage(tabId, url, () => {
    if (mode === 'on-request') return undefined;
    return { url, status: mode === 'off' ? 'off' : 'reading', findings: [] };
  });
  return { mode, marks: await marksShown(tabId) };
}

export async function noteNoArticle(tabId: number, url: string): Promise<void> {
  await updatePage(tabId, url, () => ({ url, status: 'not-an-article', findings: [] }));
}

export interface ReadPage {
  readonly tabId: number;
  readonly url: string;
  readonly incognito: boolean;
  readonly article: Article;
  readonly pass: number;
  /** Only the beginning of the page was read. */
  readonly cut?: true;
}

/** Checks an article, keeps its report, and answers with the findings. A failure is told in the report, never thrown. */
export async function checkPage({ tabId, url, incognito, article, pass, cut }: ReadPage): Promise<FindingsReply> {
  const settings = await loadSettings();
  await chooseLanguage(settings.language);
  if ((await modeOf(url, settings)) === 'off') {
    await updatePage(tabId, url, () => ({ url, status: 'off', findings: [] }));
    return { pass, findings: [] };
  }
  const report = { ...(await reportOf(url, article)), ...(cut && { cut }) };
  try {
    await updatePage(tabId, url, async (before) => {
      await dressFor(tabId, report, before);
      return { ...report, ...(before?.url === url && before.selection && { selection: before.selection }) };
    });
    markFirst('first report');
  } catch {
    await updatePage(tabId, url, () => failed(url, 'storage')).catch(() => undefined);
  }
  if (settings.ledger && !incognito && report.status === 'done') {
    recordPage(url, entriesOf(report, new Date())).catch(() => undefined);
  }
  return { pass, findings: report.findings, unmarked: unmarkedIn(report, settings) };
}

async function reportOf(url: string, written: Article): Promise<TabReport> {
  const country = written.country ?? countryOf(url);
  const article = { ...written, ...(country && { country }) };
  const opened = await openedReference().catch(() => undefined);
  if (!opened) return failed(url, 'no-reference');
  try {
    const report = check(article, opened.reference);
    const findings = tellAll(withPackTitles(withinCaps(report.findings), opened.added));
    const dismissed = dismissedIn(findings, url, await loadDismissals());
    const omitted = report.findings.length - findings.length;
    return {
      ...report,
      url,
      status: 'done',
      findings,
      ...(dismissed.length > 0 && { dismissed }),
      ...(omitted > 0 && { omitted }),
      ...(opened.packsMissing && { packsMissing: true }),
    };
  } catch {
    return failed(url, 'engine');
  }
}

function failed(url: string, error: ReportFault): TabReport {
  return { url, status: 'failed', error, findings: [] };
}

/** The first so many findings, of which the undecided may take only a part; reading order is kept. */
export function withinCaps(findings: readonly Finding[]): readonly Finding[] {
  let undecided = 0;
  let all = 0;
  return findings.filter((finding) => {
    if (all >= maximumFindings) return false;
    if (finding.verdict === 'unchecked' && ++undecided > maximumUndecided) return false;
    all += 1;
    return true;
  });
}

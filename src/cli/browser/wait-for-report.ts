import type { ExtensionBrowser, PlacedReport } from './extension-browser';

/**
 * The settled report of the tab that shows `url`. Throws with what was seen instead when there is none in time.
 */
export async function waitForReport(open: ExtensionBrowser, url: string, milliseconds = 30_000): Promise<PlacedReport> {
  const deadline = Date.now() + milliseconds;
  let seen: readonly PlacedReport[] = [];
  while (Date.now() < deadline) {
    seen = await open.reports();
    const report = seen.find((candidate) => sameUrl(candidate.url, url) && candidate.status !== 'reading');
    if (report) return report;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const states = seen.map((report) => `${report.url}: ${report.status}`).join(', ') || 'no report at all';
  throw new Error(`no report of ${url} within ${milliseconds} ms; there is ${states}`);
}

function sameUrl(one: string, other: string): boolean {
  return one.split('#')[0] === other.split('#')[0];
}

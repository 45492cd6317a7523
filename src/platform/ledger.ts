import type { Finding } from '../engine/report';
import { openDatabase, orElse } from './database';
import { factOf, pageOf } from './fact';
import type { LedgerEntry } from './kept';
import { siteOf } from './settings';

/** The claims of a report that are bound to a measure: only these can be compared between pages. */
export function entriesOf(
  report: { readonly url: string; readonly published?: string; readonly findings: readonly Finding[] },
  at: Date,
): readonly LedgerEntry[] {
  const url = pageOf(report.url);
  return report.findings.flatMap((finding): LedgerEntry[] => {
    const { measure, entity, scope } = finding.claim;
    if (!measure || finding.verdict === 'unchecked') return [];
    return [
      {
        id: `${url}|${finding.block}|${finding.start}|${finding.kind}`,
        url,
        site: siteOf(url),
        fact: factOf(finding),
        measure,
        ...(entity && { entity }),
        ...(scope && { scope }),
        quote: finding.quote.slice(0, 300),
        verdict: finding.verdict,
        ...(report.published && { published: report.published }),
        at: at.toISOString(),
      },
    ];
  });
}

/** Replaces what the ledger holds of a page. Rejects when it cannot be kept. */
export async function recordPage(url: string, entries: readonly LedgerEntry[]): Promise<void> {
  const database = await openDatabase();
  const change = database.transaction('ledger', 'readwrite');
  const old = await change.store.index('url').getAllKeys(pageOf(url));
  await Promise.all([
    ...old.map((key) => change.store.delete(key)),
    ...entries.map((entry) => change.store.put(entry)),
    change.done,
  ]);
}

/** Newest first; empty when the database fails. */
export async function loadLedger(): Promise<readonly LedgerEntry[]> {
  const entries = await orElse((database) => database.getAll('ledger'), []);
  return entries.sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** What other pages said of the same fact, newest first. */
export async function otherPages(fact: string, url: string): Promise<readonly LedgerEntry[]> {
  const entries = await orElse((database) => database.getAllFromIndex('ledger', 'fact', fact), []);
  return entries.filter((entry) => entry.url !== pageOf(url)).sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** Deletes all entries of a page or of a site. */
export async function forgetInLedger(by: 'url' | 'site', value: string): Promise<void> {
  const change = (await openDatabase()).transaction('ledger', 'readwrite');
  const keys = await change.store.index(by).getAllKeys(value);
  await Promise.all([...keys.map((key) => change.store.delete(key)), change.done]);
}

export async function clearLedger(): Promise<void> {
  await (await openDatabase()).clear('ledger');
}

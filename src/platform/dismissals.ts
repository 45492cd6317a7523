import type { Finding } from '../engine/report';
import { openDatabase, orElse } from './database';
import { factOf, pageOf, plainWords } from './fact';
import type { Dismissal } from './kept';
import type { DismissedFinding, DismissScope } from './messages';
import { siteOf } from './settings';

/** `claim`: these words on any page. `page`, `site`: this fact there. `fact`: this fact everywhere. */
export function makeDismissal(finding: Finding, url: string, scope: DismissScope, at: Date): Dismissal {
  return {
    id: crypto.randomUUID(),
    scope,
    at: at.toISOString(),
    url: pageOf(url),
    site: siteOf(url),
    quote: finding.quote.slice(0, 300),
    fact: factOf(finding),
  };
}

export function covers(dismissal: Dismissal, finding: Finding, url: string): boolean {
  if (dismissal.fact !== factOf(finding)) return false;
  switch (dismissal.scope) {
    case 'claim':
      return plainWords(dismissal.quote) === plainWords(finding.quote.slice(0, 300));
    case 'page':
      return dismissal.url === pageOf(url);
    case 'site':
      return dismissal.site === siteOf(url);
    case 'fact':
      return true;
  }
}

/** Cost: findings × dismissals of the same fact. */
export function dismissedIn(
  findings: readonly Finding[],
  url: string,
  dismissals: readonly Dismissal[],
): readonly DismissedFinding[] {
  if (dismissals.length === 0) return [];
  const byFact = new Map<string, Dismissal[]>();
  for (const dismissal of dismissals) byFact.set(dismissal.fact, [...(byFact.get(dismissal.fact) ?? []), dismissal]);
  return findings.flatMap((finding, index) => {
    const dismissal = byFact.get(factOf(finding))?.find((one) => covers(one, finding, url));
    return dismissal ? [{ index, id: dismissal.id }] : [];
  });
}

/** Newest first; empty when the database fails. */
export async function loadDismissals(): Promise<readonly Dismissal[]> {
  const dismissals = await orElse((database) => database.getAll('dismissals'), []);
  return dismissals.sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** Rejects when it cannot be kept. */
export async function addDismissals(dismissals: readonly Dismissal[]): Promise<void> {
  const database = await openDatabase();
  const change = database.transaction('dismissals', 'readwrite');
  await Promise.all([...dismissals.map((dismissal) => change.store.put(dismissal)), change.done]);
}

export async function removeDismissal(id: string): Promise<void> {
  await (await openDatabase()).delete('dismissals', id);
}

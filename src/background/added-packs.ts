import type { Finding, ReferenceValue } from '../engine/report';
import { loadReport, reportedTabs } from '../platform/reports';
import { tell } from '../platform/tabs';
import { forgetReference } from './reference';

/** Findings whose values from added packs carry the pack's title, so that every view can say whose word it is. */
export function withPackTitles(findings: readonly Finding[], added: ReadonlyMap<string, string>): readonly Finding[] {
  if (added.size === 0) return findings;
  const titled = (value: ReferenceValue): ReferenceValue => {
    const addedPack = added.get(value.pack ?? '');
    return addedPack === undefined ? value : { ...value, addedPack };
  };
  return findings.map((finding) => ({ ...finding, reference: finding.reference.map(titled) }));
}

/** The reader changed the added packs: pages that were checked are checked again. */
export async function onPacksChanged(): Promise<void> {
  forgetReference();
  for (const tabId of await reportedTabs()) {
    if ((await loadReport(tabId))?.status === 'done') await tell(tabId, { type: 'read-now' });
  }
}

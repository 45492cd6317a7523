import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '../engine/report';
import { factOf } from '../platform/fact';
import { message } from '../platform/i18n';
import type { LedgerEntry } from '../platform/kept';
import { settings } from './state';

/** What other pages that the reader has checked said of the same fact; nothing unless the ledger is on. */
export function OtherPages({ finding, url }: { readonly finding: Finding; readonly url: string }) {
  const [entries, setEntries] = useState<readonly LedgerEntry[]>([]);
  const on = settings.value.ledger;
  useEffect(() => {
    // IndexedDB and its code are fetched only here: the popup does not wait for them.
    if (on) import('../platform/ledger').then(({ otherPages }) => otherPages(factOf(finding), url)).then(setEntries);
  }, [on, finding, url]);
  if (entries.length === 0) return null;
  return (
    <div class="others">
      <h4 class="others__head">{message('finding_other_pages')}</h4>
      <ul>
        {entries.slice(0, 5).map((entry) => (
          <li key={entry.id}>
            <a href={entry.url} target="_blank" rel="noreferrer">
              {entry.site}
            </a>
            :{' '}
            <q class={`words words--${entry.verdict}`} dir="auto">
              {entry.quote}
            </q>
          </li>
        ))}
      </ul>
    </div>
  );
}

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Reference } from '../engine/reference/reference';
import { day, message, plural } from '../platform/i18n';
import type { LedgerEntry } from '../platform/kept';
import { clearLedger, forgetInLedger, loadLedger } from '../platform/ledger';
import { changeSettings } from '../platform/settings-store';
import { openedReference } from '../ui/open-reference';
import { settings } from '../ui/state';
import { byFact, matching, nameOfFact } from './ledger-groups';
import { Check, Section } from './section';

/** What the pages that the reader has checked said, by fact; off until turned on. */
export function Ledger() {
  const entries = useSignal<readonly LedgerEntry[]>([]);
  const search = useSignal('');
  const reference = useSignal<Reference | undefined>(undefined);
  const load = async () => {
    entries.value = await loadLedger();
    if (entries.value.length > 0) reference.value = await openedReference().catch(() => undefined);
  };
  useEffect(() => {
    load();
  }, []);
  const facts = byFact(matching(entries.value, search.value));
  return (
    <Section name="ledger">
      <Check
        text={message('ledger_on')}
        detail={message('ledger_on_detail')}
        checked={settings.value.ledger}
        onChange={(on) => changeSettings(() => ({ ledger: on }))}
      />
      {entries.value.length > 0 && (
        <>
          <div class="tools">
            <input
              class="field tools__search"
              type="search"
              aria-label={message('ledger_search')}
              placeholder={message('ledger_search')}
              value={search.value}
              onInput={(event) => {
                search.value = event.currentTarget.value;
              }}
            />
            <button type="button" class="button" onClick={() => clearLedger().then(load)}>
              {message('ledger_clear')}
            </button>
          </div>
          <p class="note-inline" aria-live="polite">
            {plural('ledger_count', facts.length)}
          </p>
          <ul class="records">
            {facts.slice(0, 100).map(([fact, said]) => (
              <FactRecord key={fact} entries={said} reference={reference.value} onChange={load} />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

interface FactRecordProps {
  readonly entries: readonly LedgerEntry[];
  readonly reference: Reference | undefined;
  readonly onChange: () => void;
}

function FactRecord({ entries, reference, onChange }: FactRecordProps) {
  const [first] = entries;
  const forget = (by: 'url' | 'site', value: string) => forgetInLedger(by, value).then(onChange);
  return (
    <li class="record record--tall">
      <h3>{first && nameOfFact(first, reference)}</h3>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id} class="said">
            <div>
              <q class={`words words--${entry.verdict}`} dir="auto">
                {entry.quote}
              </q>
              <p class="record__line">
                <a href={entry.url} target="_blank" rel="noreferrer">
                  {entry.site}
                </a>
                {entry.published && ` · ${day(entry.published)}`}
              </p>
            </div>
            <button type="button" class="button button--quiet" onClick={() => forget('url', entry.url)}>
              {message('ledger_forget_page')}
            </button>
            <button type="button" class="button button--quiet" onClick={() => forget('site', entry.site)}>
              {message('ledger_forget_site')}
            </button>
          </li>
        ))}
      </ul>
    </li>
  );
}

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { loadDismissals } from '../platform/dismissals';
import { day, message } from '../platform/i18n';
import type { Dismissal } from '../platform/kept';
import { ask } from '../platform/send';
import { Icon } from '../ui/icons';
import { Section } from './section';

/** All that the reader has dismissed, each to be taken back. */
export function Dismissals() {
  const dismissals = useSignal<readonly Dismissal[]>([]);
  const load = () =>
    loadDismissals().then((loaded) => {
      dismissals.value = loaded;
    });
  useEffect(() => {
    load();
  }, []);
  const undo = (id: string) => ask({ type: 'undo-dismiss', id }).then(load);
  return (
    <Section name="dismissals">
      {dismissals.value.length === 0 ? (
        <p class="note-inline">{message('dismissals_none')}</p>
      ) : (
        <ul class="records">
          {dismissals.value.map(({ id, quote, scope, site, at }) => (
            <li key={id} class="record">
              <div>
                <q class="words words--related" dir="auto">
                  {quote}
                </q>
                <p class="record__line">
                  {message(`scope_${scope}`)} · {site} · {day(at.slice(0, 10))}
                </p>
              </div>
              <button type="button" class="button" onClick={() => undo(id)}>
                <Icon name="undo" />
                {message('finding_undo')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

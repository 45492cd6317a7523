import { useSignal } from '@preact/signals';
import { day, locale, message } from '../platform/i18n';
import type { PackMeasure } from '../platform/packs';
import { sourceName } from '../platform/source-name';
import { openedReference } from '../ui/open-reference';
import { Chart } from '../ui/series/chart';
import { type Fact, searchFacts } from './fact-search';

/** Search in all facts of the bundled packs. */
export function Facts({ measures }: { readonly measures: readonly PackMeasure[] }) {
  const query = useSignal('');
  const facts = useSignal<readonly Fact[]>([]);
  const search = async (words: string) => {
    query.value = words;
    const found = words.trim().length < 3 ? [] : searchFacts(words, await openedReference(), measures, locale());
    if (query.value === words) facts.value = found;
  };
  return (
    <div class="facts">
      <input
        class="field facts__search"
        type="search"
        aria-label={message('facts_search')}
        placeholder={message('facts_search')}
        value={query.value}
        onInput={(event) => search(event.currentTarget.value)}
      />
      <div aria-live="polite">
        {query.value.trim().length >= 3 && facts.value.length === 0 && (
          <p class="note-inline">{message('list_nothing_matches', query.value)}</p>
        )}
      </div>
      <ul class="records">
        {facts.value.map(({ id, value, what, when, source, series }) => (
          <li key={id} class="record record--tall">
            <div>
              <b>{value}</b>
              <p>{what}</p>
              <p class="record__line">
                {day(when)} ·{' '}
                <a href={source.url} target="_blank" rel="noreferrer">
                  {sourceName(source)}
                </a>
              </p>
              {series && <Chart {...series} />}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Finding } from '../engine/report';
import { type MessageKey, message, number } from '../platform/i18n';
import type { DismissedFinding } from '../platform/messages';
import { type Group, groupOf, severity } from '../platform/shown';
import { subjectOf } from '../platform/subject';
import { FindingRow } from './finding-row';
import { Icon } from './icons';

type Section = Group | 'dismissed';
type Order = 'severity' | 'place';

interface Item {
  readonly finding: Finding;
  readonly index: number;
  readonly dismissal?: string;
}

const sections: readonly { readonly section: Section; readonly open: boolean }[] = [
  { section: 'discrepancies', open: true },
  { section: 'agreements', open: true },
  { section: 'context', open: false },
  { section: 'unchecked', open: false },
  { section: 'dismissed', open: false },
];

export interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly dismissed: readonly DismissedFinding[];
  readonly speakers: boolean;
  readonly url: string;
  /** Shows the working of each finding from the start. */
  readonly detailed?: boolean;
  readonly onJump: (index: number) => void;
  readonly onUndo: (dismissal: string) => void;
}

/** More rows than the popup has room for: what is below them is drawn after the first picture. */
const firstRows = 8;

/** Discrepancies first, then agreements, then on demand the context and what was not checked; search and order. */
export function FindingList({ findings, dismissed, speakers, url, detailed, onJump, onUndo }: FindingListProps) {
  const [search, setSearch] = useState('');
  const [order, setOrder] = useState<Order>('severity');
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    // The second idle moment: the first may come before the picture has been shown.
    let waiting = requestIdleCallback(() => {
      waiting = requestIdleCallback(() => setSeen(true));
    });
    return () => cancelIdleCallback(waiting);
  }, []);
  const groups = useMemo(
    () => grouped(findings, dismissed, speakers, search, order),
    [findings, dismissed, speakers, search, order],
  );
  let room = seen ? findings.length : firstRows;
  return (
    <div class="list">
      {findings.length > 5 && (
        <div class="list__tools">
          <label class="search">
            <Icon name="search" />
            <span class="unseen">{message('list_search')}</span>
            <input
              class="field search__field"
              type="search"
              value={search}
              placeholder={message('list_search')}
              onInput={(event) => setSearch(event.currentTarget.value)}
            />
          </label>
          <label class="order">
            <span class="unseen">{message('list_order')}</span>
            <select
              class="field"
              value={order}
              onChange={(event) => setOrder(event.currentTarget.value === 'place' ? 'place' : 'severity')}
            >
              <option value="severity">{message('list_order_severity')}</option>
              <option value="place">{message('list_order_place')}</option>
            </select>
          </label>
        </div>
      )}
      {sections.map(({ section, open }) => {
        const items = groups.get(section) ?? [];
        if (items.length === 0) return null;
        const drawn = seen || open ? items.slice(0, room) : [];
        room -= drawn.length;
        return (
          <details key={section} class={`group group--${section}`} open={open || search !== ''}>
            <summary class="group__head">
              <Icon name="chevron" />
              <h2>{message(`group_${section}` satisfies MessageKey)}</h2>
              <span class="group__count">{number(items.length)}</span>
            </summary>
            <ul>
              {drawn.map(({ finding, index, dismissal }) => (
                <FindingRow
                  key={index}
                  finding={finding}
                  url={url}
                  detailed={detailed}
                  onJump={() => onJump(index)}
                  onUndo={dismissal ? () => onUndo(dismissal) : undefined}
                />
              ))}
            </ul>
          </details>
        );
      })}
      {search !== '' && [...groups.values()].every((items) => items.length === 0) && (
        <p class="note">{message('list_nothing_matches', search)}</p>
      )}
    </div>
  );
}

/** Findings by section, filtered by `search` in any of their words and ordered. Cost: n log n. */
export function grouped(
  findings: readonly Finding[],
  dismissed: readonly DismissedFinding[],
  speakers: boolean,
  search: string,
  order: Order,
): ReadonlyMap<Section, readonly Item[]> {
  const gone = new Map(dismissed.map(({ index, id }) => [index, id]));
  const wanted = search.trim().toLocaleLowerCase();
  const sorted: Item[] = [];
  for (const [index, finding] of findings.entries()) {
    if (!speakers && finding.voice === 'speaker') continue;
    if (wanted && !wordsOf(finding).includes(wanted)) continue;
    const dismissal = gone.get(index);
    sorted.push({ finding, index, ...(dismissal !== undefined && { dismissal }) });
  }
  if (order === 'severity') sorted.sort((a, b) => severity(a.finding) - severity(b.finding) || a.index - b.index);
  const groups = new Map<Section, Item[]>();
  for (const item of sorted) {
    const section = item.dismissal !== undefined ? 'dismissed' : groupOf[item.finding.verdict];
    const items = groups.get(section);
    if (items) items.push(item);
    else groups.set(section, [item]);
  }
  return groups;
}

function wordsOf({ quote, explanation, told = explanation, speaker, claim, reference }: Finding): string {
  const sources = reference.map(({ label, told = label, source }) => `${told} ${source.publisher} ${source.title}`);
  return [quote, told, speaker, subjectOf(claim), ...sources].join(' ').toLocaleLowerCase();
}

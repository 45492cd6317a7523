import { message } from '../platform/i18n';
import type { TabReport } from '../platform/messages';
import { FindingRow } from './finding-row';

/** The last check of highlighted text: its findings, or an honest word why there is none. */
export function SelectionResult({ selection }: { readonly selection: NonNullable<TabReport['selection']> }) {
  return (
    <section class="selection" aria-live="polite">
      <h2 class="selection__head">{message('selection_head')}</h2>
      {selection.text && (
        <blockquote class="selection__text" dir="auto">
          {shorten(selection.text)}
        </blockquote>
      )}
      {selection.message && <p class="note">{selection.message}</p>}
      <ul>
        {selection.findings.map((finding) => (
          <FindingRow key={`${finding.start}:${finding.end}:${finding.kind}`} finding={finding} />
        ))}
      </ul>
    </section>
  );
}

function shorten(text: string): string {
  return text.length > 200 ? `${text.slice(0, 199).trimEnd()}…` : text;
}

import type { Finding, ReferenceValue } from '../../engine/report';
import { readerLanguage, words } from '../browser';
import { groupOf } from '../mark/groups';
import { type Child, make } from './make';
import { numberLine } from './number-line';

/** Where a finding stands among those marked, and the ways out of its card. */
export interface FindingControls {
  /** From 1; with `total` absent when the finding is not one of the marked. */
  readonly position: number;
  readonly total: number;
  readonly step: (by: 1 | -1) => void;
  readonly close: () => void;
  readonly actions: HTMLElement;
}

/** The card of one finding: what the page says, what the reference says, the working. */
export function findingView(finding: Finding, controls: FindingControls): HTMLElement {
  const said = finding.speaker ? words('card_speaker', finding.speaker) : words('card_some_speaker');
  return make(
    'article',
    { class: `finding ${groupOf(finding) ?? 'plain'}` },
    header(words(`verdict_${finding.verdict}`), controls),
    labelled(
      words('card_page_says'),
      make('blockquote', {}, make('q', { class: 'stroke' }, finding.quote)),
      finding.voice === 'speaker' ? make('p', { class: 'note' }, said) : undefined,
    ),
    finding.reference.length > 0
      ? labelled(words('card_reference_says'), make('ul', {}, ...finding.reference.map(referenceItem)))
      : undefined,
    numberLine(finding),
    make('p', { class: 'explanation' }, finding.explanation || reasonOf(finding)),
    controls.actions,
  );
}

export function header(title: string, { position, total, step, close }: Omit<FindingControls, 'actions'>): HTMLElement {
  const button = (name: string, sign: string, onClick: () => void) =>
    make(
      'button',
      { class: 'icon', attributes: { type: 'button', 'aria-label': words(name), title: words(name) }, onClick },
      sign,
    );
  const steps =
    total > 1
      ? [
          button('card_previous', '‹', () => step(-1)),
          make('span', { class: 'position' }, words('card_position', `${position}`, `${total}`)),
          button('card_next', '›', () => step(1)),
        ]
      : [];
  return make(
    'header',
    {},
    make('h2', { attributes: { id: 'title' } }, title),
    make('div', { class: 'steps' }, ...steps, button('card_close', '×', close)),
  );
}

function labelled(label: string, ...children: readonly Child[]): HTMLElement {
  return make('section', {}, make('h3', {}, label), ...children);
}

function referenceItem({ label, scope, asOf, source }: ReferenceValue): HTMLElement {
  const about = [scope, asOf && words('card_as_of', readableDate(asOf))].filter((text) => text);
  return make(
    'li',
    {},
    make('strong', {}, label),
    about.length > 0 ? make('span', { class: 'note' }, ` ${about.join(' · ')}`) : undefined,
    sourceLink(source),
  );
}

/** A link that opens only at an https address; otherwise plain text. */
function sourceLink({ publisher, title, url, published }: ReferenceValue['source']): HTMLElement {
  const text = [publisher, title, published && readableDate(published)].filter((part) => part).join(', ');
  if (!url.startsWith('https://')) return make('p', { class: 'source' }, text);
  const attributes = { href: url, target: '_blank', rel: 'noopener noreferrer', referrerpolicy: 'no-referrer' };
  return make('p', { class: 'source' }, make('a', { attributes }, text));
}

function reasonOf({ reason }: Finding): string {
  return reason ? words(`reason_${reason.replaceAll('-', '_')}`) : '';
}

/** A day in the reader's own form; what is no day stays as it is written. */
function readableDate(date: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  return new Intl.DateTimeFormat(readerLanguage(), { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(date));
}

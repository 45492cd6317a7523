import type { Finding } from '../../engine/report';
import { subjectOf } from '../../platform/subject';
import { groupOf } from '../mark/groups';
import { type HeaderOf, header } from './header';
import { type Child, make } from './make';
import { numberLine } from './number-line';
import { referenceItem } from './reference-item';
import { words } from './words';

export interface FindingControls extends Omit<HeaderOf, 'title'> {
  readonly actions: HTMLElement;
  /** Something to know about the finding's place: that its words are gone from the page. */
  readonly note?: string;
}

/** The card of one finding: what the page says, what the reference says, the working. */
export function findingView(finding: Finding, controls: FindingControls): HTMLElement {
  return make(
    'article',
    { class: `finding ${groupOf(finding) ?? 'plain'}` },
    header({ ...controls, title: words(`verdict_${finding.verdict}`) }),
    labelled(
      'card_page_says',
      make('blockquote', { attributes: { dir: 'auto' } }, quoted(finding)),
      note(finding.kind === 'role' ? '' : subjectOf(finding.claim)),
      note(saidBy(finding)),
      note(controls.note),
    ),
    finding.reference.length > 0
      ? labelled('card_reference_says', make('ul', { class: 'references' }, ...finding.reference.map(referenceItem)))
      : undefined,
    numberLine(finding),
    working(finding),
    controls.actions,
  );
}

/** The page's words, verbatim, with the stroke that they have in the page. */
function quoted({ quote }: Finding): HTMLElement {
  return make('span', { class: 'stroke' }, quote);
}

function labelled(key: string, ...children: readonly Child[]): HTMLElement {
  return make('section', {}, make('h3', {}, words(key)), ...children);
}

function note(text: string | undefined): HTMLElement | undefined {
  return text ? make('p', { class: 'note' }, text) : undefined;
}

function saidBy({ voice, speaker }: Finding): string | undefined {
  if (voice === 'page') return undefined;
  return speaker ? words('card_speaker', speaker) : words('card_some_speaker');
}

/** The engine's explanation, in the reader's language where it was told in that. */
function working({ explanation, told = explanation }: Finding): HTMLElement {
  return make('section', {}, make('p', { class: 'explanation' }, told));
}

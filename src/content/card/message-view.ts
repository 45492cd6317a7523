import type { Finding } from '../../engine/report';
import { groupOf } from '../mark/groups';
import { header } from './header';
import { make } from './make';
import { words } from './words';

export interface MessageViewOf {
  readonly title: string;
  readonly message: string;
  readonly findings: readonly Finding[];
  readonly choose: ((finding: Finding) => void) | undefined;
  readonly close: () => void;
}

/** A message with, where there are any, findings to open: the result of a check of highlighted text. */
export function messageView({ title, message, findings, choose, close }: MessageViewOf): HTMLElement {
  const items = findings.map((finding) =>
    make(
      'li',
      {},
      make(
        'button',
        {
          class: `result ${groupOf(finding) ?? 'plain'}`,
          attributes: { type: 'button' },
          onClick: () => choose?.(finding),
        },
        make('span', { class: 'stroke' }, finding.quote),
        make('span', { class: 'note' }, words(`verdict_${finding.verdict}`)),
      ),
    ),
  );
  return make(
    'article',
    { class: 'message' },
    header({ title, position: 0, total: 0, step: () => undefined, close }),
    message ? make('p', { attributes: { role: 'status' } }, message) : undefined,
    items.length > 0 ? make('ul', { class: 'results' }, ...items) : undefined,
  );
}

import type { Article } from '../engine/article';
import { extensionAlive, send, words } from './browser';
import type { Card } from './card/card';
import { beside } from './go-to';
import { readSelection } from './selection';

/** Checks what the reader has highlighted and shows the result beside it, or says plainly why there is none. */
export async function checkSelection(card: Card, article: Article | undefined): Promise<void> {
  const title = words('card_checked');
  const selected = readSelection();
  if (!selected) return card.showMessage({ title, message: words('selection_empty') });
  const { text, start, end, range, rangeOf } = selected;
  const anchor = range && beside(range);
  const { published, language, country } = article ?? {};
  const known = { ...(published && { published }), ...(language && { language }), ...(country && { country }) };
  const reply = await send({ type: 'selection', url: location.href, text, start, end, ...known });
  if (!reply) {
    return card.showMessage({ title, message: words(extensionAlive() ? 'selection_failed' : 'card_reload'), anchor });
  }
  const show = (finding: (typeof reply.findings)[number]): void => {
    const place = rangeOf(finding.start, finding.end);
    card.showFinding({ finding, anchor: place ? beside(place) : anchor, position: 0, total: 0 });
  };
  const [only] = reply.findings;
  if (only && reply.findings.length === 1) return show(only);
  card.showMessage({ title, message: reply.message ?? '', anchor, findings: reply.findings, choose: show });
}

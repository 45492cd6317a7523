import type { Article } from '../engine/article';
import type { Finding } from '../engine/report';
import { extensionAlive, send } from './browser';
import type { Card } from './card/card';
import { beside } from './go-to';
import { readSelection } from './selection';

/**
 * Checks what the reader has highlighted and shows the result in a card beside it, or says plainly why there is none. Where
 * no card can be had, the popup has the result.
 */
export async function checkSelection(
  cardReady: () => Promise<Card | undefined>,
  article: Article | undefined,
): Promise<void> {
  const coming = cardReady();
  const selected = readSelection();
  if (!selected) return (await coming)?.sayOfSelection('selection_empty');
  const { text, start, end, range, rangeOf } = selected;
  const anchor = range && beside(range);
  const { published, language, country } = article ?? {};
  const known = { ...(published && { published }), ...(language && { language }), ...(country && { country }) };
  const reply = await send({ type: 'selection', url: location.href, text, start, end, ...known });
  const card = await coming;
  if (!reply) return card?.sayOfSelection(extensionAlive() ? 'selection_failed' : 'card_reload', anchor);
  const show = (finding: Finding): void => {
    const place = rangeOf(finding.start, finding.end);
    card?.showFinding({ finding, anchor: place ? beside(place) : anchor, position: 0, total: 0 });
  };
  const [only] = reply.findings;
  if (only && reply.findings.length === 1) return show(only);
  card?.showSelection({ message: reply.message, anchor, findings: reply.findings, choose: show });
}

import { openPopup } from '../platform/action';
import { maximumSelectionLength } from '../platform/limits';
import { checkSelection } from './check-selection';
import { checkHighlight } from './read-tab';

/** What the browser itself tells of highlighted text, without reading the page. */
export interface Highlight {
  readonly inFrame: boolean;
  readonly text: string;
  readonly url: string;
}

/**
 * Checks highlighted text. In the page's own text the content script does it, with the sentence around it, and shows a
 * card beside it; in a frame or a page where no script may go, the words alone are checked and the popup shows the result.
 */
export async function checkHighlightOf(tabId: number, { inFrame, text, url }: Highlight): Promise<void> {
  if (!inFrame && (await checkHighlight(tabId))) return;
  const words = text.slice(0, maximumSelectionLength);
  await checkSelection(tabId, { type: 'selection', url, text: words, start: 0, end: words.length });
  // Where the browser opens a popup on a click only, the result waits there.
  await openPopup();
}

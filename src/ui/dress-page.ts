import marks from '../content/mark/marks.css?inline';
import { insertStyles } from '../platform/scripts';

/** Gives a page the style of marks, so that words in it can light up. Loaded when it is needed: the popup opens without it. */
export function dressPage(tabId: number): Promise<void> {
  return insertStyles(tabId, marks);
}

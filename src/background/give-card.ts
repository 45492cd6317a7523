import { cardDress } from '../platform/card-dress';
import type { CardDress } from '../platform/messages';
import { injectCard } from '../platform/scripts';
import { loadSettings } from '../platform/settings-store';

/**
 * Puts the card's script into a tab that has something to show, and tells how the card is to look and speak. `undefined`
 * when the browser does not let us in (any more): then the popup alone shows what was found.
 */
export async function giveCard(tabId: number): Promise<CardDress | undefined> {
  return (await injectCard(tabId)) ? cardDress((await loadSettings()).appearance) : undefined;
}

import { browser } from '../platform/browser';
import { checkHighlightOf } from './highlight';
import { toggleMarks } from './read-tab';
import { tell } from './tell';

/** The manifest's commands, in the active tab of the window that has the reader's attention. */
export async function onCommand(command: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  switch (command) {
    case 'check-selection':
      return checkHighlightOf(tab.id, { inFrame: false, text: '', url: tab.url ?? '' });
    case 'toggle-marks':
      return toggleMarks(tab.id);
    case 'next-finding':
      await tell(tab.id, { type: 'next-finding', step: 1 });
      return;
    case 'previous-finding':
      await tell(tab.id, { type: 'next-finding', step: -1 });
      return;
  }
}

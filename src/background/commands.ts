import { activeTab, addressOf, tell } from '../platform/tabs';
import { checkHighlightOf } from './highlight';
import { toggleMarks } from './read-tab';

/** The manifest's commands, in the active tab of the window that has the reader's attention. */
export async function onCommand(command: string): Promise<void> {
  const tabId = await activeTab();
  if (tabId === undefined) return;
  switch (command) {
    case 'check-selection':
      return checkHighlightOf(tabId, { inFrame: false, text: '', url: (await addressOf(tabId)) ?? '' });
    case 'toggle-marks':
      return toggleMarks(tabId);
    case 'next-finding':
      await tell(tabId, { type: 'next-finding', step: 1 });
      return;
    case 'previous-finding':
      await tell(tabId, { type: 'next-finding', step: -1 });
      return;
  }
}

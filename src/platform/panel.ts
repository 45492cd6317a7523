import { browser } from './browser';

/** What the polyfill's types do not know: Chromium's side panel. */
interface SidePanel {
  open(options: { readonly tabId: number }): Promise<void>;
}

/** Opens the side panel or sidebar. Browsers allow it only on a reader's gesture; without one nothing happens. */
export async function openPanel(tabId: number): Promise<void> {
  const { sidePanel } = browser as unknown as { readonly sidePanel?: SidePanel };
  try {
    if (sidePanel) await sidePanel.open({ tabId });
    else await browser.sidebarAction.open();
  } catch {
    // No gesture: the popup's own link is the way.
  }
}

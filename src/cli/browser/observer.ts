import type { Browser, Page } from 'puppeteer-core';
import type { TabReport } from '../../platform/messages';
import type { PlacedReport } from './extension-browser';

/** A tab in the background that stands on the extension's own ground: it may call the extension APIs, and runs nothing. */
export async function openObserver(browser: Browser, extensionUrl: (path: string) => string): Promise<Page> {
  const page = await browser.newPage({ background: true });
  return openOwnPage(page, extensionUrl('service-worker-loader.js'));
}

/** The reports of all tabs, as the background keeps them in `storage.session`. */
export async function readReports(observer: Page): Promise<readonly PlacedReport[]> {
  const all = await observer.evaluate(() => chrome.storage.session.get(null));
  return Object.entries(all).flatMap(([key, value]) => {
    const tabId = /^report:(\d+)$/.exec(key)?.[1];
    return tabId === undefined ? [] : [{ ...(value as TabReport), tabId: Number(tabId) }];
  });
}

/** Goes to one of the extension's own files. Firefox tells no load event for these, so it is asked until it is there. */
export async function openOwnPage(page: Page, url: string): Promise<Page> {
  await page.goto(url, { waitUntil: [] }).catch(() => undefined);
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    const [place, state] = await page.evaluate(() => [location.href, document.readyState]).catch(() => ['', '']);
    if (place === url && state === 'complete') return page;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${url} did not load in half a minute`);
}

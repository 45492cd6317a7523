import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../src/cli/browser/extension-browser';
import { openOwnPage } from '../../src/cli/browser/observer';
import { waitForReport } from '../../src/cli/browser/wait-for-report';
import { median } from './measure';

/** How long the popup takes to show what was found, and how long the same browser takes to show a plain text of ours. */
export interface PopupPaint {
  readonly usefulMs: number;
  /** The control: what this machine takes for any page of an extension, whatever is in it. */
  readonly plainTextMs: number;
}

const rounds = 9;

/** Medians from the start of the navigation to the frame in which the list, or the text, has been drawn. */
export async function measurePopup(open: ExtensionBrowser, url: string): Promise<PopupPaint> {
  const article = await open.newPage(url);
  const { tabId } = await waitForReport(open, url);
  const useful: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round < rounds; round++) {
    plain.push(await drawn(open, 'LICENCES.txt', 'pre'));
    useful.push(await drawn(open, `src/popup/index.html?tab=${tabId}`, '.finding'));
  }
  await article.close();
  return { usefulMs: median(useful), plainTextMs: median(plain) };
}

/** Milliseconds from the navigation to the first frame after an element that fits `selector` is there. */
async function drawn(open: ExtensionBrowser, path: string, selector: string): Promise<number> {
  const page = await open.browser.newPage();
  try {
    await page.evaluateOnNewDocument(watchFor, selector);
    await openOwnPage(page, open.extensionUrl(path));
    return await timeIn(page);
  } finally {
    await page.close();
  }
}

interface Watching {
  drawnAt?: Promise<number>;
}

/** Runs in the page before anything else. */
function watchFor(selector: string): void {
  (globalThis as Watching).drawnAt = new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector(selector)) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now()), 0));
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true });
    look();
  });
}

async function timeIn(page: Page): Promise<number> {
  return (await page.evaluate(() => (globalThis as Watching).drawnAt)) ?? Number.NaN;
}

import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openOwnPage } from '../../src/cli/browser/observer';
import { mixedPage } from './support/articles';
import { clickMark } from './support/click-mark';
import { family, useHarness } from './support/harness';
import { countMarks, until } from './support/look';
import { countRequests } from './support/requests';

/** Presses everything in one of our own pages that neither leaves it nor asks the browser for access. */
async function pressEverything(page: Page): Promise<number> {
  return page.evaluate(async () => {
    for (const part of document.querySelectorAll('details')) part.open = true;
    for (const field of document.querySelectorAll<HTMLInputElement>('input[type=search]')) {
      field.value = 'population';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    // What opens another page or closes this one would end the counting.
    globalThis.close = () => undefined;
    chrome.tabs.create = (async () => undefined) as never;
    chrome.runtime.openOptionsPage = (async () => undefined) as never;
    const buttons = [...document.querySelectorAll<HTMLElement>('button:not([disabled]), [role=tab], summary')];
    for (const button of buttons) {
      if (button.isConnected) button.click();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return buttons.length;
  });
}

describe('requests', () => {
  const harness = useHarness();

  it('none from any part: background, content, card, popup, side panel, options, welcome', async () => {
    const { open, read, site } = harness();
    const counted = await countRequests(open);
    const { page, report } = await read('/requests', mixedPage);
    await until('marks', () => countMarks(page));
    await clickMark(open, page, '$30 billion');
    const parts = ['popup', 'sidepanel', 'options', 'welcome'];
    for (const part of parts) {
      const own = await open.browser.newPage();
      counted.watch(part, own);
      await openOwnPage(own, open.extensionUrl(`src/${part}/index.html?tab=${report.tabId}`));
      await until('words', () => own.evaluate(() => document.body.innerText.trim()));
      expect(await pressEverything(own)).toBeGreaterThan(0);
    }
    const requests = await counted.all();
    const foreign = requests.filter(({ url }) => !url.startsWith(open.extensionUrl('')) && !/^(blob|data):/.test(url));
    for (const part of ['background', ...parts]) {
      const own = requests.filter((request) => request.part === part).length;
      console.info(`${family}, ${part}: ${own} own files, 0 requests`);
    }
    expect(foreign).toEqual([]);
    expect(site.strangers()).toEqual([]);
  });
});

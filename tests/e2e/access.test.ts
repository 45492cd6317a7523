import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openOwnPage } from '../../src/cli/browser/observer';
import { mixedPage } from './support/articles';
import { cardText } from './support/card-text';
import { clickMark } from './support/click-mark';
import { family, type Harness, useHarness } from './support/harness';
import { countMarks, leaveTime, until } from './support/look';

describe('access that the reader gives', () => {
  const harness = useHarness();
  if (family === 'chromium') byAClick(harness);
  else byAYes(harness);
});

/** Only Chromium's tools can press the button in the toolbar. */
function byAClick(harness: () => Harness): void {
  it('elsewhere nothing is read until the reader asks; then marks and card come by that click alone', async () => {
    const { open, site } = harness();
    const page = await open.newPage(site.put('/asked', mixedPage, { host: 'other.test' }));
    await leaveTime();
    expect(await countMarks(page)).toBe(0);
    const popup = await open.openPopup(page);
    const words = await until('words', async () => (await popup.evaluate(() => document.body.innerText)).trim());
    expect(words).toContain('This page has not been read');
    expect(words).toContain('Always on this site');
    await popup.evaluate(() => document.querySelector<HTMLElement>('.status .button--main')?.click());
    await until('marks', () => countMarks(page));
    await clickMark(open, page, '$30 billion');
    expect(await cardText(open, page)).toContain('$30 billion');
    const { origins = [] } = await open.observer.evaluate(() => chrome.permissions.getAll());
    expect(origins.filter((origin) => origin.includes('other.test'))).toEqual([]);
  });
}

/** Only Firefox can be told to take a reader's "yes" for granted; what a "no" does is in tests/ui. */
function byAYes(harness: () => Harness): void {
  /** The click that opens the popup tells the address of its page; opened in a tab, the popup takes it from the report. */
  const asAfterAClick = async (page: Page) => {
    const { observer } = harness().open;
    await page.bringToFront();
    await observer.evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      await chrome.storage.session.set({ [`report:${tab?.id}`]: { url, status: 'not-an-article', findings: [] } });
    }, page.url());
  };

  it('always on this site, by the popup’s switch: the open page is read at once, and any later one', async () => {
    const { open, site } = harness();
    const url = site.put('/given', mixedPage, { host: 'other.test' });
    const page = await open.newPage(url);
    expect(await countMarks(page)).toBe(0);
    await asAfterAClick(page);
    const popup = await open.openPopup(page);
    const automatic = await until('the switch', async () => (await popup.$$('.switch__radio'))[2]);
    await automatic.click();
    await page.bringToFront();
    await until('marks in the open page', () => countMarks(page));
    const later = await open.newPage(site.put('/given-later', mixedPage, { host: 'other.test' }));
    await until('marks in a later page', () => countMarks(later));
    const given = await open.observer.evaluate(() => chrome.permissions.getAll());
    expect(given.origins).toEqual(expect.arrayContaining(['http://*.other.test/*', 'https://*.other.test/*']));
  });

  it('on every news page, by the one choice of the welcome page, and taken back by another', async () => {
    const { open, site } = harness();
    const welcome = await openOwnPage(await open.browser.newPage(), open.extensionUrl('src/welcome/index.html'));
    const choose = async (place: number) => {
      await welcome.bringToFront();
      const choice = await until('the choice', async () => (await welcome.$$('input[name=access]'))[place]);
      await choice.click();
    };
    await choose(1);
    const everywhere = () =>
      open.observer.evaluate(() => chrome.permissions.contains({ origins: ['http://*/*', 'https://*/*'] }));
    await until('access', everywhere);
    const page = await open.newPage(site.put('/anywhere', mixedPage, { host: 'third.test' }));
    await until('marks', () => countMarks(page));
    await choose(0);
    await until('no access any more', async () => !(await everywhere()));
    await until('no mark any more', async () => (await countMarks(page)) === 0);
  });
}

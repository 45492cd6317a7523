import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOwnPage } from '../../src/cli/browser/observer';
import { mixedPage } from './support/articles';
import { useHarness } from './support/harness';
import { until } from './support/look';

const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const found = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
};

describe('the extension’s own pages, dark and in German', () => {
  const harness = useHarness();
  let tabId = 0;

  const choose = (fields: object) =>
    harness().open.observer.evaluate((settings) => chrome.storage.local.set({ settings }), { version: 1, ...fields });

  const openPage = async (path: string, width: number): Promise<Page> => {
    const { open } = harness();
    const page = await open.browser.newPage();
    await page.setViewport({ width, height: 700 });
    await openOwnPage(page, open.extensionUrl(`src/${path}/index.html?tab=${tabId}`));
    await until('words', async () => (await page.evaluate(() => document.body.innerText)).trim());
    return page;
  };

  beforeAll(async () => {
    await choose({ appearance: 'dark', language: 'de' });
    tabId = (await harness().read('/looks', mixedPage)).report.tabId;
  });
  afterAll(() => choose({}));

  it.each([
    ['popup', 384],
    ['sidepanel', 280],
    ['options', 900],
    ['options', 400],
    ['welcome', 1100],
    ['welcome', 400],
  ])('%s at %d pixels: dark, German, nothing cut off sideways, nothing in anybody’s way', async (path, width) => {
    const page = await openPage(path, width);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
    const [background, ink] = await page.evaluate(() => {
      const { backgroundColor } = getComputedStyle(document.documentElement);
      return [backgroundColor, getComputedStyle(document.body).color].map((color) => Number(/\d+/.exec(color)?.[0]));
    });
    expect(background).toBeLessThan(60);
    expect(ink).toBeGreaterThan(180);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('the findings are explained in German, with German figures and days', async () => {
    const page = await openPage('popup', 384);
    const text = await until('findings', () => page.evaluate(() => document.body.innerText));
    expect(text).toMatch(/1 EUR = 1,\d+–1,\d+ USD\. Zu diesem Kurs sind „€35 billion“/);
    expect(text).not.toMatch(/The reference has|By that rate|the page says/);
    await page.close();
  });

  it.each(['popup', 'sidepanel', 'options', 'welcome'])(
    '%s from right to left: nothing cut off sideways',
    async (path) => {
      const page = await openPage(path, path === 'popup' ? 384 : 400);
      await page.evaluate(() => {
        document.documentElement.dir = 'rtl';
      });
      expect(
        await page.evaluate(() => {
          const edge = document.documentElement.clientWidth;
          return [...document.querySelectorAll('h1, h2, button, p, label')]
            .filter((one) => one.checkVisibility() && !one.closest('.unseen'))
            .map((one) => ({ text: one.textContent?.slice(0, 40), box: one.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 1 && (box.left < -1 || box.right > edge + 1))
            .map(({ text }) => text);
        }),
      ).toEqual([]);
      expect(await violations(page)).toEqual([]);
      await page.close();
    },
  );

  it.each(['en', 'de', 'fr', 'uk'])('welcome fits one screen of a small laptop, in %s', async (language) => {
    await choose({ language });
    const page = await harness().open.browser.newPage();
    await page.setViewport({ width: 1280, height: 620 });
    await openOwnPage(page, harness().open.extensionUrl('src/welcome/index.html'));
    await until('the example', () => page.$('.example__mark'));
    await page.evaluate(() => document.querySelectorAll<HTMLElement>('.example__mark')[1]?.click());
    await until('the working', () => page.$('.example__verdict'));
    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(0);
    await page.close();
    await choose({ appearance: 'dark', language: 'de' });
  });

  it('the popup is worked by keyboard alone: every control in turn, each with a name', async () => {
    const page = await openPage('popup', 384);
    await until('the list', () => page.$('.finding__jump'));
    const seen = new Set<string>();
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => {
        const at = document.activeElement;
        if (!at || at === document.body) return '';
        const words = at.getAttribute('aria-label') ?? at.closest('label')?.textContent ?? at.textContent ?? '';
        return `${at.tagName} ${words.trim()}`;
      });
      if (name) seen.add(name);
    }
    const all = await page.evaluate(
      () =>
        [...document.querySelectorAll('button, summary, select, input[type=search]')].filter((one) =>
          one.checkVisibility(),
        ).length,
    );
    expect(seen.size).toBeGreaterThanOrEqual(Math.min(all, 8));
    for (const name of seen) expect(name).toMatch(/^\w+ .+/);
    await page.close();
  });
});

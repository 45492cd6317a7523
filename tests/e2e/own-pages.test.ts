import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openOwnPage } from '../../src/cli/browser/observer';
import { mixedPage } from './support/articles';
import { useHarness } from './support/harness';
import { until } from './support/look';

/** What axe finds, each as its rule and the elements; an empty list is what we want. */
async function audit(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
}

/** An own page for the tab of an article, as the browser's own frame would show it. */
async function openBeside(harness: ReturnType<ReturnType<typeof useHarness>>, path: string, view = ''): Promise<Page> {
  const { report } = await harness.read(`/beside-${path}`, mixedPage);
  const url = harness.open.extensionUrl(`src/${path}/index.html?tab=${report.tabId}${view}`);
  return openOwnPage(await harness.open.browser.newPage(), url);
}

describe('the extension’s own pages', () => {
  const harness = useHarness();

  it.each([
    ['popup', ''],
    ['sidepanel', ''],
    ['sidepanel', '&view=report'],
  ])('%s%s: the findings can be read and worked by everybody', async (path, view) => {
    const page = await openBeside(harness(), path, view);
    await until('the list', () => page.$('.finding__jump'));
    expect(await audit(page)).toEqual([]);
  });

  it.each(['options', 'welcome'])('%s: can be read and worked by everybody', async (path) => {
    const { open } = harness();
    const page = await openOwnPage(await open.browser.newPage(), open.extensionUrl(`src/${path}/index.html`));
    await until('words', async () => (await page.evaluate(() => document.body.innerText)).trim());
    expect(await page.evaluate(() => document.title)).not.toBe('');
    expect(await page.evaluate(() => document.documentElement.lang)).not.toBe('');
    expect(await audit(page)).toEqual([]);
  });

  it('show in the side panel what the popup shows', async () => {
    const words = async (path: string) => {
      const page = await openBeside(harness(), path);
      await until('the list', () => page.$('.finding__jump'));
      return page.$$eval('.finding__jump', (all) => all.map(({ textContent }) => textContent));
    };
    const popup = await words('popup');
    expect(popup.length).toBeGreaterThan(2);
    expect(await words('sidepanel')).toEqual(popup);
  });
});

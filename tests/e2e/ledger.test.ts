import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openOwnPage } from '../../src/cli/browser/observer';
import { agreement, articlePage, mixedPage } from './support/articles';
import { useHarness } from './support/harness';
import { until } from './support/look';

const paragraph =
  'The talks are expected to go on through the night, and few of those who take part would say how they will end. What is plain is that nobody wants to leave the room with nothing in hand.';
const another = articlePage('A second paper on the same money', [
  paragraph,
  agreement.replace('about €185 billion', 'nearly €185 billion'),
  paragraph,
]);

describe('the ledger', () => {
  const harness = useHarness();

  const openOptions = async (): Promise<Page> => {
    const { open } = harness();
    return openOwnPage(await open.browser.newPage(), open.extensionUrl('src/options/index.html'));
  };
  const kept = (options: Page) => options.$$eval('.said', (all) => all.map(({ textContent }) => textContent ?? ''));

  it('keeps nothing until it is turned on', async () => {
    await harness().read('/ledger-before', mixedPage);
    const options = await openOptions();
    await until('the switch', () => options.$('input[type=checkbox]'));
    expect(await kept(options)).toEqual([]);
  });

  it('sets what two pages said side by side, and forgets one of them when told to', async () => {
    const { open, read } = harness();
    const options = await openOptions();
    const turned = await until('the switch', () =>
      options.evaluate(() => {
        const label = [...document.querySelectorAll('label')].find(({ textContent }) =>
          /ledger/i.test(textContent ?? ''),
        );
        const box = label?.querySelector('input') ?? undefined;
        box?.click();
        return box !== undefined;
      }),
    );
    expect(turned).toBe(true);
    await until('the choice to be kept', () =>
      open.observer.evaluate(async () => {
        const { settings } = await chrome.storage.local.get('settings');
        return (settings as { ledger?: boolean } | undefined)?.ledger;
      }),
    );
    const first = await read('/ledger-first', mixedPage);
    const { page, report } = await read('/ledger-second', another);
    expect(report.findings.find(({ quote }) => quote.includes('185'))?.verdict).toMatch(/agrees|close/);

    const popup = await open.openPopup(page);
    await until('the list', () => popup.$('.finding__more'));
    await popup.evaluate(() => document.querySelector<HTMLElement>('.group--agreements .finding__more')?.click());
    const other = await until('the other page', () => popup.$eval('.others', (one) => one.textContent).catch(() => ''));
    expect(other).toContain('Other pages you read said');
    expect(other).toContain('about €185 billion');
    expect(await popup.$$eval('.others a', (all) => all.map((link) => (link as HTMLAnchorElement).href))).toContain(
      first.url,
    );

    const after = await openOptions();
    await until('both pages', async () => (await kept(after)).filter((said) => said.includes('€185')).length === 2);
    await after.evaluate((url) => {
      const said = [...document.querySelectorAll('.said')].find((one) => one.querySelector(`a[href="${url}"]`));
      said?.querySelector('button')?.click();
    }, first.url);
    await until('one page', async () => (await kept(after)).filter((said) => said.includes('€185')).length === 1);
    expect(await after.$$eval('.said a', (all) => all.map((link) => (link as HTMLAnchorElement).href))).not.toContain(
      first.url,
    );
  });
});

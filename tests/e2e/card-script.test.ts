import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { mixedPage, quietPage } from './support/articles';
import { cardText } from './support/card-text';
import { runCommand } from './support/drive';
import { family, useHarness } from './support/harness';
import { countMarks, leaveTime, until } from './support/look';
import { bareCard } from './support/open-card';

/** The scripts of ours that a page has run, by their files; Chromium's debugger names them. */
async function ourScripts(page: Page): Promise<readonly string[]> {
  const session = await page.createCDPSession();
  const files: string[] = [];
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith('chrome-extension://')) files.push(url.replace(/^.*\//, ''));
  });
  await session.send('Debugger.enable');
  await session.detach();
  return files;
}

/** What is chosen, what the system says, and the card's ground. */
const looks = [
  ['dark', 'light', 'rgb(31, 35, 39)'],
  ['light', 'dark', 'rgb(255, 255, 255)'],
] as const;

describe('the card’s script', () => {
  const harness = useHarness();
  const choose = (fields: object) =>
    harness().open.observer.evaluate((settings) => chrome.storage.local.set({ settings }), { version: 1, ...fields });
  afterAll(() => choose({}));

  if (family === 'chromium')
    it('is in no page that has nothing to show, and in one that has', async () => {
      const { page: quiet } = await harness().read('/no-card', quietPage);
      await leaveTime();
      expect(await ourScripts(quiet)).toEqual(['index.iife.js']);
      const { page } = await harness().read('/has-card', mixedPage);
      await until('the card', async () => (await ourScripts(page)).includes('card.iife.js'));
    });

  it('speaks the language that the reader chose, also once it is open', async () => {
    const { open, read } = harness();
    await choose({ language: 'de' });
    const { page } = await read('/card-german', mixedPage);
    await until('marks', () => countMarks(page));
    await runCommand(open, page, 'next-finding');
    expect(await until('the card', () => cardText(open, page))).toContain('Die Seite sagt');
    await choose({ language: 'fr' });
    await until('the old card gone', async () => (await cardText(open, page)) === undefined);
    await runCommand(open, page, 'next-finding');
    expect(await until('the card', () => cardText(open, page))).toMatch(/La page/);
    await choose({});
  });

  // Only Chromium's tools can look into a closed shadow root; the card's code is the same in both.
  const looked = family === 'chromium' ? looks : [];
  it.each(looked)('is %s when the reader chose so and the system is %s', async (appearance, system, background) => {
    const { open, read } = harness();
    await choose({ appearance });
    const { page } = await read(`/card-chosen-${appearance}`, mixedPage);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: system }]);
    await until('marks', () => countMarks(page));
    await runCommand(open, page, 'next-finding');
    await until('the card', () => cardText(open, page));
    await bareCard(page);
    const shown = await page.evaluate(() => {
      const card = document.querySelector('main > div')?.shadowRoot?.querySelector('.card');
      return card && getComputedStyle(card).backgroundColor;
    });
    expect(shown).toBe(background);
    await choose({});
  });
});

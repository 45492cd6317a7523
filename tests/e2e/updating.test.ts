import { describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../../src/cli/browser/extension-browser';
import { mixedPage } from './support/articles';
import { cardText } from './support/card-text';
import { clickMark } from './support/click-mark';
import { runCommand } from './support/drive';
import { family, useHarness } from './support/harness';
import { countMarks, until } from './support/look';

/** Takes the extension down and brings it up again, as an update does. */
async function startAnew({ observer, behind }: ExtensionBrowser): Promise<void> {
  if (family === 'chromium') {
    await observer.evaluate(() => void setTimeout(() => chrome.runtime.reload(), 0)).catch(() => undefined);
    return;
  }
  await behind(`
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    extension.outlived = true;
    void (await AddonManager.getAddonByID(extension.id)).reload();`);
  const isAnother = () => behind(`return extension.outlived ? '' : 'another';`).catch(() => '');
  await until('another life of the extension', isAnother);
}

describe('an extension updated while a page is open', () => {
  const harness = useHarness();

  it('leaves no dead mark: Chromium’s old script asks for a reload in one line, Firefox gets a new script', async () => {
    const { open, read } = harness();
    const { page, report, complaints } = await read('/updated', mixedPage);
    await until('marks', () => countMarks(page));
    // Nothing is under way any more: the card has come.
    await runCommand(open, page, 'next-finding');
    await until('the card', () => cardText(open, page));
    await page.keyboard.press('Escape');
    await until('no card', async () => (await cardText(open, page)) === undefined);
    await startAnew(open);
    if (family === 'chromium') {
      // Nothing tells an old script that it is one: it asks when the reader does something.
      await until('no mark', async () => {
        await page.bringToFront();
        await page.keyboard.press('Shift');
        return (await countMarks(page)) === 0;
      });
      expect(await until('the line', () => cardText(open, page))).toContain('Reload this page');
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
      for (let press = 0; press < 5; press++) await page.keyboard.press('Shift');
      expect(await page.evaluate(() => document.documentElement.children.length)).toBe(3);
    } else {
      // A mark that answers is a living one.
      const marked = report.findings.find(({ verdict }) => verdict === 'inconsistent');
      await clickMark(open, page, marked?.quote ?? '');
      expect(await cardText(open, page)).toContain(marked?.quote);
    }
    // Once the new one is up, a reload is all that it takes.
    await until('marks after a reload', async () => {
      await page.reload();
      return until('marks', () => countMarks(page), 5_000).catch(() => 0);
    });
    expect(complaints).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { mixedPage } from './support/articles';
import { cardText } from './support/card-text';
import { clickMark } from './support/click-mark';
import { runCommand } from './support/drive';
import { family, useHarness } from './support/harness';
import { countMarks, until } from './support/look';

/** Long enough for the extension to be taken down and to come up again. */
const restart = () => new Promise((resolve) => setTimeout(resolve, 2000));

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
    await open.observer.evaluate(() => setTimeout(() => chrome.runtime.reload(), 0)).catch(() => undefined);
    await restart();
    await page.bringToFront();
    if (family === 'chromium') {
      await page.keyboard.press('Shift');
      await until('no mark', async () => (await countMarks(page)) === 0);
      expect(await until('the line', () => cardText(open, page))).toContain('Reload this page');
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
      for (let press = 0; press < 5; press++) await page.keyboard.press('Shift');
    } else {
      // A mark that answers is a living one.
      const marked = report.findings.find(({ verdict }) => verdict === 'inconsistent');
      await clickMark(open, page, marked?.quote ?? '');
      expect(await cardText(open, page)).toContain(marked?.quote);
    }
    expect(complaints).toEqual([]);
  });
});

import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { cardButton } from './support/card-button';
import { cardText } from './support/card-text';
import { clickMark } from './support/click-mark';
import { family, useHarness } from './support/harness';
import { countMarks, until } from './support/look';
import { samplePage } from './support/sample-page';

const quote = '$30 billion';
const choice = 'This fact everywhere';

/** What the page does when it is told to. */
interface Impostor {
  cover(through: boolean): void;
  imitate(): { x: number; y: number };
  readonly presses: number;
}

describe('a page that covers our card or plays it', () => {
  const harness = useHarness();
  const begin = async (path: string) => {
    const { open, read } = harness();
    const { page, report } = await read(path, samplePage('impostor'));
    await until('marks', () => countMarks(page));
    await clickMark(open, page, quote);
    return { open, page, report };
  };
  const place = (page: Page, words: string) =>
    until(`“${words}” in the card`, () => cardButton(harness().open, page, words));
  const pressed = (page: Page) => page.evaluate(() => (window as unknown as Impostor).presses);
  const cover = (page: Page, through: boolean) =>
    page.evaluate((falls) => (window as unknown as Impostor).cover(falls), through);
  const dismissed = async (url: string) =>
    (await harness().open.reports()).find((report) => report.url === url)?.dismissed ?? [];

  it('a lid over the card takes the press for itself: nothing in the card is pressed', async () => {
    const { open, page, report } = await begin('/lid');
    const at = await place(page, 'Dismiss');
    await cover(page, false);
    const before = await pressed(page);
    await page.mouse.click(at.x, at.y);
    await until('the press', async () => (await pressed(page)) > before);
    // A press beside the card closes it, as ever.
    await until('no card', async () => (await cardText(open, page)) === undefined);
    expect(await dismissed(report.url)).toEqual([]);
  });

  it('a press that falls through a lid dismisses nothing', async () => {
    const { open, page, report } = await begin('/lid-through');
    const at = await place(page, 'Dismiss');
    await cover(page, true);
    if (family === 'chromium') {
      // The browser tells us of the lid: the card does nothing but come to the front, again and again if need be.
      const isInFront = () =>
        page.evaluate(
          ({ x, y }) => {
            const lid = document.getElementById('lid');
            if (lid) lid.style.pointerEvents = 'auto';
            const [top] = document.elementsFromPoint(x, y);
            if (lid) lid.style.pointerEvents = 'none';
            return top !== lid;
          },
          { x: at.x, y: at.y },
        );
      expect(await isInFront()).toBe(false);
      await until('the card in front', async () => {
        await page.mouse.click(at.x, at.y);
        return isInFront();
      });
      // Whether that press came before or after the browser told of the lid, the next is made with open eyes.
      await until('the choices', async () => {
        const shown = await cardButton(open, page, choice);
        if (!shown) await page.mouse.click(at.x, at.y);
        return shown;
      });
    } else {
      // Nothing tells us: one press opens the choices, and only another at another place would dismiss.
      await page.mouse.click(at.x, at.y);
      await place(page, choice);
    }
    expect(await dismissed(report.url)).toEqual([]);
    await page.evaluate(() => document.getElementById('lid')?.remove());
    const last = await place(page, choice);
    await until('the dismissal', async () => {
      if ((await dismissed(report.url)).length > 0) return true;
      await page.mouse.click(last.x, last.y);
      return false;
    });
    // It can be taken back where it was made.
    const undo = await place(page, 'Undo');
    await page.mouse.click(undo.x, undo.y);
    await until('nothing dismissed', async () => (await dismissed(report.url)).length === 0);
  });

  it('a forged card presses nothing of ours, and changes nothing of what popup and badge show', async () => {
    const { open, page, report } = await begin('/forged');
    const at = await page.evaluate(() => (window as unknown as Impostor).imitate());
    const before = await pressed(page);
    await page.mouse.click(at.x, at.y);
    await until('the press', async () => (await pressed(page)) > before);
    await until('our own card gone', async () => !(await cardText(open, page))?.includes('The page says'));
    const [after] = (await open.reports()).filter(({ url }) => url === report.url);
    expect(after?.findings).toEqual(report.findings);
    expect(after?.dismissed).toBeUndefined();
  });
});

import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../../src/cli/browser/extension-browser';
import { placeOfText } from '../../../src/cli/browser/place-of-text';
import { cardText } from './card-text';
import { until } from './look';

/** How long a click may take to open the card before the tab is brought to the front and clicked again. */
const PATIENCE = 2000;

/**
 * Clicks the words of a mark, as a reader would, until the card is open. The welcome page, which opens by itself some time
 * after installing, may take the front at any moment; a tab behind it gets no click.
 */
export async function clickMark(open: ExtensionBrowser, page: Page, quote: string): Promise<void> {
  let clicked = 0;
  await until('the card', async () => {
    if (await cardText(open, page)) return true;
    if (Date.now() - clicked < PATIENCE) return false;
    await page.bringToFront();
    const place = await placeOfText(page, quote);
    if (!place) throw new Error(`“${quote}” is not on the page`);
    await page.mouse.click(place.x, place.y);
    clicked = Date.now();
    return false;
  });
}

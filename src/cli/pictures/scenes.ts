import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browser/extension-browser';
import { openOwnPage } from '../browser/observer';
import { placeOfText } from '../browser/place-of-text';
import { waitForReport } from '../browser/wait-for-report';
import { compose, type Piece, shoot, storeSize } from './stage';

export type Theme = 'light' | 'dark';

/** Long enough for a card to open, for its pulse to fade and for fonts to settle. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 2000));

/** A headless window does not fit itself round a popup as a real one does. */
const popupSize = { width: 384, height: 600 };
/** How far the article is moved aside to make room for the popup. */
const aside = -250;

/**
 * Takes the pictures of one theme from the real extension: the article with a card and the popup over it (`reading`), the
 * report's page (`report`), the welcome page and the options. Returns their paths.
 */
export async function takeScenes(
  open: ExtensionBrowser,
  article: string,
  theme: Theme,
  folder: string,
  kind: 'png' | 'webp',
): Promise<string[]> {
  const taken: string[] = [];
  const save = async (name: string, pieces: readonly Piece[], ground: string) => {
    const path = join(folder, `${name}-${theme}.${kind}`) as `${string}.png` | `${string}.webp`;
    await compose(open.browser, pieces, ground, path);
    taken.push(path);
  };
  const page = await open.browser.newPage();
  await dress(page, theme);
  await page.goto(article, { waitUntil: 'load' });
  const { tabId, findings } = await waitForReport(open, article);
  const shown = findings.find(({ verdict, kind: about }) => verdict === 'inconsistent' && about === 'conversion');
  const place = shown && (await placeOfText(page, shown.quote));
  if (place) await openCard(page, place);
  await settle();
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const reading: Piece = { png: await shoot(page), left: aside, top: 0 };

  const own = async (path: string) => {
    const opened = await open.browser.newPage();
    await dress(opened, theme);
    await openOwnPage(opened, open.extensionUrl(path));
    await settle();
    return opened;
  };
  const popup = await own(`src/popup/index.html?tab=${tabId}`);
  const over: Piece = { png: await shoot(popup, popupSize), left: 872, top: 16, raised: true };
  await save('reading', [reading, over], ground);
  for (const [name, path] of [
    ['report', `src/sidepanel/index.html?view=report&tab=${tabId}`],
    ['welcome', 'src/welcome/index.html'],
    ['options', 'src/options/index.html'],
  ] as const) {
    await save(name, [{ png: await shoot(await own(path)), left: 0, top: 0 }], ground);
  }
  return taken;
}

/** Clicks a mark until its card is there: the welcome page may take the front from the article at any moment. */
async function openCard(page: Page, { x, y }: { readonly x: number; readonly y: number }): Promise<void> {
  for (let tries = 0; tries < 10; tries++) {
    await page.bringToFront();
    await page.mouse.click(x, y);
    const card = await page.waitForSelector('html > [popover]', { timeout: 1000 }).catch(() => null);
    if (card) return;
  }
  throw new Error('the card did not open');
}

async function dress(page: Page, theme: Theme): Promise<void> {
  await page.setViewport(storeSize);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
}

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Finding } from '../../engine/report';
import type { ExtensionBrowser } from '../browser/extension-browser';
import { placeOfText } from '../browser/place-of-text';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A headless window does not fit itself round a popup as a real one does; runs in the popup. */
const sizeOfContent = (): Size => ({
  width: Math.ceil(document.body.getBoundingClientRect().width),
  height: Math.min(600, document.documentElement.scrollHeight),
});

/** Long enough for a card to open and for fonts to settle. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 400));

/**
 * Saves `page.png` (the page with its marks), `card.png` (the card of the first discrepancy, or of the first finding)
 * and `popup.png` in a folder, and returns their paths. A page without a mark gives no card.
 */
export async function takePictures(
  open: ExtensionBrowser,
  page: Page,
  findings: readonly Finding[],
  folder: string,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const taken: string[] = [];
  const take = async (subject: Page, name: string, size?: Size) => {
    const path = join(folder, name);
    await settle();
    await subject.screenshot({ path: path as `${string}.png`, ...(size && { clip: { x: 0, y: 0, ...size } }) });
    taken.push(path);
  };
  await page.bringToFront();
  await take(page, 'page.png');
  const shown = cardFinding(findings);
  const place = shown && (await placeOfText(page, shown.quote));
  if (place) {
    await page.mouse.click(place.x, place.y);
    await take(page, 'card.png');
    await page.keyboard.press('Escape');
  }
  const popup = await open.openPopup(page);
  await settle();
  await take(popup, 'popup.png', await popup.evaluate(sizeOfContent));
  return taken;
}

function cardFinding(findings: readonly Finding[]): Finding | undefined {
  const marked = findings.filter(({ verdict }) => verdict !== 'unchecked' && verdict !== 'related');
  return marked.find(({ verdict }) => verdict === 'differs' || verdict === 'inconsistent') ?? marked[0];
}

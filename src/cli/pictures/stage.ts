import type { Browser, Page } from 'puppeteer-core';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What both stores ask of a screenshot. */
export const storeSize: Size = { width: 1280, height: 800 };

/** A picture with its place in CSS pixels; `raised` ones have the shadow that a browser gives a popup. */
export interface Piece {
  readonly png: string;
  readonly left: number;
  readonly top: number;
  readonly raised?: boolean;
}

/** A picture of a page as base64; of its upper left part where a size is given. */
export function shoot(page: Page, size?: Size): Promise<string> {
  return page.screenshot({ encoding: 'base64', ...(size && { clip: { x: 0, y: 0, ...size } }) });
}

/** Lays pictures over each other on a ground, as one picture of the stores' size; its kind follows from the file's name. */
export async function compose(
  browser: Browser,
  pieces: readonly Piece[],
  ground: string,
  path: `${string}.png` | `${string}.webp`,
): Promise<void> {
  const page = await browser.newPage();
  try {
    await page.setViewport(storeSize);
    const images = pieces.map(({ png, left, top, raised }) => {
      const frame = raised ? 'border-radius: 10px; box-shadow: 0 2px 6px #0003, 0 16px 48px #0005' : '';
      return `<img style="left: ${left}px; top: ${top}px; ${frame}" src="data:image/png;base64,${png}">`;
    });
    await page.setContent(
      `<style>body { margin: 0; background: ${ground} } img { position: absolute }</style>${images.join('')}`,
      { waitUntil: 'load' },
    );
    await page.screenshot({ path, ...(path.endsWith('.webp') && { type: 'webp', quality: 82 }) });
  } finally {
    await page.close();
  }
}

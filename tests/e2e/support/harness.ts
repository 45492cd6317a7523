import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { families } from '../../../src/build/manifest-for';
import type { ExtensionBrowser, OpenOptions, PlacedReport } from '../../../src/cli/browser/extension-browser';
import { findBrowser } from '../../../src/cli/browser/find';
import { openWithExtension } from '../../../src/cli/browser/open';
import { waitForReport } from '../../../src/cli/browser/wait-for-report';
import { copyWithSites } from '../../../src/cli/browser/with-sites';
import { until } from './look';
import { newsHost, openSite, type TestSite } from './site';

/** The family under test: the same tests run once for each. */
export const family = families.find((name) => name === process.env.TEST_BROWSER) ?? 'chromium';

export interface Harness {
  readonly open: ExtensionBrowser;
  readonly site: TestSite;
  /** Opens a page that is put up at `path` of the news host (or of another), and notes what its console says. */
  visit(path: string, html: string, host?: string): Promise<Visit>;
  /** The same, and waits until it has been read and checked. */
  read(path: string, html: string): Promise<Visit & { readonly report: PlacedReport }>;
}

export interface Visit {
  readonly page: Page;
  readonly url: string;
  /** Errors and warnings of the page's console, and uncaught exceptions. */
  readonly complaints: readonly string[];
}

/**
 * One browser and one site for all tests of a file; both are gone when it ends. The file fails when any part of the
 * extension reported an error, or when anybody but the pages visited was asked for anything. `prepare` may change the copy
 * of the extension that is installed.
 */
export function useHarness(
  prepare: (folder: string) => void = () => undefined,
  options: Pick<OpenOptions, 'privateWindows'> = {},
): () => Harness {
  let harness: Harness | undefined;
  let copy: string | undefined;
  beforeAll(async () => {
    const installed = findBrowser(family);
    if (!installed) throw new Error(`no ${family} found: run \`npm test\`, which sets it up`);
    const site = await openSite();
    copy = copyWithSites(`dist/${family}`, [`http://${newsHost}/*`]);
    prepare(copy);
    const open = await openWithExtension(installed, {
      extension: copy,
      headless: true,
      proxyPort: site.port,
      collectErrors: true,
      ...options,
    });
    await untilSetUp(open);
    harness = {
      open,
      site,
      visit: (path, html, host) => visit(open, site, path, html, host),
      async read(path, html) {
        const seen = await visit(open, site, path, html);
        return { ...seen, report: await waitForReport(open, seen.url) };
      },
    };
  });
  afterAll(async () => {
    const errors = await harness?.open.errors();
    await harness?.open.close();
    await harness?.site.close();
    if (copy) rmSync(copy, { recursive: true, force: true });
    expect(errors, 'errors of the extension').toEqual([]);
    expect(harness?.site.strangers(), 'requests to anybody but the pages visited').toEqual([]);
  });
  return () => {
    if (!harness) throw new Error('the browser is not open yet');
    return harness;
  };
}

/** The first run is over: menus are made, and the welcome page, which takes the front, has had it. */
async function untilSetUp({ observer }: ExtensionBrowser): Promise<void> {
  await until('the end of the first run', () =>
    observer.evaluate(async () => {
      const { 'set-up': setUp } = await chrome.storage.local.get<{ 'set-up'?: { owed?: string } }>('set-up');
      return setUp !== undefined && !setUp.owed;
    }),
  );
}

async function visit(
  open: ExtensionBrowser,
  site: TestSite,
  path: string,
  html: string,
  host = newsHost,
): Promise<Visit> {
  const url = site.put(path, html, { host });
  const page = await open.browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(url, { waitUntil: 'load' });
  return { page, url, complaints };
}

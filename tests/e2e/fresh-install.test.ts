import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firefoxId } from '../../src/build/manifest-for';
import type { ExtensionBrowser } from '../../src/cli/browser/extension-browser';
import { findBrowser } from '../../src/cli/browser/find';
import { openWithExtension } from '../../src/cli/browser/open';
import { copyWithSites } from '../../src/cli/browser/with-sites';
import { mixedPage } from './support/articles';
import { family } from './support/harness';
import { countMarks, until } from './support/look';
import { newsHost, openSite, type TestSite } from './support/site';

describe('installing while an article is open', () => {
  const match = [`http://${newsHost}/*`];
  const blind = copyWithSites(`dist/${family}`, []);
  const seeing = copyWithSites(`dist/${family}`, match);
  let open: ExtensionBrowser;
  let site: TestSite;

  beforeAll(async () => {
    const installed = findBrowser(family);
    if (!installed) throw new Error(`no ${family} found: run \`npm test\`, which sets it up`);
    site = await openSite();
    // A first copy that may not read the page, so that the page is open and unread when the second is installed.
    open = await openWithExtension(installed, { extension: blind, headless: true, proxyPort: site.port });
  });
  afterAll(async () => {
    await open.close();
    await site.close();
    for (const folder of [blind, seeing]) rmSync(folder, { recursive: true, force: true });
  });

  it('reads it at once, with no reload', async () => {
    const page = await open.newPage(site.put('/already-open', mixedPage));
    const loaded = await page.evaluate(() => performance.timeOrigin);
    expect(await countMarks(page)).toBe(0);
    // Firefox knows both copies by one name, and would take the second for an update.
    if (family === 'firefox') await open.browser.uninstallExtension(firefoxId);
    await open.browser.installExtension(seeing);
    await until('marks', () => countMarks(page));
    expect(await page.evaluate(() => performance.timeOrigin)).toBe(loaded);
  });
});

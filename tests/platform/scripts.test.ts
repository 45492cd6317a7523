import { beforeEach, expect, test, vi } from 'vitest';
import { type FakeBrowser, fakeBrowser } from '../support/fake-browser';

const seam = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../../src/platform/browser', () => seam);

let browser: FakeBrowser;
let registered: unknown[];

beforeEach(() => {
  vi.resetModules();
  browser = fakeBrowser();
  registered = [];
  Object.assign(browser.scripting, {
    registerContentScripts: async (scripts: readonly unknown[]) => registered.push(...scripts),
  });
  seam.browser = browser as never;
});

test.each([
  ['as they stand in the manifest', ''],
  ['as whole addresses, as Firefox gives them', 'chrome-extension://countercheck/'],
])('sites that the reader added get the content script, whose files the browser names %s', async (_, prefix) => {
  const script = { js: [`${prefix}content.js`], matches: ['*://*.example.org/*'] };
  Object.assign(browser.runtime, { getManifest: () => ({ content_scripts: [script] }) });
  browser.origins.add('*://*.added.net/*');
  const { registerAddedSites } = await import('../../src/platform/scripts');
  await registerAddedSites();
  expect(registered).toEqual([
    {
      id: 'added-sites',
      js: ['content.js'],
      matches: ['*://*.added.net/*'],
      excludeMatches: ['*://*.example.org/*'],
      runAt: 'document_idle',
    },
  ]);
});

test('nothing is registered while the reader has added no site', async () => {
  const { registerAddedSites } = await import('../../src/platform/scripts');
  await registerAddedSites();
  expect(registered).toEqual([]);
});

import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { TabReport } from '../../src/platform/messages';
import { defaults, toStored } from '../../src/platform/settings';
import { type FakeBrowser, fakeBrowser } from '../support/fake-browser';
import { finding } from '../support/findings';
import { settle } from '../support/settle';

const seam = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../../src/platform/browser', () => seam);
vi.mock('../../src/background/reference', () => ({
  openedReference: async () => ({ reference: {}, added: new Map(), packsMissing: false }),
  forgetReference: () => undefined,
}));

const url = 'https://www.example.org/news/1';
const report: TabReport = { url, status: 'done', findings: [finding({ verdict: 'differs' })] };
let browser: FakeBrowser;

const stored = async (tabId = 5) =>
  (await browser.storage.session.get(`report:${tabId}`))[`report:${tabId}`] as TabReport | undefined;

/** The whole background, started as the browser starts it: every listener registered in the first turn. */
async function start(): Promise<void> {
  vi.resetModules();
  await import('../../src/background/index');
}

beforeEach(async () => {
  browser = fakeBrowser();
  seam.browser = browser as never;
  await browser.storage.session.set({ 'report:5': report });
  await browser.storage.local.set({ 'set-up': { version: '0.1.0' } });
  await start();
});

describe('tabs', () => {
  test('going to another page drops what was found', async () => {
    browser.tabs.onUpdated.fire(5, { status: 'loading', url: 'https://www.example.org/news/2' });
    await settle();
    expect(await stored()).toBeUndefined();
    expect(browser.badges.get(5)).toBe('');
  });

  test('news about the same page keeps it', async () => {
    browser.tabs.onUpdated.fire(5, { status: 'loading', url });
    browser.tabs.onUpdated.fire(5, { status: 'loading', url: `${url}#comments` });
    browser.tabs.onUpdated.fire(5, { title: 'x' });
    await settle();
    expect(await stored()).toEqual(report);
  });

  test('a page whose address we never learnt is let go all the same', async () => {
    await browser.storage.session.set({ 'report:5': { url: '', status: 'failed', error: 'no-access', findings: [] } });
    browser.tabs.onUpdated.fire(5, { status: 'loading' });
    await settle();
    expect(await stored()).toBeUndefined();
  });

  test('a closed tab leaves nothing', async () => {
    await browser.storage.session.set({ 'hidden-marks:5': true });
    browser.tabs.onRemoved.fire(5, {});
    await settle();
    const kept = Object.keys(await browser.storage.session.get(null));
    expect(kept.filter((key) => key.endsWith(':5'))).toEqual([]);
  });

  test('a tab closed while its page is checked leaves nothing either', async () => {
    browser.tabs.get = async () => {
      throw new Error('No tab with id: 5');
    };
    const { updateReport } = await import('../../src/background/tab');
    await updateReport(5, () => ({ ...report, published: '2025-12-16' }));
    expect(await stored()).toBeUndefined();
  });
});

describe('install', () => {
  const script = 'put content.js into 1';
  const welcome = 'opened chrome-extension://countercheck/src/welcome/index.html';
  const menus = ['menu check-selection', 'menu check-page'];

  test('works at once on pages already open, says hello, makes the menus', async () => {
    browser.runtime.onInstalled.fire({ reason: 'install' });
    await settle();
    expect(browser.deeds).toEqual([...menus, script, welcome]);
  });

  test('an update leaves open pages and the reader alone', async () => {
    browser.runtime.onInstalled.fire({ reason: 'update' });
    await settle();
    expect(browser.deeds).toEqual(menus);
  });

  test('an update puts new scripts in the place of those that Firefox has ended', async () => {
    Object.assign(browser.runtime, { getBrowserInfo: async () => ({ name: 'Firefox' }) });
    browser.runtime.onInstalled.fire({ reason: 'update' });
    await settle();
    expect(browser.deeds).toEqual([...menus, script]);
  });

  test('what no worker has ended is made up for by the next, and once', async () => {
    await browser.storage.local.set({ 'set-up': { version: '0.1.0', owed: 'install' } });
    await start();
    await settle();
    expect(browser.deeds).toEqual([...menus, script, welcome]);
    await start();
    await settle();
    expect(browser.deeds).toHaveLength(4);
  });

  test('an update that nobody heard of is made up for', async () => {
    await browser.storage.local.set({ 'set-up': { version: '0.0.9' } });
    await start();
    await settle();
    expect(browser.deeds).toEqual(menus);
  });

  test.each(['get', 'set'] as const)('where storage is broken (%s), no start greets the reader again', async (call) => {
    await browser.storage.local.remove('set-up');
    browser.storage.local[call] = async () => {
      throw new Error('storage is corrupt');
    };
    await start();
    await settle();
    expect(browser.deeds).toEqual([]);
  });
});

describe('settings changed in one of our pages', () => {
  const change = (fields: object) =>
    browser.storage.local.set({ settings: toStored({ ...defaults, ...fields }) }).then(() => settle());

  test('a site turned off: marks go, the report says so, the badge is empty', async () => {
    await change({ sites: { 'example.org': 'off' } });
    expect(browser.sent).toContainEqual({ tabId: 5, message: { type: 'switch-off' } });
    expect(await stored()).toEqual({ url, status: 'off', findings: [] });
    expect(browser.badges.get(5)).toBe('');
  });

  test('turned on again: the page is read', async () => {
    await change({ sites: { 'example.org': 'off' } });
    await change({ sites: {} });
    expect(browser.sent.at(-1)).toEqual({ tabId: 5, message: { type: 'read-now' } });
  });

  test('the badge can be turned off', async () => {
    await change({ badge: false });
    expect(browser.badges.get(5)).toBe('');
    await change({ badge: true });
    expect(browser.badges.get(5)).toBe('1');
  });

  test('the popup of a page that was read is told its tab, badge or none', async () => {
    await change({ badge: false });
    expect(browser.popups.get(5)).toMatch(/\/src\/popup\/index\.html\?tab=5$/);
  });

  test('verdicts that are not wanted lose their marks at once', async () => {
    await change({ marked: ['agrees'] });
    expect(browser.sent).toContainEqual({ tabId: 5, message: { type: 'set-unmarked', unmarked: [0] } });
  });
});

describe('access', () => {
  test('taken back: the page forgets us', async () => {
    browser.origins.clear();
    browser.permissions.onRemoved.fire({ origins: ['*://*.example.org/*'] });
    await settle();
    expect(browser.sent).toContainEqual({ tabId: 5, message: { type: 'switch-off' } });
    expect(await stored()).toBeUndefined();
  });
});

describe('a worker that died', () => {
  test('answers from what the browser kept: the tab’s report, its hidden marks, the badge', async () => {
    await browser.storage.session.set({ 'hidden-marks:5': true });
    await start();
    const [reply] = browser.runtime.onMessage.listeners.slice(-1).map((listener) =>
      listener(
        ...([
          { type: 'hello', url },
          { id: 'countercheck', url, frameId: 0, tab: { id: 5 } },
        ] as never[]),
      ),
    );
    expect(await reply).toEqual({ mode: 'automatic', marks: false });
  });
});

import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CardDress } from '../../src/platform/messages';
import { defaults, toStored } from '../../src/platform/settings';
import { type FakeBrowser, fakeBrowser } from '../support/fake-browser';
import { settle } from '../support/settle';

const seam = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../../src/platform/browser', () => seam);
vi.mock('../../src/background/reference', () => ({
  openedReference: async () => ({ reference: {}, added: new Map(), packsMissing: false }),
  forgetReference: () => undefined,
}));

const url = 'https://www.example.org/news/1';
const sender = { id: 'countercheck', url, frameId: 0, tab: { id: 5, incognito: false } } as never;
let browser: FakeBrowser;
let injected: unknown[];

const ask = async () => {
  const { receive } = await import('../../src/background/receive');
  return (await receive({ type: 'load-card', url }, sender)) as CardDress | undefined;
};
const choose = (fields: object) => browser.storage.local.set({ settings: toStored({ ...defaults, ...fields }) });

beforeEach(() => {
  vi.resetModules();
  browser = fakeBrowser();
  seam.browser = browser as never;
  injected = [];
  Object.assign(browser.scripting, { executeScript: async (what: unknown) => injected.push(what) });
  vi.stubGlobal('fetch', async (path: string) => {
    const file = path.replace('chrome-extension://countercheck/', 'public/');
    return new Response(readFileSync(file));
  });
});

describe('the card, when a page asks for it', () => {
  test('its script goes into the top frame of that tab, with the words it may say', async () => {
    const dress = await ask();
    expect(injected).toEqual([{ target: { tabId: 5 }, files: ['src/content/card.iife.js'] }]);
    expect(dress).toMatchObject({ appearance: 'system', language: 'en', direction: 'ltr' });
    expect(dress?.words).toMatchObject({
      verdict_differs: 'Differs',
      card_position: '$1 of $2',
      card_close: 'Close',
    });
    expect(Object.keys(dress?.words ?? {}).filter((key) => /^(?:options|welcome|state)_/.test(key))).toEqual([]);
  });

  test('it looks and speaks as the reader chose', async () => {
    await choose({ appearance: 'dark', language: 'de' });
    const { chooseLanguage } = await import('../../src/platform/i18n');
    await chooseLanguage('de');
    const dress = await ask();
    expect(dress).toMatchObject({ appearance: 'dark', language: 'de' });
    expect(dress?.words.card_page_says).toBe('Die Seite sagt');
    expect(dress?.words.card_position).toContain('$2');
  });

  test('where the browser does not let it in there is no dress, and nothing fails', async () => {
    Object.assign(browser.scripting, { executeScript: () => Promise.reject(new Error('Cannot access contents')) });
    expect(await ask()).toBeUndefined();
  });

  test('open pages are told when the reader chooses another look or language, and not for other settings', async () => {
    await import('../../src/background/index');
    await browser.storage.session.set({ 'report:5': { url, status: 'done', findings: [] } });
    const told = () => browser.sent.filter(({ message }) => (message as { type: string }).type === 'redress-card');
    await choose({ badge: false });
    await settle();
    expect(told()).toEqual([]);
    await choose({ badge: false, appearance: 'dark' });
    await vi.waitFor(() => expect(told()).toEqual([{ tabId: 5, message: { type: 'redress-card' } }]));
  });

  test('highlighted text is left to the popup where no card may come', async () => {
    Object.assign(browser.scripting, {
      executeScript: async ({ files }: { files: string[] }) => {
        if (files.includes('src/content/card.iife.js')) throw new Error('Cannot access contents');
        return [];
      },
    });
    const opened = vi.fn(async () => undefined);
    Object.assign(browser.action, { openPopup: opened });
    const { checkHighlightOf } = await import('../../src/background/highlight');
    await checkHighlightOf(5, { inFrame: false, text: 'It is 5 %.', url });
    expect(opened).toHaveBeenCalledTimes(1);
    expect(browser.sent.map(({ message }) => message)).not.toContainEqual({ type: 'check-selection' });
  });
});

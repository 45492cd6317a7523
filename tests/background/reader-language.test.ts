import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import type { FindingsReply, SelectionReply, TabReport } from '../../src/platform/messages';
import { defaults, toStored } from '../../src/platform/settings';
import { type FakeBrowser, fakeBrowser } from '../support/fake-browser';
import { bundledReference } from '../support/reference';

const seam = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../../src/platform/browser', () => seam);
vi.mock('../../src/background/reference', () => ({
  openedReference: async () => ({ reference: bundledReference(), added: new Map(), packsMissing: false }),
  forgetReference: () => undefined,
}));

const url = 'https://www.example.org/news/1';
const sender = { id: 'countercheck', url, frameId: 0, tab: { id: 5, incognito: false } } as never;
const text = 'Euroclear holds about €285 billion of immobilised Russian central bank assets.';
const article = { blocks: [{ text, role: 'paragraph' }], published: '2025-12-16', language: 'en' };
let browser: FakeBrowser;

const choose = (language: string) =>
  browser.storage.local.set({ settings: toStored({ ...defaults, language } as typeof defaults) });
const kept = async () => (await browser.storage.session.get('report:5'))['report:5'] as TabReport | undefined;
const ask = async (message: object) => (await import('../../src/background/receive')).receive(message, sender);

beforeEach(async () => {
  vi.resetModules();
  browser = fakeBrowser();
  seam.browser = browser as never;
  vi.stubGlobal('fetch', async (path: string) => {
    return new Response(readFileSync(path.replace('chrome-extension://countercheck/', 'public/')));
  });
});

test('a page is told in the reader’s language, in the report and to the card; the engine’s English stays beside it', async () => {
  await choose('de');
  const { findings } = (await ask({ type: 'article', url, article, pass: 1 })) as FindingsReply;
  expect(findings[0]?.told).toMatch(/^Die Seite sagt: about €285 billion\. Für „.*“ nennt die Referenz etwa 1/);
  expect(findings[0]?.explanation).toMatch(/^The page says about €285 billion\./);
  expect(findings[0]?.reference[0]?.told).toMatch(/^etwa 1\d\d\sMrd\.\s€$/);
  expect((await kept())?.findings).toEqual(findings);
});

test('so is highlighted text', async () => {
  await choose('fr');
  const selection = { type: 'selection', url, text, start: 0, end: text.length, published: '2025-12-16' };
  const reply = (await ask(selection)) as SelectionReply;
  expect(reply.findings[0]?.told).toMatch(/^La page dit : about €285 billion\./);
});

test('pages that were read already are told anew when the reader chooses another language', async () => {
  await import('../../src/background/index');
  await ask({ type: 'article', url, article, pass: 1 });
  expect((await kept())?.findings[0]?.told).toBeUndefined();
  await choose('uk');
  await vi.waitFor(async () => expect((await kept())?.findings[0]?.told).toMatch(/^Сторінка каже: /));
  await choose('en');
  await vi.waitFor(async () => expect((await kept())?.findings[0]?.told).toBeUndefined());
});

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadLedger } from '../../src/platform/ledger';
import type { FindingsReply, TabReport } from '../../src/platform/messages';
import { defaults, toStored } from '../../src/platform/settings';
import { type FakeBrowser, fakeBrowser } from '../support/fake-browser';
import { finding } from '../support/findings';
import { bundledReference } from '../support/reference';
import { settle } from '../support/settle';

const seam = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../../src/platform/browser', () => seam);
const desk = vi.hoisted(() => ({ open: vi.fn(), check: vi.fn() }));
vi.mock('../../src/background/reference', () => ({ openedReference: desk.open, forgetReference: () => undefined }));
vi.mock('../../src/engine/check', () => ({ check: desk.check }));
const { check } = await vi.importActual<typeof import('../../src/engine/check')>('../../src/engine/check');

const url = 'https://www.example.org/news/1';
const text = 'Euroclear holds about €285 billion of immobilised Russian central bank assets.';
const written = { blocks: [{ text, role: 'paragraph' }], published: '2025-12-16', language: 'en' };
let browser: FakeBrowser;
let receive: typeof import('../../src/background/receive').receive;

const read = (tabId = 5, { article = written as object, incognito = false } = {}) =>
  receive({ type: 'article', url, article, pass: 1 }, {
    id: 'countercheck',
    url,
    frameId: 0,
    tab: { id: tabId, incognito },
  } as never) as Promise<FindingsReply>;
const report = async (tabId = 5) =>
  (await browser.storage.session.get(`report:${tabId}`))[`report:${tabId}`] as TabReport | undefined;

beforeEach(async () => {
  vi.resetModules();
  browser = fakeBrowser();
  seam.browser = browser as never;
  desk.open.mockReset().mockResolvedValue({ reference: bundledReference(), added: new Map(), packsMissing: false });
  desk.check.mockReset().mockImplementation(check);
  ({ receive } = await import('../../src/background/receive'));
});
afterEach(() => vi.useRealTimers());

describe('a private window', () => {
  test('leaves nothing in the ledger, also where it is on; what was found is in memory alone', async () => {
    await browser.storage.local.set({ settings: toStored({ ...defaults, ledger: true }) });
    const before = [...browser.storage.local.values];
    await read(5, { incognito: true });
    await settle();
    expect(await report()).toMatchObject({ status: 'done', findings: [{ verdict: 'differs' }] });
    expect(await loadLedger()).toEqual([]);
    expect([...browser.storage.local.values]).toEqual(before);
    await read(6);
    await vi.waitFor(async () => expect(await loadLedger()).toHaveLength(1));
  });
});

describe('a clock that is wrong', () => {
  test.each(['1970-01-01', '2001-09-09', '2025-12-16', '2199-01-01'])(
    'says %s: the same is found and shown',
    async (day) => {
      const rightly = (await read()).findings;
      expect(rightly.map(({ verdict }) => verdict)).toEqual(['differs']);
      vi.useFakeTimers({ toFake: ['Date'], now: new Date(day) });
      expect((await read()).findings).toEqual(rightly);
      expect(browser.badges.get(5)).toBe('1');
    },
  );

  test('jumps to and fro: no tab is locked out', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2025-12-16') });
    for (let jump = 0; jump < 60; jump++) {
      vi.setSystemTime(new Date(jump % 2 ? '1999-01-01' : `${2026 + jump}-01-01`));
      if (jump % 2) expect(await read(), `jump ${jump}`).toMatchObject({ findings: [{ verdict: 'differs' }] });
      else await read();
    }
  });
});

describe('little memory', () => {
  const short = () => new RangeError('Array buffer allocation failed');

  test('none for the reference: it says so, and the next check tries again', async () => {
    desk.open.mockRejectedValueOnce(short());
    expect((await read()).findings).toEqual([]);
    expect(await report()).toMatchObject({ status: 'failed', error: 'no-reference', findings: [] });
    expect(browser.badges.get(5)).toBe('!');
    expect((await read()).findings).toHaveLength(1);
    expect(browser.badges.get(5)).toBe('1');
  });

  test('none for a check: it says so, and the next one is made', async () => {
    desk.check.mockImplementationOnce(() => {
      throw short();
    });
    await read();
    expect(await report()).toMatchObject({ status: 'failed', error: 'engine', findings: [] });
    await read();
    expect(await report()).toMatchObject({ status: 'done' });
  });
});

describe('two hundred tabs', () => {
  const tabs = Array.from({ length: 200 }, (_, at) => at + 1);
  /** What Chromium gives; Firefox gives as much. */
  const quota = 10 * 2 ** 20;
  const findings = (quote: string, count: number) =>
    Array.from({ length: count }, (_, at) => finding({ block: at, quote, verdict: 'differs' }));
  const story = (tabId: number) => ({ blocks: [{ text: `Story ${tabId}`, role: 'paragraph' }] });
  const finds = (count: number) =>
    desk.check.mockImplementation(({ blocks }) => ({ findings: findings(blocks[0].text, count) }));

  beforeEach(() => {
    browser.storage.session.quota = quota;
  });

  test('with findings as news has them: all are kept, each under its own tab', async () => {
    finds(30);
    await Promise.all(tabs.map((tabId) => read(tabId, { article: story(tabId) })));
    for (const tabId of tabs) {
      expect((await report(tabId))?.findings).toEqual(findings(`Story ${tabId}`, 30));
      expect(browser.badges.get(tabId)).toBe('30');
    }
  });

  test('with as many findings as may be: the one before the reader is kept, and none is mixed up', async () => {
    finds(400);
    for (const tabId of tabs) {
      expect((await read(tabId, { article: story(tabId) })).findings).toHaveLength(400);
      expect((await report(tabId))?.findings[0]?.quote).toBe(`Story ${tabId}`);
      expect(browser.badges.get(tabId)).toBe('99+');
    }
    for (const tabId of tabs) {
      const kept = await report(tabId);
      if (kept) expect(kept.findings[0]?.quote).toBe(`Story ${tabId}`);
    }
  });
});

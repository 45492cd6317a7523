import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { maximumFindings } from '../../src/platform/limits';
import type { FindingsReply, HelloReply, TabReport } from '../../src/platform/messages';
import { type FakeBrowser, fakeBrowser } from '../support/fake-browser';
import { finding } from '../support/findings';

const seam = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../../src/platform/browser', () => seam);
vi.mock('../../src/background/reference', () => ({
  openedReference: async () => ({ reference: {}, added: new Map(), packsMissing: false }),
  forgetReference: () => undefined,
}));
const engine = vi.hoisted(() => ({ check: vi.fn() }));
vi.mock('../../src/engine/check', () => engine);

const url = 'https://www.example.org/news/1';
const article = { blocks: [{ text: 'A sentence.', role: 'paragraph' }] };
let browser: FakeBrowser;
let receive: typeof import('../../src/background/receive').receive;

/** A content script in tab 5, at the address above unless a test says otherwise. */
const content = (fields: object = {}) =>
  ({ id: 'countercheck', url, frameId: 0, tab: { id: 5, incognito: false }, ...fields }) as never;
const ownPage = { id: 'countercheck', url: 'chrome-extension://countercheck/src/popup/index.html' } as never;
const report = async (tabId = 5) =>
  (await browser.storage.session.get(`report:${tabId}`))[`report:${tabId}`] as TabReport | undefined;

beforeEach(async () => {
  vi.resetModules();
  browser = fakeBrowser();
  seam.browser = browser as never;
  engine.check.mockReset().mockReturnValue({ findings: [] });
  ({ receive } = await import('../../src/background/receive'));
});

describe('who is heard', () => {
  test.each([
    ['another extension', content({ id: 'other' })],
    ['a frame inside a page', content({ frameId: 3 })],
    ['a page of another origin than it claims', content({ url: 'https://evil.example/' })],
    ['something without a tab', content({ tab: undefined })],
  ])('not %s', async (_, sender) => {
    expect(await receive({ type: 'article', url, article, pass: 1 }, sender)).toBeUndefined();
    expect(engine.check).not.toHaveBeenCalled();
  });

  test('a content script may not give the orders of our own pages', () => {
    expect(receive({ type: 'read-tab', tabId: 6 }, content())).toBeUndefined();
  });

  test('a tab that floods us is not answered', () => {
    const answers = Array.from({ length: 100 }, () => receive({ type: 'hello', url }, content()));
    expect(answers.filter(Boolean).length).toBeLessThan(60);
    expect(receive({ type: 'hello', url }, content({ tab: { id: 6 } }))).toBeDefined();
  });
});

describe('the way of a page', () => {
  test('hello on a site we may read: automatic, and the report begins', async () => {
    const reply = (await receive({ type: 'hello', url }, content())) as HelloReply;
    expect(reply).toEqual({ mode: 'automatic', marks: true });
    expect(await report()).toEqual({ url, status: 'reading', findings: [] });
  });

  test('hello on any other site: on request only, and nothing is kept', async () => {
    const elsewhere = 'https://elsewhere.net/a';
    const reply = await receive({ type: 'hello', url: elsewhere }, content({ url: elsewhere }));
    expect(reply).toMatchObject({ mode: 'on-request' });
    expect(await report()).toBeUndefined();
  });

  test('an article is checked, kept, counted and answered', async () => {
    const findings = [finding({ verdict: 'differs' }), finding({ verdict: 'differs', voice: 'speaker' }), finding()];
    engine.check.mockReturnValue({ published: '2025-12-16', findings });
    const reply = (await receive({ type: 'article', url, article, pass: 3 }, content())) as FindingsReply;
    expect(reply).toEqual({ pass: 3, findings, unmarked: [] });
    expect(await report()).toEqual({ url, status: 'done', published: '2025-12-16', findings });
    expect(browser.badges.get(5)).toBe('1');
  });

  test('nothing found leaves the badge empty', async () => {
    await receive({ type: 'article', url, article, pass: 1 }, content());
    expect(browser.badges.get(5)).toBe('');
  });

  test('a failure says so in words', async () => {
    engine.check.mockImplementation(() => {
      throw new Error('broken');
    });
    await receive({ type: 'article', url, article, pass: 1 }, content());
    expect(await report()).toMatchObject({ status: 'failed', error: 'engine' });
    expect(browser.badges.get(5)).toBe('!');
    expect(browser.titles.get(5)).toContain('could not check');
  });

  test('thousands of findings are kept to the cap, discrepancies among them in place', async () => {
    engine.check.mockReturnValue({ findings: Array.from({ length: 3000 }, () => finding({ verdict: 'unchecked' })) });
    await receive({ type: 'article', url, article, pass: 1 }, content());
    const kept = await report();
    expect(kept?.findings.length).toBeLessThanOrEqual(maximumFindings);
    expect((kept?.findings.length ?? 0) + (kept?.omitted ?? 0)).toBe(3000);
  });

  test('full session storage gives up other tabs, not this one', async () => {
    await browser.storage.session.set({ 'report:8': { url, status: 'done', findings: [] } });
    browser.storage.session.full = true;
    await receive({ type: 'article', url, article, pass: 1 }, content());
    expect(await report()).toMatchObject({ status: 'done' });
    expect(await report(8)).toBeUndefined();
  });

  test('a site that is off is not read, whatever its page sends', async () => {
    await browser.storage.local.set({ settings: { version: 1, sites: { 'example.org': 'off' } } });
    expect(await receive({ type: 'hello', url }, content())).toMatchObject({ mode: 'off' });
    expect(await receive({ type: 'article', url, article, pass: 1 }, content())).toMatchObject({ findings: [] });
    expect(engine.check).not.toHaveBeenCalled();
    expect(await report()).toMatchObject({ status: 'off' });
  });

  test('changes at the same moment do not lose each other', async () => {
    await receive({ type: 'hello', url }, content());
    await Promise.all([
      receive({ type: 'article', url, article, pass: 1 }, content()),
      receive({ type: 'selection', url, text: 'It is 5 %.', start: 0, end: 10 }, content()),
    ]);
    expect(await report()).toMatchObject({ status: 'done', selection: { text: 'It is 5 %.' } });
  });
});

describe('highlighted text', () => {
  const selection = { type: 'selection', url, text: 'One 5 %. Two 6 %.', start: 9, end: 17 };

  test('only what lies in the highlight is answered', async () => {
    const inside = finding({ start: 13, end: 16 });
    engine.check.mockReturnValue({ findings: [finding({ start: 4, end: 7 }), inside] });
    expect(await receive(selection, content())).toEqual({ findings: [inside] });
    expect((await report())?.selection).toEqual({ text: 'Two 6 %.', findings: [inside] });
  });

  test('when nothing can be checked, it says why', async () => {
    expect(await receive(selection, content())).toMatchObject({ message: expect.stringContaining('no figure') });
    engine.check.mockReturnValue({
      findings: [finding({ start: 13, end: 16, verdict: 'unchecked', reason: 'forecast' })],
    });
    expect(await receive(selection, content())).toMatchObject({ message: expect.stringContaining('forecast') });
  });
});

describe('dismissing', () => {
  const findings = [finding({ verdict: 'differs' }), finding({ block: 2, quote: '€200 billion', verdict: 'differs' })];
  const place = { block: 0, start: 0, end: 10, kind: 'figure' };
  const read = async () => {
    engine.check.mockReturnValue({ findings });
    await receive({ type: 'article', url, article, pass: 1 }, content());
  };

  test('these words only, and undone', async () => {
    await read();
    const reply = (await receive({ type: 'dismiss', url, finding: place, scope: 'claim' }, content())) as {
      id: string;
    };
    expect(reply).toMatchObject({ unmarked: [0] });
    expect(browser.badges.get(5)).toBe('1');
    expect(browser.sent.at(-1)?.message).toEqual({ type: 'set-unmarked', unmarked: [0] });
    await receive({ type: 'undo-dismiss', id: reply.id }, ownPage);
    expect((await report())?.dismissed).toBeUndefined();
    expect(browser.badges.get(5)).toBe('2');
  });

  test('the fact everywhere, also in a page read later', async () => {
    await read();
    const reply = (await receive({ type: 'dismiss', url, finding: place, scope: 'fact' }, content())) as { id: string };
    expect(reply).toMatchObject({ unmarked: [0, 1] });
    await read();
    expect((await report())?.dismissed).toHaveLength(2);
    await receive({ type: 'undo-dismiss', id: reply.id }, ownPage);
  });

  test.each(['in a private window', 'where nothing can be kept'])(
    '%s it holds until the page is read again',
    async (where) => {
      const privately = where === 'in a private window';
      const sender = content({ tab: { id: 5, incognito: privately } });
      const put = vi.spyOn(IDBObjectStore.prototype, 'put');
      if (!privately)
        put.mockImplementation(() => {
          throw new DOMException('no room', 'QuotaExceededError');
        });
      await read();
      const [first, again] = [
        await receive({ type: 'dismiss', url, finding: place, scope: 'site' }, sender),
        await receive({ type: 'dismiss', url, finding: place, scope: 'site' }, sender),
      ] as { id: string }[];
      expect(first).toMatchObject({ passing: true, unmarked: [0] });
      expect(again).toEqual(first);
      expect(put).toHaveBeenCalledTimes(privately ? 0 : 2);
      put.mockRestore();
      const other = (await receive(
        { type: 'dismiss', url, finding: { ...place, block: 2 }, scope: 'claim' },
        content(),
      )) as { id: string };
      expect((await report())?.dismissed).toHaveLength(2);
      await receive({ type: 'undo-dismiss', id: first?.id ?? '' }, sender);
      expect((await report())?.dismissed).toEqual([{ index: 1, id: other.id }]);
      await receive({ type: 'undo-dismiss', id: other.id }, ownPage);
      expect((await report())?.dismissed).toBeUndefined();
    },
  );

  test('a finding that the report does not hold cannot be dismissed', async () => {
    await read();
    const forged = { ...place, start: 99, end: 100 };
    expect(await receive({ type: 'dismiss', url, finding: forged, scope: 'fact' }, content())).toBeUndefined();
  });
});

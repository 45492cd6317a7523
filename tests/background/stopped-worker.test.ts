import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { deleteDatabase } from '../../src/platform/database';
import { loadDismissals } from '../../src/platform/dismissals';
import type { TabReport } from '../../src/platform/messages';
import { defaults, toStored } from '../../src/platform/settings';
import { finding } from '../support/findings';
import { MortalWorker } from '../support/mortal-worker';

vi.mock('../../src/background/reference', () => ({
  openedReference: async () => ({}),
  forgetReference: () => undefined,
}));
const findings = [finding({ verdict: 'differs' }), finding({ block: 2, quote: '€200 billion', verdict: 'differs' })];
vi.mock('../../src/engine/check', () => ({ check: () => ({ findings }) }));

const url = 'https://www.example.org/news/1';
const sender = { id: 'countercheck', url, frameId: 0, tab: { id: 5, incognito: false } };
const article = { type: 'article', url, article: { blocks: [{ text: 'A sentence.', role: 'paragraph' }] }, pass: 1 };
const place = { block: 0, start: 0, end: 10, kind: 'figure' };
const report: TabReport = { url, status: 'done', findings };

/** What a reader does, as the messages and events of it. All but the first begin where a page has been read. */
const flows: Readonly<Record<string, (worker: MortalWorker) => Promise<unknown>>> = {
  'a page': async (worker) => {
    await worker.send({ type: 'hello', url }, sender);
    return worker.send(article, sender);
  },
  'a page that is no article': (worker) => worker.send({ type: 'not-an-article', url }, sender),
  'highlighted text': (worker) =>
    worker.send({ type: 'selection', url, text: 'It is 5 %.', start: 0, end: 10 }, sender),
  'a dismissal': async (worker) => {
    const reply = await worker.send({ type: 'dismiss', url, finding: place, scope: 'fact' }, sender);
    return (reply as { unmarked: unknown }).unmarked;
  },
  'a dismissal taken back': async (worker) => {
    const reply = await worker.send({ type: 'dismiss', url, finding: place, scope: 'claim' }, sender);
    await worker.send({ type: 'undo-dismiss', id: (reply as { id: string }).id }, sender);
  },
  'a tab read on request': (worker) => worker.send({ type: 'read-tab', tabId: 5 }, worker.ownPage),
  'marks hidden': (worker) => worker.send({ type: 'set-marks-in', tabId: 5, shown: false }, worker.ownPage),
  'a site turned off': (worker) =>
    worker.browser.storage.local.set({ settings: toStored({ ...defaults, sites: { 'example.org': 'off' } }) }),
  'fewer marks': (worker) =>
    worker.browser.storage.local.set({ settings: toStored({ ...defaults, marked: ['agrees'], badge: false }) }),
  'another page in the tab': async (worker) => {
    worker.browser.addresses.set(5, 'https://www.example.org/news/2');
    worker.browser.tabs.onUpdated.fire(5, { status: 'loading', url: 'https://www.example.org/news/2' });
  },
  'a first run': (worker) => setUp(worker, 'install'),
  'an update': (worker) => setUp(worker, 'update', { version: '0.0.9' }),
  'a closed tab': async (worker) => {
    worker.browser.closed.add(5);
    worker.browser.tabs.onRemoved.fire(5, {});
  },
};

/** The browser starts a worker to tell it that the extension has been installed or updated. */
async function setUp(worker: MortalWorker, reason: string, formerly?: object): Promise<void> {
  const { browser } = worker;
  await browser.storage.local.remove('set-up');
  if (formerly) await browser.storage.local.set({ 'set-up': formerly });
  browser.deeds.length = 0;
  await worker.start();
  browser.runtime.onInstalled.fire({ reason });
}

let worker: MortalWorker;

/** A browser in which one page has been read, or none yet, and everything is at rest. */
async function begin(read: boolean): Promise<void> {
  await deleteDatabase();
  worker = new MortalWorker();
  if (read) await worker.browser.storage.session.set({ 'report:5': report });
  await worker.start();
  await worker.rest();
}

/** All that a reader can see afterwards, once a last worker has started as it does for whatever comes next. */
async function outcome(): Promise<unknown> {
  await worker.start();
  await worker.rest();
  const { browser } = worker;
  const dismissals = (await loadDismissals()).map(({ scope, fact }) => [scope, fact]);
  const reports = JSON.stringify(await browser.storage.session.get(null)).replace(/[0-9a-f-]{36}/g, 'an id');
  const told = new Map(browser.sent.map(({ message }) => [(message as { type: string }).type, message]));
  return {
    dismissals,
    reports,
    badge: browser.badges.get(5) ?? '',
    told: [...told.values()].map((one) => JSON.stringify(one)).sort(),
    deeds: [...new Set(browser.deeds)].sort(),
  };
}

async function run(
  name: string,
  stopAt?: number,
  effective = false,
): Promise<{ calls: number; answer: unknown; after: unknown }> {
  await begin(name !== 'a page');
  worker.stopAt(stopAt, effective);
  const answer = await flows[name]?.(worker);
  await worker.rest();
  const calls = worker.calls;
  worker.stopAt(undefined);
  return { calls, answer, after: await outcome() };
}

beforeEach(() => vi.resetModules());
afterEach(() => vi.doUnmock('../../src/platform/browser'));

let stops = 0;

describe('a worker stopped at any moment', () => {
  test.each(Object.keys(flows))(
    '%s: ends as if it had not been',
    async (name) => {
      const undisturbed = await run(name);
      expect(undisturbed.calls).toBeGreaterThan(0);
      // What is left after a call is what is there before the next, so the last alone is tried on both sides.
      for (let at = 1; at <= undisturbed.calls + 1; at++) {
        const last = at > undisturbed.calls;
        const { answer, after } = await run(name, last ? at - 1 : at, last);
        const where = last ? 'stopped after the last call' : `stopped before call ${at} of ${undisturbed.calls}`;
        expect(after, where).toEqual(undisturbed.after);
        expect(answer, where).toEqual(undisturbed.answer);
        stops += 1;
      }
      console.info(`${name}: ${undisturbed.calls} calls to the browser, ${stops} stops so far`);
    },
    240_000,
  );
});

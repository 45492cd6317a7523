// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../support/fake-browser';
import { finding } from '../support/findings';

const seam = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../../src/platform/browser', () => seam);

/** Every call to the browser, in the order in which it was made, and how many of them were under way one after the other. */
let calls: string[];
let journeys: number;

/** Makes a call that is answered only when all calls made in the same turn have been made: one journey. */
function counted(name: string, answer: (...values: never[]) => unknown): (...values: never[]) => Promise<unknown> {
  return async (...values) => {
    calls.push(name);
    await new Promise((resolve) => waiting.push(() => resolve(undefined)));
    return answer(...values);
  };
}

const waiting: (() => void)[] = [];

/** Answers all that was asked, turn by turn, until nothing is asked any more. */
async function answerAll(): Promise<void> {
  for (let idle = 0; idle < 3; idle++) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (waiting.length === 0) continue;
    idle = -1;
    journeys += 1;
    for (const answer of waiting.splice(0)) answer();
  }
}

beforeEach(() => {
  vi.resetModules();
  calls = [];
  journeys = 0;
  const browser = fakeBrowser();
  const report = { url: 'https://www.example.org/1', status: 'done', findings: [finding()] };
  browser.storage.session.values.set('report:1', JSON.stringify(report));
  browser.storage.session.get = counted('session.get', browser.storage.session.get as never) as never;
  browser.storage.local.get = counted('local.get', browser.storage.local.get as never) as never;
  browser.permissions.contains = counted('permissions.contains', browser.permissions.contains as never) as never;
  browser.tabs.get = counted('tabs.get', browser.tabs.get as never) as never;
  browser.tabs.query = counted('tabs.query', async () => [{ id: 1, url: 'https://www.example.org/1' }]) as never;
  seam.browser = browser as never;
});

describe('the first sight of the popup', () => {
  test('costs two journeys to the browser and asks nothing twice', async () => {
    const { startWithTab, tab } = await import('../../src/ui/state');
    const started = startWithTab('popup');
    await answerAll();
    await started;
    expect(tab.value).toMatchObject({ id: 1, access: true, mode: 'automatic', marks: true });
    expect(tab.value?.report?.findings).toHaveLength(1);
    expect(journeys).toBe(2);
    expect([...calls].sort()).toEqual(['local.get', 'permissions.contains', 'session.get', 'tabs.query']);
  });
});

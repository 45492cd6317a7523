// @vitest-environment happy-dom
import { h, render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../support/fake-browser';
import { finding } from '../support/findings';
import { settle } from '../support/settle';

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
  browser.permissions.getAll = counted('permissions.getAll', browser.permissions.getAll as never) as never;
  browser.tabs.get = counted('tabs.get', browser.tabs.get as never) as never;
  browser.addresses.set(1, 'https://www.example.org/1');
  browser.tabs.query = counted('tabs.query', async () => [{ id: 1, url: 'https://www.example.org/1' }]) as never;
  seam.browser = browser as never;
});

/** Starts as the popup does, with this in its address, and tells what it came to. */
async function start(search: string) {
  location.search = search;
  const { startWithTab, tab } = await import('../../src/ui/state');
  const started = startWithTab('popup');
  await answerAll();
  await started;
  return tab.value;
}

describe('the first sight of the popup', () => {
  const seen = { id: 1, url: 'https://www.example.org/1', access: true, mode: 'automatic', marks: true };

  test('costs one journey to the browser where the popup is told its tab, and asks nothing twice', async () => {
    expect(await start('?tab=1')).toMatchObject(seen);
    expect(journeys).toBe(1);
    expect([...calls].sort()).toEqual(['local.get', 'permissions.getAll', 'session.get', 'tabs.get']);
  });

  test('costs two where it has to ask which tab', async () => {
    const shown = await start('');
    expect(shown).toMatchObject(seen);
    expect(shown?.report?.findings).toHaveLength(1);
    expect(journeys).toBe(2);
    expect([...calls].sort()).toEqual(['local.get', 'permissions.getAll', 'session.get', 'tabs.query']);
  });

  test('draws the rows that there is room for, those of closed groups not at all; the rest when the browser is idle', async () => {
    const idle: (() => void)[] = [];
    vi.stubGlobal('requestIdleCallback', (call: () => void) => idle.push(call));
    vi.stubGlobal('cancelIdleCallback', () => undefined);
    const findings = [
      ...Array.from({ length: 12 }, (_, block) => finding({ block, verdict: 'differs' })),
      finding({ block: 12, verdict: 'unchecked', reason: 'forecast', reference: [] }),
    ];
    const { FindingList } = await import('../../src/ui/finding-list');
    const nothing = () => undefined;
    const list = { findings, dismissed: [], speakers: true, url: '', onJump: nothing, onUndo: nothing };
    const rows = () =>
      [...document.querySelectorAll('.group')].map((group) => group.querySelectorAll('.finding').length);
    render(h(FindingList, list), document.body);
    expect(rows()).toEqual([8, 0]);
    await settle();
    for (let call = idle.shift(); call; call = idle.shift()) call();
    await settle();
    expect(rows()).toEqual([12, 1]);
  });
});

describe('what a language knows of numbers and days', () => {
  test('is asked of the browser once, however many are written', async () => {
    const made: unknown[] = [];
    const counted = {
      get(all: typeof Intl, name: keyof typeof Intl) {
        made.push(name);
        return all[name];
      },
    };
    vi.stubGlobal('Intl', new Proxy(Intl, counted));
    const { day, number, plural } = await import('../../src/platform/i18n');
    for (let round = 1; round < 9; round++) {
      expect(day(`2025-12-0${round}`)).toBe(`Dec ${round}, 2025`);
      expect(number(round * 1_000)).toBe(`${round},000`);
      expect(plural('count_agreements', round)).toContain(String(round));
    }
    expect(made.sort()).toEqual(['DateTimeFormat', 'NumberFormat', 'PluralRules']);
    vi.unstubAllGlobals();
  });
});

// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { TabReport } from '../../src/platform/messages';
import { type FakeBrowser, fakeBrowser } from '../support/fake-browser';
import { finding } from '../support/findings';
import { stubIdleTime } from '../support/idle';
import { settle } from '../support/settle';

const seam = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../../src/platform/browser', () => seam);

const url = 'https://www.example.org/1';
const done = (findings: TabReport['findings'], more: Partial<TabReport> = {}): TabReport => ({
  url,
  status: 'done',
  findings,
  ...more,
});
const mixed = [
  finding({ quote: 'an agreement' }),
  finding({ quote: 'a speaker’s slip', verdict: 'differs', voice: 'speaker', speaker: 'Ms Example', block: 1 }),
  finding({ quote: 'a slip', verdict: 'differs', block: 2 }),
  finding({
    quote: 'a bad sum',
    verdict: 'inconsistent',
    block: 3,
    explanation: 'Two and two make four.',
    reference: [],
  }),
  finding({ quote: 'a forecast', verdict: 'unchecked', reason: 'forecast', block: 4, reference: [] }),
  finding({ quote: 'another agreement', block: 5 }),
];

let browser: FakeBrowser;
const asked: unknown[] = [];

/** Shows tab 1 with this report, in the popup unless told otherwise, as the reader sees it. */
async function show(report: TabReport | undefined, place: 'popup' | 'report' = 'popup'): Promise<HTMLElement> {
  if (report) await browser.storage.session.set({ 'report:1': report });
  const { startWithTab } = await import('../../src/ui/state');
  const { Reader } = await import('../../src/ui/reader');
  await startWithTab('popup');
  render(<Reader place={place} />, document.body);
  await settle();
  return document.body;
}

const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
const click = async (element: Element | undefined | null) => {
  (element as HTMLElement).click();
  await settle();
};
const button = (text: string) =>
  [...document.querySelectorAll('button')].find(
    (one) => one.textContent?.includes(text) || one.getAttribute('aria-label')?.includes(text),
  );

beforeEach(() => {
  vi.resetModules();
  stubIdleTime();
  document.body.replaceChildren();
  asked.length = 0;
  browser = fakeBrowser();
  browser.runtime.sendMessage = async (message?: unknown) => {
    asked.push(message);
    return undefined;
  };
  seam.browser = browser as never;
});

describe('the list', () => {
  test('discrepancies first, the page’s own before a speaker’s; then agreements; then what was not checked, with its reason', async () => {
    await show(done(mixed));
    expect(texts('.group h2')).toEqual(['Discrepancies', 'Agreements', 'Not checked']);
    expect(texts('.finding q')).toEqual([
      'a slip',
      'a bad sum',
      'a speaker’s slip',
      'an agreement',
      'another agreement',
      'a forecast',
    ]);
    expect(texts('.group--unchecked .finding__line')).toEqual(['It is a forecast.']);
    expect(document.querySelector<HTMLDetailsElement>('.group--unchecked')?.open).toBe(false);
  });

  test('each finding has its verdict in words for those who do not see the line', async () => {
    await show(done(mixed));
    expect(texts('.finding .unseen')).toContain('Does not add up: ');
    expect(texts('.finding .unseen')).toHaveLength(mixed.length);
  });

  test('a click goes to the place in the page, by the finding’s index in the report', async () => {
    await show(done(mixed));
    await click(document.querySelector('.finding__jump'));
    expect(browser.sent).toContainEqual({ tabId: 1, message: { type: 'show-finding', index: 2 } });
  });

  test('in the order of the page, when the reader wants that', async () => {
    await show(done(mixed));
    const select = document.querySelector('select');
    if (!select) throw new Error('no order to choose');
    select.value = 'place';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(texts('.group--discrepancies q')).toEqual(['a speaker’s slip', 'a slip', 'a bad sum']);
  });

  test('a search keeps what has the words, and says when nothing has', async () => {
    await show(done(mixed));
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) throw new Error('no search');
    field.value = 'Ms example';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    expect(texts('.finding q')).toEqual(['a speaker’s slip']);
    field.value = 'xyzzy';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    expect(document.body.textContent).toContain('Nothing matches “xyzzy”.');
  });

  test('details show the working and a source that opens', async () => {
    await show(done([finding()]));
    const more = document.querySelector('.finding__more');
    expect(more?.getAttribute('aria-expanded')).toBe('false');
    await click(more);
    expect(document.querySelector('.finding__more')?.getAttribute('aria-expanded')).toBe('true');
    expect(document.querySelector('.finding__details')?.textContent).toContain('so does the reference');
    expect(document.querySelector('.citation a')?.getAttribute('href')).toMatch(/^https:/);
  });

  test('the report’s own page names the page and shows all the working from the start, with nothing to switch', async () => {
    await show(done(mixed), 'report');
    await settle();
    expect(document.querySelector('.page-address a')?.getAttribute('href')).toBe('https://www.example.org/1');
    expect(document.querySelectorAll('.finding__details')).toHaveLength(document.querySelectorAll('.finding').length);
    expect(document.querySelector('.foot')).toBeNull();
  });

  test('a reader of German has each explanation and value as it was told in German', async () => {
    const german = JSON.parse(readFileSync('public/_locales/de/messages.json', 'utf8'));
    browser.i18n.getMessage = (key: string) => german[key]?.message ?? '';
    const told = mixed.map((one) => ({
      ...one,
      told: 'Zwei und zwei sind vier.',
      reference: one.reference.map((value) => ({ ...value, told: '185 Mrd. €' })),
    }));
    await show(done(told));
    expect(document.documentElement.lang).toBe('de');
    for (const more of document.querySelectorAll('.finding__more')) await click(more);
    const details = [...document.querySelectorAll('.finding__details')];
    expect(details.map(({ firstElementChild }) => firstElementChild?.textContent)).toEqual(
      mixed.map(() => 'Zwei und zwei sind vier.'),
    );
    expect(document.body.textContent).not.toContain('Two and two make four.');
    expect(new Set(texts('.citation__value'))).toEqual(new Set(['185 Mrd. €']));
  });

  test('a browser in a language that we do not speak has English words, which are marked as English and run its way', async () => {
    const { getMessage } = browser.i18n;
    browser.i18n.getUILanguage = () => 'ar';
    browser.i18n.getMessage = (key: string, values?: string[]) =>
      key === '@@bidi_dir' ? 'rtl' : getMessage(key, values);
    await show(done(mixed));
    expect(document.documentElement.lang).toBe('en');
    expect(document.documentElement.dir).toBe('ltr');
  });

  test('a source that is not https is named, not linked', async () => {
    const source = { publisher: 'P', title: 'T', url: 'javascript:alert(1)' };
    await show(done([finding({ reference: [{ label: '5', source }] })]));
    await click(document.querySelector('.finding__more'));
    expect(document.querySelector('.citation')?.textContent).toContain('P: T');
    expect(document.querySelector('.citation a')).toBeNull();
  });

  test('what was dismissed stands apart and can be shown again', async () => {
    await show(done(mixed, { dismissed: [{ index: 2, id: 'abc' }] }));
    expect(texts('.group--discrepancies q')).not.toContain('a slip');
    expect(texts('.summary__number')).toEqual(['1']);
    expect(texts('.summary__count').join()).toBe('1discrepancy · 1 said by a speaker');
    await click(button('Show again'));
    expect(asked).toContainEqual({ type: 'undo-dismiss', id: 'abc' });
  });

  test('text of a page stays text', async () => {
    await show(done([finding({ quote: '<img src=x onerror=alert(1)>', explanation: '<b>x</b>' })]));
    expect(document.querySelector('.list img, .list b')).toBeNull();
    expect(texts('.finding q')).toEqual(['<img src=x onerror=alert(1)>']);
  });
});

describe('the state of the page', () => {
  const state = async (report: TabReport | undefined) => {
    await show(report);
    return document.querySelector('.status')?.textContent ?? '';
  };

  test.each([
    ['reading', { status: 'reading' as const }, 'Reading the page'],
    ['no article', { status: 'not-an-article' as const }, 'does not look like an article'],
    ['nothing found', {}, 'Nothing here to compare'],
    ['failed', { status: 'failed' as const, error: 'no-reference' as const }, 'reference could not be opened'],
  ])('%s is said in words', async (_, fields, words) => {
    expect(await state(done([], fields))).toContain(words);
  });

  test('only a failure is an alarm', async () => {
    await show(done([]));
    expect(document.querySelector('[role=alert]')).toBeNull();
    await browser.storage.session.set({ 'report:1': done([], { status: 'failed', error: 'engine' }) });
    await settle();
    expect(document.querySelector('[role=alert]')).not.toBeNull();
  });

  test('a page not read can be read at once', async () => {
    expect(await state(undefined)).toContain('has not been read');
    await click(button('Check this page'));
    expect(asked).toContainEqual({ type: 'read-tab', tabId: 1 });
  });

  test.each([
    ['chrome://settings', 'belongs to the browser'],
    ['https://chromewebstore.google.com/detail/x', 'stores of extensions'],
    ['https://www.example.org/report.pdf', 'does not read PDF'],
  ])('%s: said plainly that it cannot be read', async (address, words) => {
    browser.tabs.get = async (id: number) => ({ id, url: address });
    expect(await state(undefined)).toContain(words);
    expect(document.querySelector('.foot')).toBeNull();
  });
});

describe('the switches', () => {
  test('a site is off with one click, and stays so', async () => {
    await show(done(mixed));
    await click(document.querySelector('.switch input'));
    expect((await browser.storage.local.get('settings')).settings).toMatchObject({ sites: { 'example.org': 'off' } });
    expect(document.querySelector('.status')?.textContent).toContain('Off on this site');
  });

  test('automatic on a site we cannot read asks the browser; declined, all is as before', async () => {
    browser.origins.clear();
    const questions: unknown[] = [];
    let answer = false;
    Object.assign(browser.permissions, {
      request: async (question: unknown) => {
        questions.push(question);
        return answer;
      },
    });
    await show(undefined);
    const automatic = () => document.querySelectorAll('.switch input')[2];
    const sites = async () => (await browser.storage.local.get('settings')).settings;
    await click(automatic());
    expect(questions).toEqual([{ origins: ['http://*.example.org/*', 'https://*.example.org/*'] }]);
    expect(document.querySelector('.switch__note')?.textContent).toContain('gave no access');
    expect(await sites()).toMatchObject({ sites: {} });
    expect(asked).toEqual([]);
    answer = true;
    await click(automatic());
    expect(await sites()).toMatchObject({ sites: { 'example.org': 'automatic' } });
    expect(asked).toContainEqual({ type: 'read-tab', tabId: 1 });
    expect(document.querySelector('.switch__note')?.textContent).toBe('');
  });

  test('marks are hidden in this tab', async () => {
    await show(done(mixed));
    await click(button('Hide the marks'));
    expect(asked).toContainEqual({ type: 'set-marks-in', tabId: 1, shown: false });
  });

  test('a new report shows by itself', async () => {
    await show(done([], { status: 'reading' }));
    await browser.storage.session.set({ 'report:1': done(mixed) });
    await settle();
    expect(texts('.summary__number')).toEqual(['2']);
  });

  test('highlighted text is checked from here, and its result shown', async () => {
    await show(done([]));
    await click(button('Check highlighted text'));
    expect(asked).toContainEqual({ type: 'check-highlight', tabId: 1 });
    const selection = { text: 'It is 5 %.', findings: [], message: 'Nothing in it.' };
    await browser.storage.session.set({ 'report:1': done([], { selection }) });
    await settle();
    expect(document.querySelector('.selection')?.textContent).toContain('Nothing in it.');
  });
});

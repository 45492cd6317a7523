// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { h, render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { defaults, toStored } from '../../src/platform/settings';
import { type FakeBrowser, fakeBrowser } from '../support/fake-browser';
import { finding } from '../support/findings';
import { settle } from '../support/settle';

const seam = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../../src/platform/browser', () => seam);

let browser: FakeBrowser;
const words = () => document.body.textContent ?? '';
const press = async (element: Element | null | undefined) => {
  (element as HTMLElement).click();
  await settle();
};

beforeEach(() => {
  vi.resetModules();
  document.body.replaceChildren();
  browser = fakeBrowser();
  seam.browser = browser as never;
});

describe('what was dismissed', () => {
  test('is listed with its words, scope and site, and each can be taken back', async () => {
    const kept = await import('../../src/platform/dismissals');
    const dismissal = kept.makeDismissal(finding(), 'https://www.example.org/1', 'site', new Date('2025-12-16'));
    await kept.addDismissals([dismissal]);
    const asked: unknown[] = [];
    browser.runtime.sendMessage = async (...[message]: unknown[]) => {
      asked.push(message);
      await kept.removeDismissal(dismissal.id);
      return undefined;
    };
    const { Dismissals } = await import('../../src/options/dismissals');
    render(h(Dismissals, {}), document.body);
    await settle();
    for (const part of ['€185 billion', 'this fact, on that site', 'example.org', 'Dec 16, 2025']) {
      expect(words()).toContain(part);
    }
    await press(document.querySelector('.record button'));
    expect(asked).toEqual([{ type: 'undo-dismiss', id: dismissal.id }]);
    expect(words()).toContain('Nothing is dismissed');
  });
});

describe('sites', () => {
  const show = async () => {
    const { startPage } = await import('../../src/ui/state');
    await startPage('page');
    const { Reading } = await import('../../src/options/reading');
    render(h(Reading, {}), document.body);
    await settle();
  };
  const sites = async () => ((await browser.storage.local.get('settings')).settings as typeof defaults).sites;

  test('with a mode of their own are listed, changed and forgotten', async () => {
    await browser.storage.local.set({ settings: toStored({ ...defaults, sites: { 'example.net': 'off' } }) });
    await show();
    const choice = document.querySelector('select');
    expect(words()).toContain('example.net');
    expect(choice?.value).toBe('off');
    if (choice) choice.value = 'on-request';
    choice?.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(await sites()).toEqual({ 'example.net': 'on-request' });
    await press(document.querySelector('[aria-label="Forget the mode of example.net"]'));
    expect(await sites()).toEqual({});
    expect(words()).not.toContain('example.net');
  });

  test('that were given access are listed once each, and access to both their schemes is taken back', async () => {
    const taken: unknown[] = [];
    browser.origins.add('http://*.added.net/*');
    browser.origins.add('https://*.added.net/*');
    browser.permissions.remove = async (...[what]: unknown[]) => {
      taken.push(what);
      browser.origins.delete('http://*.added.net/*');
      browser.origins.delete('https://*.added.net/*');
      return true;
    };
    await show();
    expect(words().match(/added\.net/g)).toHaveLength(1);
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Take access back');
    await press(button);
    expect(taken).toEqual([{ origins: ['http://*.added.net/*', 'https://*.added.net/*'] }]);
    expect(words()).not.toContain('added.net');
  });
});

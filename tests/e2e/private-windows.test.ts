import { describe, expect, it } from 'vitest';
import { waitForReport } from '../../src/cli/browser/wait-for-report';
import { mixedPage } from './support/articles';
import { useHarness } from './support/harness';
import { badgeOf, until } from './support/look';

describe('a private window', () => {
  const harness = useHarness(undefined, { privateWindows: true });

  /** The addresses in the ledger, asked of the database itself once the background has made it. */
  const ledger = () =>
    harness().open.observer.evaluate(async () => {
      const done = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      if ((await indexedDB.databases()).every(({ name }) => name !== 'countercheck')) return [];
      const database = await done(indexedDB.open('countercheck'));
      const entries: { url: string }[] = await done(database.transaction('ledger').objectStore('ledger').getAll());
      database.close();
      return entries.map(({ url }) => url);
    });
  const kept = () => harness().open.observer.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));

  it('is read like any other, and leaves nothing on the device, though the ledger is on', async () => {
    const { open, read, site } = harness();
    await open.observer.evaluate(() => chrome.storage.local.set({ settings: { version: 1, ledger: true } }));
    const before = await kept();
    const url = site.put('/in-private', mixedPage);
    const windowId = await open.observer.evaluate(async (address) => {
      const made = await chrome.windows.create({ url: address, incognito: true });
      return made?.incognito ? made.id : undefined;
    }, url);
    if (windowId === undefined) throw new Error('no private window');
    const report = await waitForReport(open, url);
    expect(report.findings.map(({ verdict }) => verdict)).toContain('differs');
    expect(await until('the badge', () => badgeOf(open, report.tabId))).not.toBe('');
    await open.observer.evaluate((id) => chrome.windows.remove(id), windowId);
    await until('no report of it', async () => (await open.reports()).every((one) => one.url !== url));
    // What is read afterwards in an ordinary window is in the ledger; what was read before it is not.
    const { url: ordinary } = await read('/in-the-open', mixedPage);
    await until('the ledger', async () => (await ledger()).includes(ordinary));
    expect(await ledger()).not.toContain(url);
    expect(await kept()).toBe(before);
  });
});

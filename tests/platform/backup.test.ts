import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../support/fake-browser';
import { finding } from '../support/findings';

vi.mock('../../src/platform/browser', () => ({ browser: fakeBrowser() }));
const { collectBackup, restoreBackup } = await import('../../src/platform/backup');
const { readBackup, writeBackup } = await import('../../src/platform/backup-file');
const { deleteDatabase } = await import('../../src/platform/database');
const { addDismissals, makeDismissal } = await import('../../src/platform/dismissals');
const { entriesOf, recordPage } = await import('../../src/platform/ledger');
const { saveSettings } = await import('../../src/platform/settings-store');
const { defaults } = await import('../../src/platform/settings');

const url = 'https://www.example.org/news/1';
const at = new Date('2025-12-17T10:00:00Z');

beforeEach(async () => {
  await deleteDatabase();
  await saveSettings(defaults);
});

test('everything out, everything in: the same again', async () => {
  await saveSettings({ ...defaults, ledger: true, sites: { 'example.org': 'off' }, appearance: 'dark' });
  await addDismissals([makeDismissal(finding(), url, 'site', at)]);
  await recordPage(url, entriesOf({ url, published: '2025-12-16', findings: [finding(), finding({ block: 4 })] }, at));
  const written = writeBackup(await collectBackup());
  await deleteDatabase();
  await saveSettings(defaults);
  const read = readBackup(written);
  if ('fault' in read) throw new Error(read.fault);
  await restoreBackup(read);
  expect(writeBackup(await collectBackup())).toBe(written);
  expect(read.ledger).toHaveLength(2);
});

const good = () => JSON.parse(writeBackup({ settings: defaults, dismissals: [], ledger: [] }));

test.each([
  ['not-json', '{"format":'],
  ['not-ours', '{"settings":{}}'],
  ['not-ours', '[]'],
  ['settings', JSON.stringify({ ...good(), settings: 5 })],
  ['newer', JSON.stringify({ ...good(), settings: { version: 99 } })],
  ['dismissals', JSON.stringify({ ...good(), dismissals: [{ id: 'x' }] })],
  ['ledger', JSON.stringify({ ...good(), ledger: [{ url: 'javascript:alert(1)' }] })],
])('a bad file is refused whole: %s', (fault, written) => {
  expect(readBackup(written)).toEqual({ fault });
});

test('a browser without room keeps everything as it was', async () => {
  await addDismissals([makeDismissal(finding(), url, 'site', at)]);
  await recordPage(url, entriesOf({ url, findings: [finding()] }, at));
  const before = writeBackup(await collectBackup());
  const entry = makeDismissal(finding(), url, 'page', at);
  const { put } = IDBObjectStore.prototype;
  for (const room of [0, 1]) {
    let puts = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value: unknown) {
      puts += 1;
      if (puts > room) throw new DOMException('no room', 'QuotaExceededError');
      return put.call(this, value);
    });
    const backup = { settings: { ...defaults, badge: false }, dismissals: [entry, { ...entry, id: 'b' }], ledger: [] };
    await expect(restoreBackup(backup)).rejects.toThrow('no room');
    vi.restoreAllMocks();
    expect(writeBackup(await collectBackup())).toBe(before);
  }
});

test('whatever the file, nothing is thrown', () => {
  fc.assert(
    fc.property(fc.json(), fc.anything(), (json, value) => {
      readBackup(json);
      readBackup(JSON.stringify({ ...good(), dismissals: [value], ledger: value }) ?? '');
    }),
  );
});

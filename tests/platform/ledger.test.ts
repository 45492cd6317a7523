import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { closeDatabase, databaseName, openDatabase } from '../../src/platform/database';
import { factOf } from '../../src/platform/fact';
import { clearLedger, entriesOf, forgetInLedger, loadLedger, otherPages, recordPage } from '../../src/platform/ledger';
import { finding } from '../support/findings';

const one = 'https://www.one.example/a#x';
const two = 'https://two.example/b';
const at = new Date('2025-12-17T10:00:00Z');
const record = (url: string, quotes: readonly string[]) => {
  const findings = quotes.map((quote, block) => finding({ quote, block }));
  return recordPage(url, entriesOf({ url, findings }, at));
};

beforeEach(clearLedger);

test('only claims bound to a measure and decided are kept', () => {
  const findings = [finding(), finding({ claim: {} }), finding({ verdict: 'unchecked' })];
  expect(entriesOf({ url: one, findings }, at)).toHaveLength(1);
});

test('other pages said', async () => {
  await record(one, ['€185 billion']);
  await record(two, ['€210 billion']);
  const others = await otherPages(factOf(finding()), one);
  expect(others.map(({ site, quote }) => [site, quote])).toEqual([['two.example', '€210 billion']]);
});

test('reading a page again replaces what it said', async () => {
  await record(one, ['€185 billion', '€90 billion']);
  await record(one, ['€186 billion']);
  expect((await loadLedger()).map(({ quote }) => quote)).toEqual(['€186 billion']);
});

test('deleted by page and by site', async () => {
  await record(one, ['€185 billion']);
  await record(two, ['€210 billion']);
  await forgetInLedger('url', 'https://www.one.example/a');
  expect((await loadLedger()).map(({ site }) => site)).toEqual(['two.example']);
  await forgetInLedger('site', 'two.example');
  expect(await loadLedger()).toEqual([]);
});

test('what was kept is still there after it is opened again', async () => {
  await record(one, ['€185 billion']);
  await closeDatabase();
  expect((await openDatabase()).name).toBe(databaseName);
  expect(await loadLedger()).toHaveLength(1);
});

test('a broken database is an empty one, not an error', async () => {
  await closeDatabase();
  const { indexedDB } = globalThis;
  Object.defineProperty(globalThis, 'indexedDB', { configurable: true, value: undefined });
  try {
    expect(await loadLedger()).toEqual([]);
    expect(await otherPages('x', one)).toEqual([]);
  } finally {
    Object.defineProperty(globalThis, 'indexedDB', { configurable: true, value: indexedDB });
  }
});

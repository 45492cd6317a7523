import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaults, readSettings, toStored } from '../../src/platform/settings';

test('nothing stored gives the defaults', () => {
  expect(readSettings(undefined)).toEqual(defaults);
  expect(readSettings('rubbish')).toEqual(defaults);
});

test('the ledger is off and every verdict is marked until the reader says otherwise', () => {
  expect(defaults.ledger).toBe(false);
  expect(defaults.marked).toContain('differs');
});

test('what was written is read again', () => {
  const chosen = { ...defaults, sites: { 'example.org': 'off' as const }, badge: false, marked: ['differs' as const] };
  expect(readSettings(JSON.parse(JSON.stringify(toStored(chosen))))).toEqual(chosen);
});

test('an unreadable value falls back alone, an unknown key is dropped', () => {
  const read = readSettings({
    version: 1,
    badge: 'no',
    speakers: false,
    sites: { 'a.org': 'maybe', 'b.org': 'off' },
    x: 1,
  });
  expect(read).toEqual({ ...defaults, speakers: false, sites: { 'b.org': 'off' } });
});

test('a stored form of version 1 goes through every later step, one of version 2 only through the rest', () => {
  const steps = [
    (stored: object) => ({ ...stored, badge: false }),
    (stored: object) => ({ ...stored, appearance: 'dark' }),
  ];
  expect(readSettings({ version: 1 }, steps)).toMatchObject({ badge: false, appearance: 'dark' });
  expect(readSettings({ version: 2 }, steps)).toMatchObject({ badge: true, appearance: 'dark' });
  expect(readSettings({ version: 3 }, steps)).toMatchObject({ badge: true, appearance: 'system' });
});

test('whatever is stored, settings come out whole', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      expect(Object.keys(readSettings(stored)).sort()).toEqual(Object.keys(defaults).sort());
    }),
  );
});

import fc from 'fast-check';
import { readBackup, writeBackup } from '../../platform/backup-file';
import { readSettings } from '../../platform/settings';
import { assert, type Property } from './property';

/** What must hold of what comes back from storage or from a file that the reader gives us. */
export function keptProperties(): Property[] {
  return [
    { name: 'any file is restored whole or refused with a reason', property: restoresOrRefuses() },
    { name: 'any stored settings are read as settings', property: readsAnySettings() },
  ];
}

const words = fc.oneof(
  fc.string(),
  fc.constantFrom(
    'countercheck-backup',
    '__proto__',
    'constructor',
    'off',
    'page',
    'agrees',
    '2026-01-05T09:12:00Z',
    'https://a.example/b',
    'javascript:1',
    '€185 billion',
  ),
);
const value = fc.oneof(
  { weight: 3, arbitrary: words },
  fc.boolean(),
  fc.integer(),
  fc.constant(null),
  fc.constant(1),
  fc.anything(),
);
const row = fc.record(
  {
    id: value,
    at: value,
    url: value,
    site: value,
    quote: value,
    fact: value,
    scope: value,
    verdict: value,
    measure: value,
    published: value,
  },
  { requiredKeys: [] },
);
const goodRow = fc.record({
  id: fc.string({ minLength: 1, maxLength: 20 }),
  at: fc.constant('2026-01-05T09:12:00.000Z'),
  url: fc.constantFrom('https://a.example/b', 'http://b.example/', 'file:///c'),
  site: fc.constantFrom('a.example', ''),
  quote: fc.string({ minLength: 1, maxLength: 300 }),
  fact: fc.string({ minLength: 1, maxLength: 50 }),
  scope: fc.constantFrom('claim', 'page', 'site', 'fact'),
  verdict: fc.constantFrom('agrees', 'differs'),
  measure: fc.string({ maxLength: 30 }),
});
const settings = fc.record(
  {
    version: fc.oneof(fc.constant(1), value),
    sites: fc.oneof(fc.dictionary(words, value), value),
    mode: value,
    marked: fc.oneof(fc.array(value, { maxLength: 8 }), value),
    speakers: value,
    badge: value,
    appearance: value,
    language: value,
    ledger: value,
    __proto__: value,
  },
  { requiredKeys: [] },
);
const rows = fc.oneof(fc.array(goodRow, { maxLength: 4 }), fc.array(row, { maxLength: 3 }), value);
const file = fc.record(
  {
    format: fc.oneof({ weight: 4, arbitrary: fc.constant('countercheck-backup') }, value),
    settings,
    dismissals: rows,
    ledger: rows,
  },
  { requiredKeys: ['format'] },
);

function restoresOrRefuses(): fc.IProperty<unknown> {
  const text = fc.oneof(
    { weight: 6, arbitrary: file.map((content) => json(content)) },
    fc.json(),
    fc.string(),
    file.map((content) => json(content).slice(0, -2)),
  );
  return fc.property(text, (written) => {
    const read = readBackup(written);
    if ('fault' in read) return assert(read.fault.length > 0, 'refused without a reason');
    const again = readBackup(writeBackup(read));
    assert(!('fault' in again), 'what was restored cannot be read again');
    assert('fault' in again || writeBackup(again) === writeBackup(read), 'reading it again gives something else');
  }) as fc.IProperty<unknown>;
}

/** As JSON, where it can be written as such. */
function json(content: unknown): string {
  try {
    return JSON.stringify(content) ?? '';
  } catch {
    return '';
  }
}

function readsAnySettings(): fc.IProperty<unknown> {
  return fc.property(fc.oneof(settings, value), (stored) => {
    const read = readSettings(stored);
    assert(typeof read.badge === 'boolean' && typeof read.ledger === 'boolean', 'a switch that is none');
    assert(Array.isArray(read.marked) && read.marked.length <= 6, 'marks that are none');
    assert(Object.getPrototypeOf(read.sites) === Object.prototype, 'sites that are none');
    assert(JSON.stringify(readSettings(read)) === JSON.stringify(read), 'reading them again gives something else');
  }) as fc.IProperty<unknown>;
}

import { expect, test } from 'vitest';
import { byFact, matching, nameOfFact } from '../../src/options/ledger-groups';
import type { LedgerEntry } from '../../src/platform/kept';
import { entriesOf } from '../../src/platform/ledger';
import { finding } from '../support/findings';
import { bundledReference } from '../support/reference';

const entry = (site: string, fields: object = {}): LedgerEntry => {
  const [made] = entriesOf({ url: `https://${site}/a`, findings: [finding(fields)] }, new Date(0));
  if (!made) throw new Error('no entry');
  return made;
};

test('facts that more sites speak of come first', () => {
  const other = { claim: { measure: 'population', entity: 'BEL' } };
  const groups = byFact([entry('a.org', other), entry('a.org'), entry('b.org')]);
  expect(groups.map(([, said]) => said.length)).toEqual([2, 1]);
});

test('figures of another scope are not set side by side', () => {
  const scoped = (scope: string) => entry('a.org', { claim: { measure: 'assets', entity: 'x', scope } });
  expect(byFact([scoped('euroclear'), scoped('european-union')])).toHaveLength(2);
});

test('a search asks for every word, wherever it stands', () => {
  const entries = [entry('one.org', { quote: '€185 billion' }), entry('two.org', { quote: '€210 billion' })];
  expect(matching(entries, 'two BILLION').map(({ site }) => site)).toEqual(['two.org']);
  expect(matching(entries, ' ')).toHaveLength(2);
  expect(matching(entries, 'xyzzy')).toEqual([]);
});

test('a fact is named as the reference names it, or plainly when it does not know it', () => {
  const known = entry('a.org', { claim: { measure: 'cbr-immobilised-assets', entity: 'BEL' } });
  expect(nameOfFact(known, bundledReference())).toMatch(/^immobilised .* · Belgium$/i);
  expect(nameOfFact(known, undefined)).toBe('cbr immobilised assets · BEL');
});

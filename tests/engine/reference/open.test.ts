import { expect, test } from 'vitest';
import { bundledReference } from '../../support/reference';

const reference = bundledReference();
const names = (text: string) =>
  reference.findNames(text).map((name) => [text.slice(name.start, name.end), name.form, ...name.ids]);

test('finds entities by name, possessive and adjective', () => {
  expect(names("Belgium's government and Dutch banks fund Ukraine")).toEqual([
    ['Belgium', 'possessive', 'BEL'],
    ['Dutch', 'adjective', 'NLD'],
    ['Ukraine', 'plain', 'UKR'],
  ]);
});

test('a name needs its capitals', () => {
  expect(names('Tell us who: turkey and china plates.')).toEqual([]);
  expect(names('The US and the U.S. say')).toEqual([
    ['US', 'plain', 'USA'],
    ['U.S', 'plain', 'USA'],
  ]);
});

test('the longest name wins', () => {
  expect(names('the Central Bank of Russia in South Sudan')).toEqual([
    ['Central Bank of Russia', 'plain', 'russia-central-bank'],
    ['South Sudan', 'plain', 'SSD'],
  ]);
});

test('an unknown id gives nothing', () => {
  expect(reference.entity('nowhere')).toBeUndefined();
  expect(reference.observations('population', 'nowhere')).toEqual([]);
  expect(reference.measureAliases('xyzzy')).toEqual([]);
});

test('the assets at Euroclear are known with their scope and source', () => {
  const rows = reference.observations('cbr-immobilised-assets', 'russia-central-bank');
  const current = rows.filter((row) => row.scope === 'euroclear' && row.validTo === undefined);
  expect(current.map((row) => [row.value, row.unit])).toContainEqual([185_000_000_000, 'EUR']);
  for (const row of rows) expect(reference.source(row.source)?.url).toMatch(/^https:/);
});

test('an alias is found by its rarest stem', () => {
  const aliases = reference.measureAliases('custody').map((alias) => alias.measure);
  expect(aliases).toContain('euroclear-assets-under-custody');
});

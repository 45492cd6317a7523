import { expect, test } from 'vitest';
import { compareVersions } from '../../../src/packs/added/version';
import { describeProblem } from '../../../src/packs/read/table';
import { examined, templateFile } from '../../support/added-pack';

const warnings = async (changes: Parameters<typeof examined>[0]) =>
  (await examined(changes)).warnings.map(describeProblem);
const source = (publisher: string, url: string) => ({
  'sources.csv': `id,publisher,url\nyearbook,${publisher},${url}\n`,
});
const withRows = (...rows: readonly string[]) => ({
  'observations.csv': `${templateFile('observations.csv')}${rows.join('\n')}\n`,
});

test('a preview tells what a pack adds, from whom, under what licence', async () => {
  const { description, by, signature, samples, conflicts, warnings: none } = await examined();
  expect(description).toMatchObject({
    name: 'lighthouses',
    version: '1.0.0',
    licence: 'CC0-1.0',
    asOf: '2026-01-15',
    observations: 1,
    entities: 1,
    measures: [{ id: 'lighthouses', name: 'Number of lighthouses' }],
  });
  expect(by).toBe('Your name or newsroom');
  expect(signature).toEqual({ kind: 'none' });
  expect(samples).toEqual([
    {
      label: 'Lighthouses of Exampleland',
      value: '214 lighthouses',
      asOf: '2025-12-31',
      publisher: 'Exampleland Statistical Office',
    },
  ]);
  expect([conflicts, none]).toEqual([[], []]);
});

test('a fact that says otherwise than a bundled one is a conflict; one that says the same is not', async () => {
  const row = (id: string, value: number) =>
    `${id},population,DEU,DEU,Germany: population,${value},person,measured,2023,2023-12-31,periods,exact,yearbook`;
  const { conflicts } = await examined(withRows(row('far', 70_000_000), row('near', 83_300_000)));
  expect(conflicts).toHaveLength(1);
  expect(conflicts[0]).toMatchObject({
    file: 'observations.csv',
    line: 3,
    subject: 'Population, Germany, 2023',
    added: '70 million people',
  });
  expect(conflicts[0]?.bundled).toMatch(/^83\.\d+ million people$/);
  expect(conflicts[0]?.publisher).not.toBe('');
});

test('another holder of a bundled office is a conflict', async () => {
  const { conflicts } = await examined({
    'people.csv': 'id,name\nada-keeper,Ada Keeper\n',
    'tenures.csv':
      'id,person,office,start,end,confirmed_until,acting,may_refute,source\n' +
      'keeper.1,ada-keeper,fra-head-of-state,2020-01-01,,2026-01-01,no,yes,yearbook\n',
  });
  expect(conflicts).toMatchObject([{ file: 'tenures.csv', line: 2, added: 'Ada Keeper, 2020-01-01 – ' }]);
  expect(conflicts[0]?.bundled).toContain('Emmanuel Macron');
});

test('publishers that only look like known ones', async () => {
  expect(await warnings(source('Eurоstat', 'https://example.org/x'))).toEqual(
    expect.arrayContaining([
      'lighthouses/sources.csv:2: yearbook: the publisher: "Eurоstat" mixes Latin and Cyrillic letters',
    ]),
  );
  const known = 'World Bank';
  expect((await warnings(source('W0rld Bank', 'https://example.org/x'))).join()).toContain(
    `"W0rld Bank" looks like "${known}", a bundled publisher, and is written otherwise`,
  );
  expect((await warnings(source(known, 'https://worldbank.evil.example/x'))).join()).toContain(
    `it names "${known}", but worldbank.evil.example is no address of theirs`,
  );
  expect(await warnings(source(known, 'https://data.worldbank.org/x'))).toEqual([]);
  expect((await warnings(source('Somebody', 'https://xn--80ak6aa92e.com/'))).join()).toContain(
    'outside the Latin alphabet',
  );
});

test('versions are compared by their numbers', () => {
  expect(compareVersions('2026.10.1', '2026.9.30')).toBe('newer');
  expect(compareVersions('1.0', '1.0.0')).toBe('same');
  expect(compareVersions('1.0.9', '1.1')).toBe('older');
});

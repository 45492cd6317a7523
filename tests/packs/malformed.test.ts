import { expect, test } from 'vitest';
import { type ReadPack, readPack } from '../../src/packs/read/pack';
import { describeProblem } from '../../src/packs/read/table';
import { validate } from '../../src/packs/validate/validate';

const encoder = new TextEncoder();
const files: Readonly<Record<string, string>> = {
  'datapackage.json':
    '{"name":"trial","title":"Trial","version":"1","as_of":"2026-01-01","licenses":[{"name":"CC0-1.0"}]}',
  'entities.csv': 'id,kind,name,aliases\nUTO,country,Utopia,Nowhere|No Place\n',
  'sources.csv': 'id,publisher,url\nbureau,Bureau,https://bureau.example/figures\n',
  'measures.csv':
    'id,name,unit,kind,aliases\nsheep,Sheep,animal,stock,sheep|flock of sheep\nwool-price,Wool price,money,level,price of wool\n',
  'observations.csv':
    'id,measure,entity,scope,label,value,unit,stage,period,as_of,chain,precision,source\n' +
    'sheep.1,sheep,UTO,UTO,Sheep in Utopia,900,animal,measured,2024,2024-12-31,periods,exact,bureau\n',
  'people.csv': 'id,name\nada,Ada Shepherd\nben,Ben Weaver\n',
  'offices.csv': 'id,entity,titles,kind,single_holder\nuto-mayor,UTO,mayor of Utopia,other,yes\n',
  'tenures.csv':
    'id,person,office,start,end,confirmed_until,acting,may_refute,source\n' +
    'ada.1,ada,uto-mayor,2020-01-05,2023-02-01,2023-02-01,no,yes,bureau\n' +
    'ben.1,ben,uto-mayor,2023-02-01,,2025-06-01,no,yes,bureau\n',
};

/** The trial pack with some files replaced; a replacement may be bytes. */
function trial(changes: Readonly<Record<string, string | Uint8Array>> = {}): ReadPack {
  const all = Object.entries({ ...files, ...changes });
  return readPack(
    'trial',
    new Map(all.map(([name, text]) => [name, typeof text === 'string' ? encoder.encode(text) : text])),
  );
}

function errors(changes: Readonly<Record<string, string | Uint8Array>>): string[] {
  return validate([trial(changes)]).errors.map(describeProblem);
}

const row = (change: (line: string) => string): { 'observations.csv': string } => {
  const [header = '', line = ''] = (files['observations.csv'] ?? '').split('\n');
  return { 'observations.csv': `${header}\n${change(line)}\n` };
};

test('a sound pack has no problem', () => {
  expect(validate([trial()])).toEqual({ errors: [], warnings: [] });
});

test('a missing column is named', () => {
  const text = (files['observations.csv'] ?? '').replace('stage,', '');
  expect(errors({ 'observations.csv': text })).toEqual(['trial/observations.csv:1: column "stage" is missing']);
});

test('an unknown column is named: it may be a slip', () => {
  expect(errors({ 'people.csv': 'id,name,alias\nada,Ada Shepherd,\nben,Ben Weaver,\n' })).toEqual([
    'trial/people.csv:1: column "alias" is not known',
  ]);
});

test('a wrong unit', () => {
  expect(errors(row((line) => line.replace('animal', 'person')))).toEqual([
    'trial/observations.csv:2: sheep.1: unit "person" does not fit the measure\'s, animal',
  ]);
  expect(errors(row((line) => line.replace('sheep,UTO', 'wool-price,UTO')))).toEqual([
    'trial/observations.csv:2: sheep.1: unit "animal" does not fit the measure\'s, money',
  ]);
});

test('an unknown entity, measure or source', () => {
  expect(errors(row((line) => line.replace('sheep,UTO', 'sheep,ATL')))).toEqual([
    'trial/observations.csv:2: sheep.1: entity "ATL" is not known',
  ]);
  expect(errors(row((line) => line.replace(',sheep,', ',goats,')))).toEqual([
    'trial/observations.csv:2: sheep.1: measure "goats" is not known',
  ]);
  expect(errors(row((line) => line.replace('bureau', 'rumour')))).toEqual([
    'trial/observations.csv:2: sheep.1: source "rumour" is not known',
  ]);
});

test('a key used twice, in one pack or in two', () => {
  expect(errors(row((line) => `${line}\n${line}`))).toEqual([
    'trial/observations.csv:2: sheep.1: the id is already used in trial/observations.csv',
  ]);
  const twice = validate([trial(), { ...trial(), pack: { ...trial().pack, name: 'other' } }]).errors.map(
    describeProblem,
  );
  expect(twice.some((problem) => problem.includes('the id is already used in trial/measures.csv'))).toBe(true);
});

test('a day that does not exist, and one written another way', () => {
  for (const date of ['2024-02-30', '31/12/2024', '2024-13']) {
    expect(errors(row((line) => line.replace('2024-12-31', date)))).toEqual([
      `trial/observations.csv:2: "as_of" is "${date}", not a date (YYYY, YYYY-MM or YYYY-MM-DD)`,
    ]);
  }
});

test('numbers are plain: no separators, exponents or words', () => {
  for (const value of ['1e3', '"1,000"', 'many', 'NaN', '0x10']) {
    const [problem = ''] = errors(row((line) => line.replace('900', value)));
    expect(problem).toContain('"value" is');
    expect(problem).toContain('not a number');
  }
});

test('tenures that overlap in an office of one holder', () => {
  const text = (files['tenures.csv'] ?? '').replace('2023-02-01,,2025', '2022-02-01,,2025');
  expect(errors({ 'tenures.csv': text })).toEqual([
    'trial/tenures.csv:3: ben.1: overlaps with ada.1 in an office of one holder',
  ]);
});

test('both holders are right on the day of change', () => {
  const text = (files['tenures.csv'] ?? '').replace('2023-02-01,,2025', '2023-01-30,,2025');
  expect(errors({ 'tenures.csv': text })).toEqual([]);
});

test('an address that is not https', () => {
  for (const url of ['http://bureau.example', 'javascript:alert(1)', 'https://a b', 'ftp://x']) {
    const [problem = ''] = errors({ 'sources.csv': `id,publisher,url\nbureau,Bureau,${url}\n` });
    expect(problem).toContain('trial/sources.csv:2: "url" is');
  }
});

test('a file of 100 MB is refused unread', () => {
  expect(errors({ 'observations.csv': new Uint8Array(100_000_000) })[0]).toBe(
    'trial/observations.csv: the file has 100000000 bytes; at most 20000000 are read',
  );
});

test('a file in another encoding is refused with its row', () => {
  const latin = Uint8Array.from([...encoder.encode('id,name\nada,Ada\nben,Ben M'), 0xfc, ...encoder.encode('ller\n')]);
  expect(errors({ 'people.csv': latin })[0]).toBe('trial/people.csv:3: the text is not UTF-8');
});

test('a quote that never closes, a short row and an empty file', () => {
  expect(errors({ 'people.csv': 'id,name\nada,Ada\nben,"Ben\n' })[0]).toBe('trial/people.csv:3: a quote is not closed');
  expect(errors({ 'people.csv': 'id,name\nada,Ada\nben\n' })[0]).toBe(
    'trial/people.csv:3: 1 fields where the header has 2',
  );
  expect(errors({ 'people.csv': '' })[0]).toBe('trial/people.csv: the file is empty');
});

test('a pack without its description', () => {
  expect(errors({ 'datapackage.json': '{' })[0]).toBe('trial/datapackage.json: it is not JSON');
});

test('an accepted band that leaves the value out', () => {
  const [header = '', line = ''] = (files['observations.csv'] ?? '').split('\n');
  const text = `${header},accept_low,accept_high\n${line},950,990\n`;
  expect(errors({ 'observations.csv': text })).toEqual([
    'trial/observations.csv:2: sheep.1: the value lies below the accepted band',
  ]);
});

test('warns of dead and shared aliases', () => {
  const measures =
    'id,name,unit,kind,aliases\nsheep,Sheep,animal,stock,of the|flock of sheep\nlambs,Lambs,animal,stock,sheep flocks\n';
  const rows = `${files['observations.csv']}lambs.1,lambs,UTO,UTO,Lambs,90,animal,measured,2024,2024-12-31,periods,exact,bureau\n`;
  const { warnings } = validate([trial({ 'measures.csv': measures, 'observations.csv': rows })]);
  expect(warnings.map(({ reason }) => reason)).toEqual([
    'sheep: alias "of the" has no word that counts',
    'sheep: alias "flock of sheep" also leads to lambs: unit, period, scope or a not phrase must settle it',
  ]);
});

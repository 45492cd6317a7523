import { describe, expect, test } from 'vitest';
import { packFiles, refusals, templateFile } from '../../support/added-pack';

const lines = (file: string) => templateFile(file).trimEnd().split('\n');
/** The first row of a table of the template, changed. */
const changed = (file: string, from: string | RegExp, to: string): Record<string, string> => {
  const [header, row = ''] = lines(file);
  return { [file]: `${header}\n${row.replace(from, to)}\n` };
};
const descriptor = (fields: object): Record<string, string> => ({
  'datapackage.json': JSON.stringify({ ...JSON.parse(templateFile('datapackage.json')), ...fields }),
});

test('the template is taken as it stands', async () => {
  expect(await refusals({})).toEqual([]);
});

describe('refused with the row', () => {
  test.each([
    ['=HYPERLINK("http://x")', 'begins like a spreadsheet’s formula'],
    ['+cmd', 'begins like a spreadsheet’s formula'],
    ['@SUM(A1)', 'begins like a spreadsheet’s formula'],
    ['Year\u202ebook', 'holds a sign that cannot be seen (U+202E)'],
    ['Year\u200bbook', 'holds a sign that cannot be seen (U+200B)'],
  ])('the cell %j', async (cell, reason) => {
    const text = cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
    const [problem] = await refusals(changed('sources.csv', 'Yearbook 2025', text));
    expect(problem).toMatch(/^lighthouses\/sources\.csv:2: /);
    expect(problem?.replaceAll("'", '’')).toContain(reason);
  });

  test.each(['__proto__', 'constructor', 'toString', '-x', 'a b', '..'])('the id %j', async (id) => {
    const problems = await refusals({ 'people.csv': `id,name\n"${id}",Ada Keeper\n` });
    expect(problems).toEqual([`lighthouses/people.csv:2: "${id}" is no id: letters, digits, ".", "_" and "-" only`]);
  });

  test('prototype keys in the description and as columns change nothing and are told', async () => {
    const text = templateFile('datapackage.json').replace('{', '{"__proto__":{"title":"x"},"constructor":1,');
    expect(await refusals({ 'datapackage.json': text })).toEqual([]);
    expect(({} as { title?: string }).title).toBeUndefined();
    expect(await refusals({ 'people.csv': 'id,name,__proto__\nada,Ada Keeper,x\n' })).toEqual([
      'lighthouses/people.csv:1: column "__proto__" is not known',
    ]);
  });

  test('an address that is not https, or hides its host', async () => {
    for (const url of ['http://example.org/x', 'javascript:alert(1)', 'https://eurostat.eu@evil.example/']) {
      const [problem] = await refusals(changed('sources.csv', /https:[^,]+/, url));
      expect(problem).toBe(`lighthouses/sources.csv:2: "url" is "${url}", not an https address`);
    }
  });

  test('a unit that nothing can be read in', async () => {
    const measure = changed('measures.csv', 'lighthouse,count', 'Lh²,count');
    expect((await refusals(measure))[0]).toBe(
      'lighthouses/measures.csv:2: lighthouses: unit "Lh²" is no unit that can be read, nor a plain noun in the singular, such as "person"',
    );
    const money = {
      ...changed('measures.csv', 'lighthouse,count', 'money,amount'),
      ...changed('observations.csv', 'lighthouse,measured', 'QQQ,measured'),
    };
    expect(await refusals(money)).toEqual([
      'lighthouses/observations.csv:2: lighthouses.2025: "QQQ" is no currency (ISO 4217)',
    ]);
  });

  test('wrong columns, a short row, and a row that refers to nothing', async () => {
    expect(await refusals({ 'people.csv': 'name,born\nAda,1815\n' })).toEqual([
      'lighthouses/people.csv:1: column "id" is missing',
      'lighthouses/people.csv:1: column "born" is not known',
    ]);
    expect((await refusals(changed('observations.csv', ',yearbook', '')))[0]).toBe(
      'lighthouses/observations.csv:2: 12 fields where the header has 13',
    );
    expect((await refusals(changed('observations.csv', 'yearbook', 'rumour')))[0]).toContain(
      'observations.csv:2: lighthouses.2025: source "rumour" is not known',
    );
  });

  test('text that is not UTF-8', async () => {
    const bad = packFiles().get('sources.csv') ?? new Uint8Array();
    const broken = bad.slice();
    broken[broken.length - 30] = 0xff;
    expect((await refusals({ 'sources.csv': broken }))[0]).toBe('lighthouses/sources.csv:2: the text is not UTF-8');
    const wide = Uint8Array.from(Buffer.from(`\ufeff${templateFile('sources.csv')}`, 'utf16le'));
    expect((await refusals({ 'sources.csv': wide }))[0]).toBe(
      'lighthouses/sources.csv: the text is UTF-16: save it as UTF-8',
    );
    const marked = `\ufeff${templateFile('sources.csv')}`;
    expect(await refusals({ 'sources.csv': marked })).toEqual([]);
  });

  test('endless fields and too many rows', async () => {
    const long = changed('sources.csv', 'Yearbook 2025', 'y'.repeat(5_000));
    expect(await refusals(long)).toEqual([
      'lighthouses/sources.csv:2: a field has 5000 characters; at most 4000 are read',
    ]);
    const many = `id,name\n${'ada,Ada Keeper\n'.repeat(200_001)}`;
    expect((await refusals({ 'people.csv': many }))[0]).toBe(
      'lighthouses/people.csv: it has 200001 rows; at most 200000 are read',
    );
  });
});

test('facts that crowd under one key, for each of which a check would have to look', async () => {
  const [header, row = ''] = lines('observations.csv');
  const rows = Array.from({ length: 2_001 }, (_, at) => row.replace('lighthouses.2025', `l.${at}`));
  expect(await refusals({ 'observations.csv': `${header}\n${rows.join('\n')}\n` })).toEqual([
    'lighthouses/observations.csv:2002: l.2000: there are more than 2000 values of lighthouses for exampleland',
  ]);
  const empty = await refusals({ 'observations.csv': `${header}\n` });
  expect(empty).toEqual(['lighthouses/observations.csv: the pack holds no fact']);
});

test('numbers that cannot be held exactly, and years that no page speaks of', async () => {
  expect((await refusals(changed('observations.csv', ',214,', `,${'9'.repeat(400)},`)))[0]).toContain(
    'observations.csv:2: lighthouses.2025: Infinity is too large to be compared',
  );
  const series = (years: string, values: string) =>
    refusals({
      'series-yearly.csv': `measure,entity,scope,unit,source,${years}\nlighthouses,exampleland,,lighthouse,yearbook,${values}\n`,
    });
  expect(await series('2024,2025', '12,13')).toEqual([]);
  expect((await series('2024', '1234567890.1234567'))[0]).toContain('has more than 15 digits');
  expect((await series('9998,9999', '1,2'))[0]).toContain('its years are not between 1500 and 2200');
});

describe('a name that would be found everywhere', () => {
  test.each([
    ['entities.csv', 'Example Island', 'the year'],
    ['entities.csv', 'Example Island', 'X'],
    ['entities.csv', 'Example Island', 'Government'],
    ['entities.csv', 'Example Island', 'Die Regierung'],
    ['measures.csv', 'number of lighthouses', 'the number'],
    ['measures.csv', 'number of lighthouses', 'price'],
  ])('%s: %j as %j', async (file, from, to) => {
    const [problem] = await refusals(changed(file, from, to));
    expect(problem).toMatch(new RegExp(`^lighthouses/${file}:2: .*would be found everywhere$`));
  });

  test('a hundred thousand of them', async () => {
    const aliases = Array.from({ length: 100_000 }, (_, at) => `lamp ${at}`);
    const one = aliases.slice(0, 300).join('|');
    expect((await refusals(changed('entities.csv', 'Example Island', one)))[0]).toContain('at most 200 are read');
    const rows = aliases.map((alias, at) => `lamp-${at},place,${alias},,,`).join('\n');
    const all = await refusals({ 'entities.csv': `${templateFile('entities.csv')}${rows}\n` });
    expect(all).toEqual(['lighthouses/entities.csv: the pack has 100006 names and phrases; at most 20000 are read']);
  });
});

describe('a pack that poses as a bundled one', () => {
  test('by its name', async () => {
    for (const name of ['countries', 'bundled', 'Ukraine', '__proto__', 'a/b', '']) {
      const problems = await refusals(descriptor({ name }));
      expect(problems.join()).toMatch(/datapackage\.json: "name" (?:is|must)/);
    }
  });

  test('by its ids, or by the words of a bundled fact', async () => {
    const germany = { 'entities.csv': `${templateFile('entities.csv')}DEU,country,Deutschlandia,,,\n` };
    expect(await refusals(germany)).toEqual([
      'lighthouses/entities.csv:3: DEU: the id is already used in bundled/entities.csv',
    ]);
    const same = { 'entities.csv': `${templateFile('entities.csv')}my-germany,country,Germany,,,\n` };
    expect(await refusals(same)).toEqual([
      'lighthouses/entities.csv:3: my-germany: "Germany" is a name of DEU in the bundled packs: use that id instead',
    ]);
    expect((await refusals(changed('measures.csv', 'number of lighthouses', 'unemployment rate')))[0]).toContain(
      '"unemployment rate" leads to the bundled measure',
    );
  });

  test('a description without version, date or licence', async () => {
    const problems = await refusals(descriptor({ version: 'new', as_of: 'today', licenses: [], title: '' }));
    expect(problems).toEqual([
      'lighthouses/datapackage.json: "title" must have 1 to 120 characters',
      'lighthouses/datapackage.json: "version" is "new", not numbers with points between them, such as 2026.1.0',
      'lighthouses/datapackage.json: "as_of" is "today", not a date (YYYY, YYYY-MM or YYYY-MM-DD)',
      'lighthouses/datapackage.json: "licenses" names no licence',
    ]);
    expect(await refusals({ 'datapackage.json': '[]' })).not.toEqual([]);
    expect(await refusals({ 'datapackage.json': 'null' })).not.toEqual([]);
    expect(await refusals({ 'datapackage.json': '{"licenses": 7, "name": "lighthouses"}' })).not.toEqual([]);
  });
});

import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { doJob } from '../../src/options/added/do-job';
import { gather } from '../../src/options/added/gather';
import { guessMapping } from '../../src/options/added/guess-mapping';
import type { Source } from '../../src/options/added/jobs';
import { readColumns, type TableMapping } from '../../src/packs/added/from-table';
import { describeProblem } from '../../src/packs/read/table';
import { bundled, packFiles } from '../support/added-pack';

const encoder = new TextEncoder();
const ignore = () => undefined;
const examine = (source: Source) => doJob({ type: 'examine', source, others: [] }, bundled(), ignore);
const given = (path: string, bytes: Uint8Array, size = bytes.length) => ({
  path,
  file: {
    name: path.split('/').at(-1) ?? '',
    size,
    arrayBuffer: async () => (size > bytes.length ? expect.fail('read') : Uint8Array.from(bytes).buffer),
  },
});

test('a zip and a folder of the same files are the same candidate, and are kept as they came', async () => {
  const files = packFiles();
  const zip = await gather([given('pack.zip', zipSync(Object.fromEntries(files)))]);
  const folder = await gather([...files].map(([name, bytes]) => given(`lighthouses/${name}`, bytes)));
  if ('problems' in zip || 'problems' in folder) throw new Error('refused');
  const [a, b] = [await examine(zip), await examine(folder)];
  if (a.type !== 'candidate' || b.type !== 'candidate') throw new Error('no candidate');
  expect(a.candidate.description).toEqual(b.candidate.description);
  expect(new Map(a.candidate.files.map(({ name, bytes }) => [name, bytes]))).toEqual(files);
});

test('progress rises from nothing to all', async () => {
  const shares: number[] = [];
  const source = { kind: 'zip', label: 'x', bytes: zipSync(Object.fromEntries(packFiles())) } as const;
  await doJob({ type: 'examine', source, others: [] }, bundled(), (share) => shares.push(share));
  expect(shares.length).toBeGreaterThan(3);
  expect([...shares].sort((x, y) => x - y)).toEqual(shares);
  expect(shares.at(-1)).toBeLessThanOrEqual(1);
});

test('a gigabyte is refused by its size; not a byte of it is read', async () => {
  const gigabyte = 1_000_000_000;
  for (const path of ['big.csv', 'pack/observations.csv', 'big.zip']) {
    const answer = await gather([given(path, new Uint8Array(1), gigabyte)]);
    expect(answer).toEqual({
      problems: [
        expect.objectContaining({ file: path, reason: `the file has ${gigabyte} bytes; at most 20000000 are read` }),
      ],
    });
  }
});

test('a refusal is an answer with its rows', async () => {
  const files = packFiles({ 'sources.csv': 'id,publisher,url\nyearbook,=1+1,http://x\n' });
  const answer = await examine({ kind: 'zip', label: 'x.zip', bytes: zipSync(Object.fromEntries(files)) });
  expect(answer.type === 'refused' && answer.problems.map(describeProblem)).toEqual([
    'lighthouses/sources.csv:2: "=1+1" begins like a spreadsheet\'s formula',
    'lighthouses/sources.csv:2: "url" is "http://x", not an https address',
  ]);
});

const table = [
  'Land;Jahr;Schafe',
  'Germany;2023;1.508.100',
  'DEU;2024;1.510,5',
  'Freedonia;2023;12',
  'Germany;gestern;7',
  'Germany;2022;viele',
].join('\n');
const mapping = (fields: Partial<TableMapping> = {}): TableMapping => ({
  ...guessMapping('sheep_count.csv', readColumns(table, 'sheep_count.csv'), new Date('2026-02-01')),
  publisher: 'Shepherds’ Union',
  url: 'https://example.org/sheep',
  licence: 'CC0-1.0',
  measure: { name: 'Number of sheep', unit: 'sheep', aliases: ['number of sheep', 'sheep'] },
  ...fields,
});
const fromTable = (fields?: Partial<TableMapping>) =>
  examine({ kind: 'table', label: 'sheep_count.csv', bytes: encoder.encode(table), mapping: mapping(fields) });

test('the columns of a table are guessed, the reader’s to change', () => {
  expect(mapping()).toMatchObject({ title: 'sheep count', entity: 0, period: 1, value: 2, decimalSign: ',' });
});

test('a table becomes a pack; rows that would need a guess are left out and told with their line', async () => {
  const answer = await fromTable();
  if (answer.type !== 'candidate') throw new Error(JSON.stringify(answer));
  const { description, samples, warnings } = answer.candidate;
  expect(description).toMatchObject({ name: 'sheep-count', observations: 2, measures: [{ name: 'Number of sheep' }] });
  expect(samples.map(({ value }) => value)).toEqual(['1.508 million sheeps', '1,510.5 sheeps']);
  expect(warnings.filter(({ file }) => file === 'sheep_count.csv').map(({ line, reason }) => [line, reason])).toEqual([
    [4, '"Freedonia" is not known; the row is left out'],
    [5, '"gestern" is no year, month or day; the row is left out'],
    [6, '"viele" is no number; the row is left out'],
  ]);
});

test('names that are not known may be added, and the table may be of a bundled measure', async () => {
  const answer = await fromTable({ unknown: 'country', measure: { id: 'population' } });
  if (answer.type !== 'candidate') throw new Error(JSON.stringify(answer));
  expect(answer.candidate.description).toMatchObject({ observations: 3, entities: 1, measures: [] });
  expect(answer.candidate.conflicts.length).toBeGreaterThan(0);
});

test('a table that cannot be read is refused', async () => {
  const columns = (bytes: Uint8Array) => doJob({ type: 'columns', label: 't.csv', bytes }, bundled(), ignore);
  expect(await columns(encoder.encode('a,b\n'))).toMatchObject({ type: 'refused' });
  expect(await columns(Uint8Array.of(0xff, 0xfe, 0x41, 0))).toMatchObject({ type: 'refused' });
  expect(await columns(encoder.encode('a,b\n"x,1\n'))).toMatchObject({
    problems: [{ line: 2, reason: 'a quote is not closed' }],
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFiles, readArchive } from '../../../src/cli/archive/inputs';
import type { ArchiveEntry } from '../../../src/cli/archive/item';

let folder: string;

function record(type: string, uri: string, body: string): string {
  const length = Buffer.byteLength(body);
  return `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${uri}\r\nContent-Length: ${length}\r\n\r\n${body}\r\n\r\n`;
}

const html = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Euroclear holds €185 billion.</p>';
const warc =
  record('warcinfo', 'https://a.example/', 'software: x') +
  record('response', 'https://news.example/a', html) +
  record('response', 'https://news.example/b.png', 'HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n…') +
  record('conversion', 'https://news.example/c', 'Plain text of €90 billion.');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'countercheck-inputs-'));
  mkdirSync(join(folder, 'deep/er'), { recursive: true });
  writeFileSync(join(folder, 'b.html'), '<p>One</p>');
  writeFileSync(join(folder, 'deep/er/a.txt'), 'Two');
  writeFileSync(join(folder, 'picture.png'), 'no');
  writeFileSync(join(folder, 'crawl.warc.gz'), gzipSync(warc));
  writeFileSync(join(folder, 'cut.warc'), warc.slice(0, -10));
  writeFileSync(join(folder, 'broken.warc'), 'GARBAGE\r\n\r\n'.repeat(3));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function entries(...paths: string[]): Promise<ArchiveEntry[]> {
  const all: ArchiveEntry[] = [];
  for await (const entry of readArchive(await findFiles(paths))) all.push(entry);
  return all;
}

test('folders are read in depth, patterns matched, other files left alone', async () => {
  const inside = (await findFiles([folder])).map((file) => file.slice(folder.length + 1));
  expect(inside).toEqual(['b.html', 'broken.warc', 'crawl.warc.gz', 'cut.warc', 'deep/er/a.txt']);
  expect(await findFiles([`${folder}/**/*.txt`, join(folder, 'deep/er/a.txt')])).toHaveLength(1);
  await expect(findFiles([`${folder}/*.xyz`])).rejects.toThrow('no .txt, .html, .jsonl or .warc file there');
});

test('a WARC gives its pages and texts, with address and outlet', async () => {
  expect(await entries(join(folder, 'crawl.warc.gz'))).toMatchObject([
    {
      id: 'https://news.example/a',
      isHtml: true,
      outlet: 'news.example',
      text: expect.stringContaining('€185 billion'),
    },
    { id: 'https://news.example/c', isHtml: false, text: 'Plain text of €90 billion.' },
  ]);
});

test('a WARC that is cut short or no WARC says where', async () => {
  const cut = await entries(join(folder, 'cut.warc'));
  expect(cut.at(-1)).toMatchObject({
    position: expect.stringContaining('cut.warc: record 4'),
    problem: expect.stringMatching(/cut short/),
  });
  const [broken] = await entries(join(folder, 'broken.warc'));
  expect(broken).toMatchObject({ problem: expect.stringContaining('no WARC head') });
});

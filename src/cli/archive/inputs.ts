import { createReadStream, statSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { createGunzip } from 'node:zlib';
import { glob } from 'tinyglobby';
import { readJsonLines } from '../input/json-lines';
import { readText } from '../input/read-text';
import { readTextLine } from '../input/text-lines';
import { UsageError } from '../usage-error';
import type { ArchiveEntry } from './item';
import { readWarc } from './warc';

const readable = /\.(?:txt|x?html?|jsonl|ndjson|warc|wet)(?:\.gz)?$/i;

/**
 * The files meant by paths, folders (read in depth) and patterns such as `2025/**\/*.html`, sorted, each once. Throws a
 * UsageError when one of them means no readable file.
 */
export async function findFiles(paths: readonly string[]): Promise<string[]> {
  const files = new Set<string>();
  for (const path of paths) {
    for (const file of await expand(path)) files.add(file);
  }
  return [...files];
}

async function expand(path: string): Promise<string[]> {
  if (path === '-') return [path];
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isFile()) return [path];
  const pattern = stat?.isDirectory() ? `${path.replace(/\/+$/, '')}/**/*` : path;
  const found = (await glob(pattern, { absolute: isAbsolute(path) })).filter((file) => readable.test(file)).sort();
  if (found.length === 0) throw new UsageError(`${path}: no .txt, .html, .jsonl or .warc file there`);
  return found;
}

/** Every text of the files, one after the other; memory: one text (a line, a page, a record). */
export async function* readArchive(files: readonly string[]): AsyncGenerator<ArchiveEntry> {
  for (const file of files) {
    try {
      yield* readFile(file);
    } catch (error) {
      yield { position: file, problem: (error as Error).message };
    }
  }
}

async function* readFile(file: string): AsyncGenerator<ArchiveEntry> {
  if (/\.(?:warc|wet)(?:\.gz)?$/i.test(file)) {
    const bytes = createReadStream(file);
    yield* readWarc(file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes, file);
  } else if (file === '-' || /\.(?:jsonl|ndjson)$/i.test(file)) {
    yield* readLines(file);
  } else {
    yield { position: file, id: file, text: await readText(file), isHtml: /html?$/i.test(file) };
  }
}

async function* readLines(file: string): AsyncGenerator<ArchiveEntry> {
  for await (const line of readJsonLines(file)) {
    const position = `${file}:${line.number}`;
    if ('error' in line) {
      yield { position, problem: line.error };
      continue;
    }
    try {
      const text = readTextLine(line.value);
      const { outlet } = line.value;
      yield { position, isHtml: false, ...text, ...(typeof outlet === 'string' && { outlet }) };
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      yield { position, problem: error.message };
    }
  }
}

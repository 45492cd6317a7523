import { existsSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { importers } from '../../packs/importers';
import { openFolder } from '../../packs/importers/folder';
import { packsFolder } from '../../packs/read/bundled';
import { UsageError } from '../usage-error';

/**
 * Makes a pack's generated tables anew from a publisher's files under PATH; what was left out or kept is told on stderr,
 * with the progress of long reading on a terminal. The pack is written only when everything was read.
 */
export function runImport([name = '', path = '']: readonly string[], root: string): number {
  const importer = importers.get(name);
  if (!importer || path === '') {
    throw new UsageError(`usage: packs -- import NAME PATH, where NAME is one of ${[...importers.keys()].join(', ')}`);
  }
  if (!existsSync(path) || !statSync(path).isDirectory()) {
    throw new UsageError(`${path} is no folder; give the folder that holds the publisher's downloads`);
  }
  const pack = join(packsFolder(root), name);
  const say = (message: string): void => void process.stderr.write(`${name}: ${message}\n`);
  const { files, notes } = read(() => importer(openFolder(path, pack, showProgress)), path);
  clearProgress();
  for (const note of notes) say(note);
  for (const [file, text] of Object.entries(files)) {
    writeFileSync(join(pack, file), text);
    say(`${file}: ${text.split('\n').length - 2} rows`);
  }
  return 0;
}

/** The importer's result; a file that it cannot do without and that is not in the folder is the caller's mistake. */
function read<T>(importFrom: () => T, folder: string): T {
  try {
    return importFrom();
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT') throw error;
    throw new UsageError(
      `${folder} has no ${basename(path ?? '')}; give the folder that holds the publisher's downloads`,
    );
  }
}

const CLEAR_LINE = '\r\u001b[K';

function showProgress(what: string, done: number, of: number): void {
  if (process.stderr.isTTY) process.stderr.write(`${CLEAR_LINE}${what}: ${done + 1} of ${of}`);
}

function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write(CLEAR_LINE);
}

import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from '../../src/cli/browser/ensure';
import { openWithExtension } from '../../src/cli/browser/open';
import { copyWithSites } from '../../src/cli/browser/with-sites';
import { buildExtension } from '../../src/cli/build-command';
import type { Command } from '../../src/cli/main';
import { readOptions } from '../../src/cli/options';
import { serve } from '../../src/cli/start/serve';
import { type Budget, judge, type Results } from './budgets';
import { measureHostile } from './hostile';
import { measure } from './measure';
import { pageShapes } from './page-shapes';
import { measurePages } from './pages';
import { measurePopup } from './popup';
import { machine, markdown, table, tables } from './print';
import { measureSizes } from './sizes';
import { type Measured, subjects } from './subject';
import { articles } from './texts';
import { measureWorker } from './worker';

/**
 * `bench [--json | --markdown]`: ourselves, the peers and the limits on the same texts, each in a process of its own; hostile
 * texts; pages in Chromium; and every budget with whether it holds. Takes about two minutes.
 */
export const run: Command = async (argv, root) => {
  const { values } = readOptions(
    argv,
    { json: { type: 'boolean' }, markdown: { type: 'boolean' }, subject: { type: 'string' } },
    'npm run bench -- [--json | --markdown]',
  );
  if (typeof values.subject === 'string') return runSubject(values.subject, root);
  installPeers(root);
  const results = await measureAll(root);
  const budgets = judge(results);
  if (values.json) process.stdout.write(`${JSON.stringify(report(results, budgets), null, 2)}\n`);
  else {
    const draw = values.markdown ? markdown : table;
    for (const [title, rows] of tables(results, budgets)) {
      process.stdout.write(`${values.markdown ? '### ' : ''}${title}\n\n${draw(rows)}\n\n`);
    }
    process.stdout.write(`${machine()}\n`);
  }
  return 0;
};

async function measureAll(root: string): Promise<Results> {
  const measured: Record<string, Measured> = {};
  for (const name of Object.keys(subjects)) measured[name] = inOwnProcess(name, root);
  say('hostile texts');
  const hostile = measureHostile(root);
  const folder = await buildExtension('chromium', root);
  return { subjects: measured, hostile, sizes: measureSizes(folder), ...(await inBrowser(folder, root)) };
}

async function inBrowser(folder: string, root: string): Promise<Pick<Results, 'pages' | 'worker' | 'popup'>> {
  say('pages in Chromium');
  const extension = copyWithSites(folder, ['http://127.0.0.1/*']);
  const open = await openWithExtension(ensureBrowser('chromium'), { extension, headless: true });
  const shapes = pageShapes(root);
  const site = await serve(() => shapes.typical);
  try {
    const pages = await measurePages(open, shapes);
    const popup = await measurePopup(open, site.url('/typical'));
    return { pages, popup, worker: await measureWorker(open, site.url('/typical')) };
  } finally {
    await open.close();
    await site.close();
    rmSync(extension, { recursive: true, force: true });
  }
}

/** Measures one subject in this process and prints it as JSON. */
async function runSubject(name: string, root: string): Promise<number> {
  const subject = subjects[name];
  if (!subject) throw new Error(`no such subject: ${name}; there are: ${Object.keys(subjects).join(', ')}`);
  const texts = articles(root);
  const measured = await measure(() => subject.load(root), subject.limit ? cut(texts, subject.limit) : texts);
  process.stdout.write(JSON.stringify(measured));
  return 0;
}

/** The first articles with so many characters in all; the last one is cut. */
function cut(texts: readonly string[], limit: number): string[] {
  const result: string[] = [];
  let left = limit;
  for (const text of texts) {
    if (left <= 0) break;
    result.push(text.slice(0, left));
    left -= text.length;
  }
  return result;
}

function inOwnProcess(name: string, root: string): Measured {
  say(name);
  const words = ['--expose-gc', join(root, 'src/cli/launch.mjs'), 'bench', '--subject', name];
  const { status, stdout } = spawnSync(process.execPath, words, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  if (status !== 0) throw new Error(`measuring ${name} failed: see above`);
  return JSON.parse(String(stdout)) as Measured;
}

function installPeers(root: string): void {
  const folder = join(root, 'tests/bench');
  if (existsSync(join(folder, 'node_modules/wink-nlp'))) return;
  say('installing the peers');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci failed in tests/bench: see above');
}

/** The fixed form for scripts. */
function report(
  { subjects: measured, hostile, sizes, pages, popup, worker }: Results,
  budgets: readonly Budget[],
): object {
  const { check, mentions, ...peers } = measured;
  return {
    machine: machine(),
    engine: check,
    mentions,
    peers,
    hostile,
    sizes,
    scan: { pages, popup, worker },
    budgets,
  };
}

function say(what: string): void {
  process.stderr.write(`countercheck: measuring ${what} …\n`);
}

import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from '../../src/cli/browser/ensure';
import { openWithExtension } from '../../src/cli/browser/open';
import { copyWithSites } from '../../src/cli/browser/with-sites';
import { buildExtension } from '../../src/cli/build-command';
import type { Command } from '../../src/cli/command';
import { readOptions } from '../../src/cli/options';
import { serve } from '../../src/cli/start/serve';
import { type Budget, judge, type Results } from './budgets';
import { speedChart } from './chart';
import { measureHostile } from './hostile';
import { measureInPagePeers } from './in-page-peers';
import { measureInteractions } from './interactions';
import { measure } from './measure';
import { pageShapes } from './page-shapes';
import { measurePages } from './pages';
import { measurePopup } from './popup';
import { machine, markdown, table, tables } from './print';
import { type Curve, measureScale } from './scale';
import { measureSizes } from './sizes';
import { type Measured, subjects } from './subject';
import { measureTabHeap, measureTabs } from './tabs';
import { articles } from './texts';
import { measureWorker } from './worker';
import { measureWorstPages } from './worst-pages';

/**
 * `bench [--json | --markdown | --write]`: ourselves, the peers and the limits on the same texts, each in a process of its
 * own; hostile texts; growth; pages in Chromium beside others that read or mark pages; and every budget with whether it
 * holds. `--write` keeps the tables and a chart beside this file. Takes about ten minutes.
 */
export const run: Command = async (argv, root) => {
  const { values } = readOptions(
    argv,
    {
      json: { type: 'boolean' },
      markdown: { type: 'boolean' },
      write: { type: 'boolean' },
      subject: { type: 'string' },
    },
    'npm run bench -- [--json | --markdown | --write]',
  );
  if (typeof values.subject === 'string') return runSubject(values.subject, root);
  installPeers(root);
  const results = await measureAll(root);
  const budgets = judge(results);
  if (values.json) process.stdout.write(`${JSON.stringify(report(results, budgets), null, 2)}\n`);
  else process.stdout.write(inWords(results, budgets, values.markdown === true));
  if (values.write) {
    const folder = join(root, 'tests/bench');
    writeFileSync(join(folder, 'results.md'), `# Measured\n\n${inWords(results, budgets, true)}`);
    writeFileSync(join(folder, 'results.svg'), speedChart(results.subjects, machine()));
  }
  return 0;
};

function inWords(results: Results, budgets: readonly Budget[], asMarkdown: boolean): string {
  const draw = asMarkdown ? markdown : table;
  const parts = tables(results, budgets).map(
    ([title, rows]) => `${asMarkdown ? '## ' : ''}${title}\n\n${draw(rows)}\n\n`,
  );
  return `${parts.join('')}${machine()}\n`;
}

async function measureAll(root: string): Promise<Results> {
  const measured: Record<string, Measured> = {};
  for (const name of Object.keys(subjects)) measured[name] = inOwnProcess(name, root);
  say('hostile texts');
  const hostile = measureHostile(root);
  say('growth');
  const curves = measureScale(root);
  const folder = await buildExtension('chromium', root);
  const { tabs, ...inPages } = await inBrowser(folder, root);
  return { subjects: measured, hostile, curves: [...curves, ...tabs], sizes: measureSizes(folder), ...inPages };
}

async function inBrowser(
  folder: string,
  root: string,
): Promise<Omit<Results, 'subjects' | 'hostile' | 'curves' | 'sizes'> & { tabs: Curve[] }> {
  const extension = copyWithSites(folder, ['http://127.0.0.1/*']);
  const open = await openWithExtension(ensureBrowser('chromium'), { extension, headless: true });
  const shapes = pageShapes(root);
  const typical = shapes.typical ?? '';
  const site = await serve(() => typical);
  try {
    say('worker');
    const worker = await measureWorker(open, site.url('/typical'));
    say('pages in Chromium');
    const pages = await measurePages(open, shapes);
    say('the worst pages');
    const worst = await measureWorstPages(open);
    const popup = await measurePopup(open, site.url('/typical'));
    say('Readability and mark.js in the same pages');
    const others = await measureInPagePeers(open, shapes, root);
    say('interactions');
    const interactions = await measureInteractions(open, shapes['long-read'] ?? '');
    const tabHeapMiB = await measureTabHeap(open, typical);
    say('tabs');
    return { pages, worst, others, popup, worker, interactions, tabHeapMiB, tabs: await measureTabs(open, typical) };
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
  if (existsSync(join(folder, 'node_modules/mark.js'))) return;
  say('installing the peers');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci failed in tests/bench: see above');
}

/** The fixed form for scripts. */
function report({ subjects: measured, ...rest }: Results, budgets: readonly Budget[]): object {
  const { check, mentions, ...peers } = measured;
  const { 'bare-scan': scan, ...others } = peers;
  return { machine: machine(), engine: check, mentions, peers: others, scan, ...rest, budgets };
}

function say(what: string): void {
  process.stderr.write(`countercheck: measuring ${what} …\n`);
}

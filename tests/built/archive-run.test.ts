import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { madeArticles } from '../support/made-articles';

/** A smaller number than by hand: `ARCHIVE_TEXTS=20000 npx vitest run --project built tests/built/archive-run.test.ts`. */
const COUNT = Number(process.env.ARCHIVE_TEXTS ?? 200);
const PATIENCE = COUNT * 300 + 60_000;

describe(`${COUNT} made articles of 5 kB as an archive`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'countercheck-archive-run-'));
  const input = join(folder, 'articles.jsonl');
  beforeAll(() => {
    const lines = [...madeArticles(process.cwd(), COUNT)].map((article) => JSON.stringify(article));
    writeFileSync(input, `${lines.join('\n')}\n`);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const start = (output: string, ...options: readonly string[]): ChildProcess =>
    spawn(process.execPath, ['src/cli/launch.mjs', 'check', '--archive', '--output', output, ...options, input], {
      stdio: 'ignore',
    });
  const idsOf = (output: string): number[] =>
    readFileSync(output, 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: number }).id);
  const all = Array.from({ length: COUNT }, (_, id) => id);

  test('one worker and two give the same answers, every text once and in order', { timeout: PATIENCE }, async () => {
    const outputs = [];
    for (const workers of ['1', '2']) {
      const output = join(folder, `by-${workers}.jsonl`);
      expect(await finished(start(output, '--workers', workers), `${workers} worker(s)`)).toBe(0);
      expect(idsOf(output)).toEqual(all);
      outputs.push(readFileSync(output, 'utf8'));
    }
    expect(outputs[1] === outputs[0]).toBe(true);
    expect(outputs[0]).toContain('"verdict":"agrees"');
  });

  test('killed in the middle and resumed: nothing lost, nothing doubled', { timeout: PATIENCE }, async () => {
    const output = join(folder, 'killed.jsonl');
    const whole = statSync(join(folder, 'by-2.jsonl')).size;
    const run = start(output, '--workers', '2');
    await until(() => sizeOf(output) > whole / 3);
    run.kill('SIGKILL');
    await ended(run);
    const before = sizeOf(output);
    expect(before).toBeLessThan(whole);
    console.info(`killed after ${((before / whole) * 100).toFixed(0)} % of the output`);
    expect(await finished(start(output, '--workers', '2', '--resume'), 'the rest')).toBe(0);
    expect(idsOf(output)).toEqual(all);
    expect(readFileSync(output, 'utf8') === readFileSync(join(folder, 'by-2.jsonl'), 'utf8')).toBe(true);
  });
});

/** The exit code; says how fast it went and how much memory it took over time, for whoever runs it by hand. */
async function finished(run: ChildProcess, name: string): Promise<number | null> {
  const begun = performance.now();
  const memory: number[] = [];
  const timer = setInterval(() => memory.push(residentMegabytes(run.pid)), 1000);
  const code = await ended(run);
  clearInterval(timer);
  const seconds = (performance.now() - begun) / 1000;
  const tenths = Array.from({ length: 10 }, (_, at) => memory[Math.floor((memory.length * at) / 10)] ?? 0);
  const rate = `${(COUNT / seconds).toFixed(0)} texts/s`;
  console.info(`${name}: ${seconds.toFixed(1)} s, ${rate}; resident MB over time: ${tenths.join(' ')}`);
  return code;
}

const ended = (run: ChildProcess): Promise<number | null> => new Promise((resolve) => run.once('close', resolve));

/** As Linux tells it; 0 where it does not. */
function residentMegabytes(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

async function until(look: () => boolean): Promise<void> {
  while (!look()) await new Promise((resolve) => setTimeout(resolve, 5));
}

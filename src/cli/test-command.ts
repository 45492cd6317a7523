import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { families } from '../build/manifest-for';
import { ensureBrowser } from './browser/ensure';
import { buildExtension } from './build-command';
import type { Command } from './command';

/** What vitest's JSON reporter writes of a run. */
interface Tally {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numFailedTestSuites: number;
}

/**
 * `test [words for vitest]`: sets up both browsers and both builds, runs every test, and ends with one line that counts
 * them. Exit code 1 when a test, or a whole file, failed.
 */
export const run: Command = async (argv, root) => {
  for (const family of families) {
    const { name, path } = ensureBrowser(family);
    process.stdout.write(`${name}: ${path}\n`);
    await buildExtension(family, root);
  }
  const tally = runVitest(argv, root);
  if (!tally) return 1;
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = tally;
  // A file that breaks before its first test counts no failed test, but it failed all the same.
  const broken = failed === 0 && tally.numFailedTestSuites > 0 ? tally.numFailedTestSuites : failed;
  process.stdout.write(`\n${passed} passed, ${broken} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
  return broken > 0 ? 1 : 0;
};

function runVitest(argv: readonly string[], root: string): Tally | undefined {
  const results = join(root, 'out/tests.json');
  mkdirSync(join(root, 'out'), { recursive: true });
  rmSync(results, { force: true });
  const words = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`, ...argv];
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), ...words], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'test' },
  });
  try {
    const tally = JSON.parse(readFileSync(results, 'utf8')) as Tally;
    return status === 0 || tally.numFailedTests + tally.numFailedTestSuites > 0 ? tally : undefined;
  } catch {
    return undefined;
  }
}

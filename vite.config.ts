import { runnerImport } from 'vite';
import { defineConfig } from 'vitest/config';

/** `--mode chromium` and `--mode firefox` build the extension, `--mode cli` the command line,
 * `--mode library` what other programs import; any other runs the tests. */
export default defineConfig(async ({ mode }) => {
  if (!['chromium', 'firefox', 'cli', 'library'].includes(mode)) return { test: { projects: tests() } };
  const { module } = await runnerImport<typeof import('./src/build/builds')>('/src/build/builds.ts');
  if (mode === 'library') return module.library();
  return mode === 'cli' ? module.commandLine() : module.extension(mode === 'firefox' ? 'firefox' : 'chromium');
});

function tests() {
  const project = (name: string, include: string, order: number, rest: object = {}) => ({
    test: { name, include: [include], sequence: { groupOrder: order }, ...rest },
  });
  const patient = { testTimeout: 60_000, hookTimeout: 60_000 };
  const inBrowser = { fileParallelism: false, retry: 1, testTimeout: 180_000, hookTimeout: 180_000 };
  return [
    project('unit', 'tests/**/*.test.{ts,tsx}', 0, { exclude: ['tests/{e2e,built,bench}/**'], ...patient }),
    project('built', 'tests/built/**/*.test.ts', 1, patient),
    project('chromium', 'tests/e2e/**/*.test.ts', 2, { ...inBrowser, env: { TEST_BROWSER: 'chromium' } }),
    project('firefox', 'tests/e2e/**/*.test.ts', 3, { ...inBrowser, env: { TEST_BROWSER: 'firefox' } }),
  ];
}

import { runnerImport } from 'vite';
import { defineConfig } from 'vitest/config';

/** `--mode chromium` and `--mode firefox` build the extension, `--mode cli` the command line; any other runs the tests. */
export default defineConfig(async ({ mode }) => {
  if (mode !== 'chromium' && mode !== 'firefox' && mode !== 'cli') return { test: { projects: tests() } };
  const { module } = await runnerImport<typeof import('./src/build/builds')>('/src/build/builds.ts');
  return mode === 'cli' ? module.commandLine() : module.extension(mode);
});

function tests() {
  const project = (name: string, include: string, rest: object = {}) => ({
    test: { name, include: [include], ...rest },
  });
  return [
    project('unit', 'tests/**/*.test.{ts,tsx}', { exclude: ['tests/e2e/**', 'tests/bench/**'] }),
    project('e2e', 'tests/e2e/**/*.test.ts', { fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 }),
  ];
}

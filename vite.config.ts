import { crx } from '@crxjs/vite-plugin';
import type { UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { type Browser, manifestFor } from './src/build/manifest-for';

/** `--mode chromium` and `--mode firefox` build the extension, `--mode cli` the command line; no mode runs the tests. */
export default defineConfig(({ mode }) => {
  if (mode === 'chromium' || mode === 'firefox') return extension(mode);
  return mode === 'cli' ? commandLine() : tests();
});

function extension(browser: Browser): UserConfig {
  return {
    plugins: [crx({ manifest: manifestFor(browser), browser: browser === 'firefox' ? 'firefox' : 'chrome' })],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: browser === 'firefox' ? 'firefox142' : 'chrome115',
      modulePreload: false,
      rolldownOptions: { input: { welcome: 'src/welcome/index.html', sidepanel: 'src/sidepanel/index.html' } },
    },
  };
}

function commandLine(): UserConfig {
  return {
    publicDir: false,
    build: {
      ssr: 'src/cli/main.ts',
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { chunkFileNames: '[name]-[hash].js' } },
    },
  };
}

function tests() {
  const project = (name: string, include: string, rest: object = {}) => ({
    test: { name, include: [include], ...rest },
  });
  return {
    test: {
      projects: [
        project('unit', 'tests/**/*.test.{ts,tsx}', { exclude: ['tests/e2e/**', 'tests/bench/**'] }),
        project('e2e', 'tests/e2e/**/*.test.ts', { fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 }),
      ],
    },
  };
}

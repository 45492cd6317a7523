import { crx } from '@crxjs/vite-plugin';
import type { UserConfig } from 'vite';
import { bundleReference } from './bundle-reference';
import { bundleCardScript } from './card-script';
import { licences } from './licences';
import { type Browser, manifestFor } from './manifest-for';

/** How the extension is built for one browser: `dist/chromium` or `dist/firefox`. */
export function extension(browser: Browser): UserConfig {
  const target = browser === 'firefox' ? 'firefox142' : 'chrome115';
  return {
    plugins: [
      crx({ manifest: manifestFor(browser), browser: browser === 'firefox' ? 'firefox' : 'chrome' }),
      bundleCardScript(process.cwd(), target),
      bundleReference(process.cwd()),
      licences(process.cwd()),
    ],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target,
      // Links in the pages, so that the popup's files are fetched side by side; no helper script.
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: { welcome: 'src/welcome/index.html', sidepanel: 'src/sidepanel/index.html' },
        output: { codeSplitting: { groups: [...sharedFiles] } },
      },
    },
  };
}

/**
 * What several parts share, in few files: each file that a page or the worker waits for costs the browser a journey to its
 * own process. What is fetched on demand only (the ledger, exports, charts) stays apart.
 */
const sharedFiles = [
  { name: 'records', test: /src\/platform\/(?:database|dismissals|ledger)\b|node_modules\/idb\//, priority: 2 },
  {
    name: 'platform',
    test: /src\/platform\/(?!added-packs|backup|card-dress|card-script|context-menus|events|followed-settings|left-tab|news-sites|packs|parse-message|private-storage|rate|reference-files|scripts|sender|shortcuts|telling)|webextension-polyfill/,
    priority: 3,
  },
  { name: 'packs', test: /src\/platform\/(?:added-packs|packs|reference-files)\.ts/, priority: 2 },
  { name: 'reference', test: /src\/engine\/reference\/(?:compose|open)\.ts/, priority: 2 },
  { name: 'reader', test: /src\/ui\/(?!export\/|series\/(?:chart|points)|access-choice)|preact/, priority: 1 },
] as const;

/** How the command line is built; the launcher says what and where to. One flat folder, so that files beside it are found. */
export function commandLine(): UserConfig {
  return {
    publicDir: false,
    build: {
      ssr: true,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: { main: 'src/cli/main.ts', 'archive-worker': 'src/cli/archive/worker.ts' },
        output: { chunkFileNames: '[name]-[hash].js' },
      },
    },
  };
}

/** What other programs import: the engine and the pack compiler, readable and without dependencies. */
export function library(): UserConfig {
  return {
    publicDir: false,
    build: {
      outDir: 'dist/library',
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      lib: { entry: { engine: 'src/engine/index.ts', packs: 'src/packs/index.ts' }, formats: ['es'] },
    },
  };
}

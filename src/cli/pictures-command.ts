import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureBrowser } from './browser/ensure';
import { openWithExtension } from './browser/open';
import { copyWithSites } from './browser/with-sites';
import { buildExtension } from './build-command';
import type { Command } from './command';
import { readOptions } from './options';
import { takeScenes } from './pictures/scenes';
import sample from './start/sample-article.html?raw';
import { serve } from './start/serve';

/** A name for this machine that looks like a site's: browsers resolve it by themselves. */
const host = 'news.localhost';

/**
 * `pictures [--webp] [FOLDER]`: screenshots of the real extension on our own sample article in both themes, in the size that the
 * stores ask for (1280 × 800), in `out/store` unless told where. `--webp` makes the small files that the README shows.
 */
export const run: Command = async (argv, root) => {
  const { values, files } = readOptions(argv, { webp: { type: 'boolean' } }, 'npm run pictures -- [--webp] [FOLDER]');
  const folder = files[0] ? resolve(files[0]) : join(root, 'out/store');
  mkdirSync(folder, { recursive: true });
  const extension = copyWithSites(await buildExtension('chromium', root), [`http://${host}/*`]);
  const site = await serve((path) => (path === '/article' ? sample : undefined));
  const open = await openWithExtension(ensureBrowser('chromium'), { extension, headless: true });
  try {
    for (const theme of ['light', 'dark'] as const) {
      const taken = await takeScenes(
        open,
        `${site.url('/article', host)}?${theme}`,
        theme,
        folder,
        values.webp ? 'webp' : 'png',
      );
      process.stdout.write(`${taken.join('\n')}\n`);
    }
    return 0;
  } finally {
    await open.close();
    await site.close();
    rmSync(extension, { recursive: true, force: true });
  }
};

import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { cardScript } from '../platform/card-script';

/**
 * Builds the card's script beside the content script: one file in one function, as `scripting.executeScript` takes it.
 * The background names it by its path; no manifest does, so that nothing is web-accessible.
 */
export function bundleCardScript(root: string, target: string): Plugin {
  return {
    name: 'countercheck:card',
    async generateBundle() {
      const built = await build({
        root,
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        build: {
          write: false,
          target,
          lib: {
            entry: join(root, cardScript.replace(/js$/, 'ts')),
            formats: ['iife'],
            name: 'card',
            fileName: 'card',
          },
        },
      });
      const chunks = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
      const [chunk] = chunks.filter((output) => output.type === 'chunk');
      if (!chunk || chunks.length !== 1) throw new Error(`${cardScript}: one file was expected, got ${chunks.length}`);
      this.emitFile({ type: 'asset', fileName: cardScript, source: chunk.code });
    },
  };
}

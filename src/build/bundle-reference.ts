import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { ensureReference } from '../packs/build';
import { describePacks } from '../packs/describe';

/** Puts the compiled packs (`reference.bin`) and what they hold, for the options page (`packs.json`), beside the manifest. */
export function bundleReference(root: string): Plugin {
  return {
    name: 'countercheck:reference',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'reference.bin', source: readFileSync(ensureReference(root)) });
      this.emitFile({ type: 'asset', fileName: 'packs.json', source: JSON.stringify(describePacks(root)) });
    },
  };
}

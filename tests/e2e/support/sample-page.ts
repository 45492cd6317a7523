import { readFileSync } from 'node:fs';

/** A sample page of ours, by its name in `tests/e2e/pages`. */
export function samplePage(name: string): string {
  return readFileSync(new URL(`../pages/${name}.html`, import.meta.url), 'utf8');
}

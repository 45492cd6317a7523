import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json';
import { families } from '../../src/build/manifest-for';
import { zip } from '../../src/cli/package/zip';
import budgets from '../bench/budgets.json';
import { filesOf, textOf } from './folder';

const gzipBytes = (text: string) => gzipSync(text, { level: 9 }).length;

/** All scripts that an HTML page loads, through whatever imports. */
function scriptsOf(folder: string, page: string): string[] {
  const seen = new Set<string>();
  const add = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const [, other] of textOf(folder, path).matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)) {
      if (other) add(`assets/${other}`);
    }
  };
  for (const [, path] of textOf(folder, page).matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)) if (path) add(path);
  return [...seen];
}

describe.each(families)('the size of the %s build', (family) => {
  const folder = `dist/${family}`;

  it('keeps the content script small', () => {
    expect(gzipBytes(textOf(folder, 'src/content/index.iife.js'))).toBeLessThanOrEqual(budgets.contentScriptGzipBytes);
  });

  it('keeps the popup small', () => {
    const scripts = scriptsOf(folder, 'src/popup/index.html');
    expect(scripts.length).toBeGreaterThan(0);
    const bytes = scripts.reduce((sum, path) => sum + gzipBytes(textOf(folder, path)), 0);
    expect(bytes).toBeLessThanOrEqual(budgets.popupScriptGzipBytes);
  });

  it('keeps the whole package small', () => {
    const entries = filesOf(folder).map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
    expect(zip(entries).length).toBeLessThanOrEqual(budgets.packageBytes);
  });
});

it('adds no runtime dependency unnoticed', () => {
  expect(Object.keys(packageJson.dependencies)).toHaveLength(budgets.runtimeDependencies);
});

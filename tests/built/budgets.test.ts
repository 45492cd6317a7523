import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json';
import { families } from '../../src/build/manifest-for';
import budgets from '../bench/budgets.json';
import { importsFrom, measureSizes, scriptsOf } from '../bench/sizes';

describe.each(families)('the size of the %s build', (family) => {
  const folder = `dist/${family}`;

  const sizes = measureSizes(folder);

  const gated = ['contentScriptGzipBytes', 'cardScriptGzipBytes', 'popupScriptGzipBytes', 'packageBytes'] as const;

  it.each(gated)('keeps to %s', (name) => {
    expect(sizes[name]).toBeGreaterThan(1000);
    expect(sizes[name]).toBeLessThanOrEqual(budgets[name]);
  });
});

describe.each(families)('what the %s build waits for', (family) => {
  const folder = `dist/${family}`;

  it('a popup of few files: each one costs a journey to the browser’s own process', () => {
    const sheets = readFileSync(join(folder, 'src/popup/index.html'), 'utf8').match(/rel="stylesheet"/g) ?? [];
    expect(scriptsOf(folder, 'src/popup/index.html').length).toBeLessThanOrEqual(3);
    expect(sheets.length).toBeLessThanOrEqual(2);
  });

  it('a popup that names every file in its page, so that none is found only by running another', () => {
    const page = readFileSync(join(folder, 'src/popup/index.html'), 'utf8');
    for (const script of scriptsOf(folder, 'src/popup/index.html')) expect(page).toContain(script);
  });

  it('a worker of few files', () => {
    expect(importsFrom(folder, 'service-worker-loader.js').length).toBeLessThanOrEqual(6);
  });
});

it('adds no runtime dependency unnoticed', () => {
  expect(Object.keys(packageJson.dependencies)).toHaveLength(budgets.runtimeDependencies);
});

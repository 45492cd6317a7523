import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json';
import { families } from '../../src/build/manifest-for';
import budgets from '../bench/budgets.json';
import { measureSizes } from '../bench/sizes';

describe.each(families)('the size of the %s build', (family) => {
  const folder = `dist/${family}`;

  const sizes = measureSizes(folder);

  const gated = ['contentScriptGzipBytes', 'cardScriptGzipBytes', 'popupScriptGzipBytes', 'packageBytes'] as const;

  it.each(gated)('keeps to %s', (name) => {
    expect(sizes[name]).toBeGreaterThan(1000);
    expect(sizes[name]).toBeLessThanOrEqual(budgets[name]);
  });
});

it('adds no runtime dependency unnoticed', () => {
  expect(Object.keys(packageJson.dependencies)).toHaveLength(budgets.runtimeDependencies);
});

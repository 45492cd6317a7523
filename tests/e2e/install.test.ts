import { describe, expect, it } from 'vitest';
import { useHarness } from './support/harness';

describe('installing', () => {
  const harness = useHarness();

  it('brings the extension up with its manifest accepted as it is', async () => {
    const { open } = harness();
    const name = await open.observer.evaluate(() => chrome.runtime.getManifest().name);
    expect(name).toBe('Countercheck');
    expect(await open.errors()).toEqual([]);
  });

  it('asks nobody for anything', async () => {
    const { site } = harness();
    expect(site.strangers()).toEqual([]);
  });
});

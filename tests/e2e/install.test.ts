import { describe, expect, it } from 'vitest';
import { shortcutOf } from './support/drive';
import { useHarness } from './support/harness';
import { until } from './support/look';

describe('installing', () => {
  const harness = useHarness();

  it('brings the extension up with its manifest accepted as it is', async () => {
    const { open } = harness();
    const name = await open.observer.evaluate(() => chrome.runtime.getManifest().name);
    expect(name).toBe('Countercheck');
    expect(await open.errors()).toEqual([]);
  });

  it('has a free shortcut for each command', async () => {
    const { open } = harness();
    const names = await open.observer.evaluate(() => Object.keys(chrome.runtime.getManifest().commands ?? {}));
    expect(names.length).toBeGreaterThan(2);
    for (const name of names) expect(await shortcutOf(open, name), name).not.toBe('');
  });

  it('says hello on a page of its own', async () => {
    const { open } = harness();
    const welcome = open.extensionUrl('src/welcome/index.html');
    await until('the welcome page', async () => {
      const tabs = await open.observer.evaluate(() => chrome.tabs.query({}));
      return tabs.some(({ url }) => url === welcome);
    });
  });

  it('asks nobody for anything', async () => {
    const { site } = harness();
    expect(site.strangers()).toEqual([]);
  });
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchChanges } from '../../../src/content/observe/changes';

let life: AbortController;
let passes: number[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  life = new AbortController();
  passes = [];
  watchChanges(
    () => true,
    () => passes.push(Math.round(performance.now())),
    life.signal,
  )([document.body]);
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

/** Changes the page and lets the observer hear of it. */
async function change(): Promise<void> {
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(1);
}

describe('watching a page change', () => {
  it('has no timer while the page is still', () => {
    expect(vi.getTimerCount()).toBe(0);
  });

  it('makes one pass of many changes, once they have settled', async () => {
    for (let count = 0; count < 5; count++) {
      await change();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(passes).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(500);
    expect(passes).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not wait for ever on a page that never settles', async () => {
    for (let time = 0; time < 2500; time += 100) {
      await change();
      await vi.advanceTimersByTimeAsync(99);
    }
    expect(passes.length).toBeGreaterThanOrEqual(1);
  });

  it('looks at a ticker ever more rarely', async () => {
    for (let second = 0; second < 300; second++) {
      await change();
      await vi.advanceTimersByTimeAsync(999);
    }
    expect(passes.length).toBeGreaterThan(4);
    expect(passes.length).toBeLessThan(16);
  });

  it('stops at once when aborted', async () => {
    await change();
    life.abort();
    await vi.advanceTimersByTimeAsync(5000);
    expect(passes).toEqual([]);
  });
});

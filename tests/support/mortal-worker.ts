import { vi } from 'vitest';
import { type FakeBrowser, fakeBrowser } from './fake-browser';

type Call = (...values: unknown[]) => Promise<unknown>;
type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;

/** Parts of the browser whose calls are moments at which a worker may be stopped. */
const parts = [
  'storage.local',
  'storage.session',
  'tabs',
  'action',
  'permissions',
  'scripting',
  'contextMenus',
] as const;

/**
 * The background worker in a browser that stops it at a chosen call, as browsers may: that call and every later one of
 * the same worker never comes back, and whoever waits for its answer is told that there will be none. The next message or
 * event starts another worker on what the browser has kept.
 */
export class MortalWorker {
  readonly browser: FakeBrowser & { readonly closed: Set<number> };
  readonly ownPage = { id: 'countercheck', url: 'chrome-extension://countercheck/src/popup/index.html' };
  /** Calls to the browser since the last `stopAt`. */
  calls = 0;
  #stopAt = Number.POSITIVE_INFINITY;
  #effective = false;
  #life: { stopped: boolean; readonly ends: Promise<never>; readonly end: (error: Error) => void } | undefined;

  constructor() {
    const browser = fakeBrowser();
    const closed = new Set<number>();
    const { get } = browser.tabs;
    browser.tabs.get = async (id) => {
      if (closed.has(id)) throw new Error(`No tab with id: ${id}`);
      return get(id);
    };
    this.browser = Object.assign(browser, { closed });
  }

  /** Stops the worker at its so-many-th call from now on, before or after that call has had its effect; never without one. */
  stopAt(call: number | undefined, effective = false): void {
    this.calls = 0;
    this.#stopAt = call ?? Number.POSITIVE_INFINITY;
    this.#effective = effective;
  }

  /** Starts a worker; whatever one there was is stopped. */
  async start(): Promise<void> {
    this.#stop();
    for (const event of this.#events()) event.listeners.length = 0;
    let end: (error: Error) => void = () => undefined;
    const ends = new Promise<never>((_, reject) => {
      end = reject;
    });
    ends.catch(() => undefined);
    const life = { stopped: false, ends, end };
    this.#life = life;
    vi.resetModules();
    vi.doMock('../../src/platform/browser', () => ({ browser: this.#seenBy(life) }));
    await import('../../src/background/index');
  }

  /** Sends as a content script or an own page does: once more when the worker was stopped before it could answer. */
  async send(message: unknown, sender: object): Promise<unknown> {
    return this.#deliver(message, sender).catch(() => this.#deliver(message, sender));
  }

  /** Waits until nothing moves any more. */
  async rest(): Promise<void> {
    for (let quiet = 0, before = -1; quiet < 3; quiet = before === this.calls ? quiet + 1 : 0) {
      before = this.calls;
      // Turns of the event loop, not time: a loaded machine takes as many.
      for (let turn = 0; turn < 15; turn++) await new Promise((resolve) => setImmediate(resolve));
    }
  }

  async #deliver(message: unknown, sender: object): Promise<unknown> {
    if (!this.#life || this.#life.stopped) await this.start();
    const [listener] = this.browser.runtime.onMessage.listeners as unknown as Listener[];
    return Promise.race([listener?.(message, sender), this.#life?.ends]);
  }

  #stop(): void {
    if (!this.#life || this.#life.stopped) return;
    this.#life.stopped = true;
    this.#life.end(new Error('the message channel closed before a response was received'));
  }

  #events(): { readonly listeners: unknown[] }[] {
    const { runtime, storage, permissions, tabs, contextMenus, commands } = this.browser;
    return [
      runtime.onMessage,
      runtime.onInstalled,
      storage.onChanged,
      permissions.onAdded,
      permissions.onRemoved,
      tabs.onUpdated,
      tabs.onRemoved,
      contextMenus.onClicked,
      commands.onCommand,
    ];
  }

  /** The browser as one worker sees it. */
  #seenBy(life: { stopped: boolean }): object {
    const never = new Promise<never>(() => undefined);
    const wrap = (object: object): object =>
      new Proxy(object, {
        get: (target, name) => {
          const value = Reflect.get(target, name);
          if (typeof value !== 'function') return value;
          const call: Call = async (...values) => {
            if (life.stopped) return never;
            this.calls += 1;
            if (this.calls !== this.#stopAt) return (value as Call).apply(target, values);
            if (this.#effective) await (value as Call).apply(target, values);
            this.#stop();
            return never;
          };
          return call;
        },
      });
    const { storage } = this.browser;
    const seen: Record<string, unknown> = {
      ...this.browser,
      storage: { ...storage, local: wrap(storage.local), session: wrap(storage.session) },
    };
    for (const part of parts) {
      if (!part.includes('.')) seen[part] = wrap(this.browser[part as 'tabs']);
    }
    return seen;
  }
}

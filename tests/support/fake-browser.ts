import { readFileSync } from 'node:fs';

type Listener = (...values: never[]) => unknown;

/** An extension API's event: listeners in order, and `fire` for the test. */
class FakeEvent {
  readonly listeners: Listener[] = [];
  addListener = (listener: Listener) => {
    this.listeners.push(listener);
  };
  fire(...values: unknown[]): unknown[] {
    return this.listeners.map((listener) => listener(...(values as never[])));
  }
}

/** A storage area that copies values in and out as the real one does, and can be made to fail. */
class FakeArea {
  values = new Map<string, string>();
  full = false;
  /** Characters of all that is kept, past which nothing more is taken. */
  quota = Number.POSITIVE_INFINITY;
  constructor(
    private readonly name: string,
    private readonly changed: FakeEvent,
  ) {}
  get = async (keys: string | string[] | null) => {
    const wanted = keys === null ? [...this.values.keys()] : [keys].flat();
    return Object.fromEntries(
      wanted.flatMap((key) => {
        const value = this.values.get(key);
        return value === undefined ? [] : [[key, JSON.parse(value)]];
      }),
    );
  };
  get used(): number {
    return [...this.values].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  }
  set = async (items: Record<string, unknown>) => {
    if (this.full || this.used + JSON.stringify(items).length > this.quota)
      throw new Error('QUOTA_BYTES quota exceeded');
    const changes: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(items)) {
      const old = this.values.get(key);
      this.values.set(key, JSON.stringify(value));
      changes[key] = { newValue: value, ...(old && { oldValue: JSON.parse(old) }) };
    }
    this.changed.fire(changes, this.name);
  };
  remove = async (keys: string | string[]) => {
    const changes: Record<string, unknown> = {};
    for (const key of [keys].flat()) {
      if (this.values.delete(key)) changes[key] = {};
      if (this.name === 'session') this.full = false;
    }
    this.changed.fire(changes, this.name);
  };
}

const english = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<
  string,
  { message: string }
>;

/** As much of the browser as the platform uses, in memory; `sent` records what was told to tabs. */
export function fakeBrowser() {
  const changed = new FakeEvent();
  const sent: { tabId: number; message: unknown }[] = [];
  const badges = new Map<number, string>();
  const titles = new Map<number, string>();
  const popups = new Map<number, string>();
  const origins = new Set<string>(['*://*.example.org/*']);
  const addresses = new Map<number, string>();
  /** What was put into tabs, opened and listed in menus. */
  const deeds: string[] = [];
  return {
    deeds,
    /** What tabs show, where it is not the first news page. */
    addresses,
    sent,
    badges,
    titles,
    popups,
    origins,
    /** Tabs whose content script hears us. */
    reachable: new Set<number>(),
    storage: { onChanged: changed, local: new FakeArea('local', changed), session: new FakeArea('session', changed) },
    runtime: {
      id: 'countercheck',
      getURL: (path: string) => `chrome-extension://countercheck/${path}`,
      getManifest: () => ({
        version: '0.1.0',
        content_scripts: [{ js: ['content.js'], matches: ['*://*.example.org/*'] }],
      }),
      onMessage: new FakeEvent(),
      onInstalled: new FakeEvent(),
      sendMessage: async () => undefined,
    },
    i18n: {
      getUILanguage: () => 'en',
      getMessage: (key: string, values: string[] = []) =>
        (english[key]?.message ?? '').replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? ''),
    },
    action: {
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => void badges.set(tabId, text),
      setTitle: async ({ tabId, title }: { tabId: number; title: string }) => void titles.set(tabId, title),
      setBadgeBackgroundColor: async () => undefined,
      setBadgeTextColor: async () => undefined,
      setPopup: async ({ tabId, popup }: { tabId: number; popup: string }) => void popups.set(tabId, popup),
      openPopup: async () => undefined,
    },
    permissions: {
      contains: async ({ origins: asked }: { origins: string[] }) =>
        asked.every((origin) =>
          [...origins].some((given) => origin.includes(given.replace(/^\*:\/\/\*\.|\/\*$/g, ''))),
        ),
      getAll: async () => ({ origins: [...origins] }),
      request: async () => true,
      remove: async () => true,
      onAdded: new FakeEvent(),
      onRemoved: new FakeEvent(),
    },
    tabs: {
      onUpdated: new FakeEvent(),
      onRemoved: new FakeEvent(),
      onActivated: new FakeEvent(),
      get: async (id: number) => ({ id, url: addresses.get(id) ?? 'https://www.example.org/news/1' }),
      /** One tab is in front; it is what `get` says it is. */
      async query() {
        return [await this.get(1)];
      },
      async create({ url }: { url: string }) {
        deeds.push(`opened ${url}`);
        return { id: 99 };
      },
      async sendMessage(tabId: number, message: unknown) {
        sent.push({ tabId, message });
      },
    },
    scripting: {
      async executeScript({ target, files }: { target: { tabId: number }; files: string[] }) {
        deeds.push(`put ${files} into ${target.tabId}`);
        return [];
      },
      insertCSS: async () => undefined,
      getRegisteredContentScripts: async () => [],
      registerContentScripts: async () => void deeds.push('registered the added sites'),
      unregisterContentScripts: async () => undefined,
    },
    contextMenus: {
      onClicked: new FakeEvent(),
      removeAll: async () => undefined,
      create: ({ id }: { id: string }) => void deeds.push(`menu ${id}`),
    },
    commands: { onCommand: new FakeEvent(), getAll: async () => [] },
  };
}

export type FakeBrowser = ReturnType<typeof fakeBrowser>;

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExtensionBrowser } from '../../../src/cli/browser/extension-browser';
import { until } from './look';

/** Where the background worker is to stop: before it has seen a message, or when it has dealt with it and would answer. */
export interface Stop {
  /** A message by its type, or an event by its name. */
  readonly at: string;
  readonly when: 'before' | 'after';
}

/**
 * Runs in the background worker before the extension itself: at the stop that is set it hangs for good, so that a test can
 * end the worker at just that moment. The copy of the extension under test is otherwise what a reader installs.
 */
const shim = `
const api = globalThis.browser ?? chrome;
const never = new Promise(() => undefined);
async function stopsAt(at, when) {
  const { stop } = await api.storage.session.get('stop');
  if (stop?.at !== at || stop.when !== when) return false;
  await api.storage.session.remove('stop');
  await api.storage.session.set({ stopped: at + ' ' + when });
  while (stop.held && (await api.storage.session.get('stopped')).stopped) await new Promise((resolve) => setTimeout(resolve, 20));
  return !stop.held;
}
const messages = api.runtime.onMessage;
const addMessageListener = messages.addListener.bind(messages);
messages.addListener = (listener) => addMessageListener((message, sender, respond) => {
  const at = String(message?.type);
  const answer = async () => {
    if (await stopsAt(at, 'before')) return never;
    const value = await new Promise((resolve) => {
      const returned = listener(message, sender, resolve);
      if (returned !== true) resolve(returned);
    });
    return (await stopsAt(at, 'after')) ? never : value;
  };
  if (globalThis.browser) return answer();
  answer().then(respond);
  return true;
});
for (const [name, event] of Object.entries({ storage: api.storage.onChanged, command: api.commands.onCommand, updated: api.tabs.onUpdated })) {
  const addListener = event.addListener.bind(event);
  event.addListener = (listener) => addListener(async (...values) => {
    if (name === 'storage' && values[1] === 'session') return listener(...values);
    if (!(await stopsAt(name, 'before'))) listener(...values);
  });
}
`;

/** Puts the shim into a copy of the built extension. */
export function withStops(folder: string): void {
  writeFileSync(join(folder, 'stops.js'), shim);
  const loader = join(folder, 'service-worker-loader.js');
  writeFileSync(loader, `import './stops.js';\n${readFileSync(loader, 'utf8')}`);
}

/** Does `deed`, ends the worker at the stop on its way, and leaves the browser to start it again. */
export async function stopDuring(
  open: ExtensionBrowser,
  { at, when }: Stop,
  deed: () => Promise<unknown>,
): Promise<void> {
  await open.observer.evaluate((stop) => chrome.storage.session.set({ stop }), { at, when });
  const done = deed();
  await until(`a stop ${when} ${at}`, () =>
    open.observer.evaluate(async () => (await chrome.storage.session.get('stopped')).stopped !== undefined),
  );
  await open.stopBackground();
  await open.observer.evaluate(() => chrome.storage.session.remove('stopped'));
  await done;
}

/**
 * Does `deed` and holds the worker while it deals with a message of that type; then does `meanwhile`, lets the worker end
 * what it began, and waits until it has.
 */
export async function meanwhile(
  { observer }: ExtensionBrowser,
  at: string,
  deed: () => Promise<unknown>,
  meanwhileDo: () => Promise<unknown>,
): Promise<void> {
  const hold = (when: Stop['when']) =>
    observer.evaluate((stop) => chrome.storage.session.set({ stop }), { at, when, held: true });
  const isHeld = (when: Stop['when']) =>
    until(`a hold ${when} ${at}`, () =>
      observer.evaluate(
        async (place) => (await chrome.storage.session.get('stopped')).stopped === place,
        `${at} ${when}`,
      ),
    );
  const letGo = () => observer.evaluate(() => chrome.storage.session.remove('stopped'));
  await hold('before');
  await deed();
  await isHeld('before');
  await meanwhileDo();
  await hold('after');
  await letGo();
  await isHeld('after');
  await letGo();
}

import { browser } from './browser';

/** What the first run or an update owes: menus, scripts in open pages, a welcome. */
export type Owed = 'install' | 'update';

interface SetUp {
  /** The version of the extension that began it. */
  readonly version: string;
  readonly owed?: Owed;
}

const key = 'set-up';

/**
 * What a worker that was stopped in the middle of it has left undone: the whole first run when none was ever begun.
 * Nothing where storage cannot be read.
 */
export async function loadOwed(): Promise<Owed | undefined> {
  const broken: Record<string, unknown> = { [key]: { version: ownVersion() } };
  const stored: Record<string, unknown> = await browser.storage.local.get(key).catch(() => broken);
  const setUp = stored[key] as SetUp | undefined;
  if (!setUp) return 'install';
  return setUp.owed ?? (setUp.version === ownVersion() ? undefined : 'update');
}

/** Notes what is owed from now on. Rejects when it cannot be kept. */
export async function keepOwed(owed: Owed | undefined): Promise<void> {
  await browser.storage.local.set({ [key]: { version: ownVersion(), ...(owed && { owed }) } satisfies SetUp });
}

function ownVersion(): string {
  return browser.runtime.getManifest().version;
}

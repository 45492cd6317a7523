import { browser } from './browser';

interface WithAccessLevel {
  setAccessLevel?(level: { readonly accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/** Keeps settings out of reach of content scripts, where the browser can (Chromium). */
export async function keepStorageToOurselves(): Promise<void> {
  const local: WithAccessLevel = browser.storage.local as unknown as WithAccessLevel;
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

import { browser } from './browser';

/** Reads a file of the extension's own package: no request leaves the device. Rejects when there is none. */
export async function readOwnFile(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path} is missing from the extension`);
  return new Uint8Array(await response.arrayBuffer());
}

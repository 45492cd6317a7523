import { openChromium } from './chromium';
import type { ExtensionBrowser, OpenOptions } from './extension-browser';
import type { InstalledBrowser } from './find';
import { openFirefox } from './firefox';

/** Opens an installed browser with the extension in it. */
export function openWithExtension(
  installed: InstalledBrowser,
  options: Omit<OpenOptions, 'executable'>,
): Promise<ExtensionBrowser> {
  const open = installed.family === 'firefox' ? openFirefox : openChromium;
  return open({ ...options, executable: installed.path });
}

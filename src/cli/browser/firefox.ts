import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import type { ExtensionBrowser, OpenOptions } from './extension-browser';
import { openFirefoxChrome } from './firefox-chrome';
import { openObserver, openOwnPage, readReports } from './observer';

/** Any fixed UUID: Firefox would otherwise draw one by chance, and the extension's address would not be known. */
const uuid = '6b1c1e3a-2f0d-4c58-9a57-0c1d2e3f4a5b';

/**
 * Opens Firefox with an empty profile and the extension in `options.extension` installed for the session (only
 * temporary add-ons need no signature). Takes about three seconds.
 */
export async function openFirefox(options: OpenOptions): Promise<ExtensionBrowser> {
  const id = idOf(options.extension);
  const browser = await launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: options.headless,
    defaultViewport: options.headless ? { width: 1100, height: 900 } : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      'extensions.webextOptionalPermissionPrompts': false,
      ...(options.proxyPort && throughProxy(options.proxyPort)),
      'dom.security.https_first': false,
    },
  });
  await browser.installExtension(options.extension);
  const chrome = await openFirefoxChrome(browser, id);
  if (options.privateWindows) await chrome.allowPrivateWindows();
  const extensionUrl = (path: string) => `moz-extension://${uuid}/${path}`;
  const observer = await openObserver(browser, extensionUrl);
  return {
    family: 'firefox',
    browser,
    extensionUrl,
    observer,
    reports: () => readReports(observer),
    errors: () => chrome.errors(uuid),
    behind: (code) => chrome.evaluate(code),
    async newPage(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async openPopup(page) {
      const tab = await chrome.tabIdOf(page.url());
      return openOwnPage(await browser.newPage(), extensionUrl(`src/popup/index.html?tab=${tab}`));
    },
    stopBackground: () => chrome.stopBackground(),
    close: () => browser.close(),
  };
}

function throughProxy(port: number): Record<string, string | number | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

function idOf(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return String(manifest.browser_specific_settings.gecko.id);
}

import type { Browser, Target } from 'puppeteer-core';
import { launch } from 'puppeteer-core';
import { collectErrors, readErrors } from './chromium-errors';
import type { ExtensionBrowser, OpenOptions } from './extension-browser';
import { openObserver, readReports } from './observer';

/** Opens Chromium with an empty profile and the extension in `options.extension` installed. Takes about a second. */
export async function openChromium(options: OpenOptions): Promise<ExtensionBrowser> {
  const browser = await launch({
    executablePath: options.executable,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: options.headless ? { width: 1100, height: 900 } : null,
    args: [
      '--no-first-run',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,AutofillServerCommunication',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.proxyPort
        ? [`--proxy-server=127.0.0.1:${options.proxyPort}`, '--proxy-bypass-list=<-loopback>']
        : []),
    ],
  });
  if (options.collectErrors) await collectErrors(browser);
  const id = await (options.privateWindows ? installForPrivateWindows : install)(browser, options.extension);
  const extension = async () => {
    const found = (await browser.extensions()).get(id);
    if (!found) throw new Error(`the extension ${id} is not installed any more`);
    return found;
  };
  const extensionUrl = (path: string) => `chrome-extension://${id}/${path}`;
  const observer = await openObserver(browser, extensionUrl);
  const isWorker = (target: Target) => target.type() === 'service_worker' && target.url().includes(id);
  return {
    family: 'chromium',
    browser,
    extensionUrl,
    observer,
    reports: () => readReports(observer),
    errors: () => readErrors(browser, id),
    async behind(code) {
      // A message wakes the worker if it sleeps; nobody need answer it.
      await observer.evaluate(() => chrome.runtime.sendMessage({}).catch(() => undefined));
      const target = await browser.waitForTarget(isWorker, { timeout: 30_000 });
      return evaluateOnce(target, code);
    },
    async openPopup(page) {
      const popup = browser.waitForTarget((target) => target.url().includes(`${id}/src/popup/`), { timeout: 30_000 });
      await page.bringToFront();
      await (await extension()).triggerAction(page);
      return (await popup).asPage();
    },
    async stopBackground() {
      const session = await observer.createCDPSession();
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    async newPage(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    close: () => browser.close(),
  };
}

const install = (browser: Browser, folder: string): Promise<string> => browser.installExtension(folder);

async function installForPrivateWindows(browser: Browser, path: string): Promise<string> {
  const session = await browser.target().createCDPSession();
  const { id } = await session.send('Extensions.loadUnpacked', { path, enableInIncognito: true });
  await session.detach();
  return id;
}

/** Runs code in a worker through a session of its own that is gone afterwards: one left open would hold the worker. */
async function evaluateOnce(target: Target, code: string): Promise<unknown> {
  const session = await target.createCDPSession();
  try {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `(async () => { ${code} })()`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await session.detach().catch(() => undefined);
  }
}

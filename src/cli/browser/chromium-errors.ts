import type { Browser, Page } from 'puppeteer-core';

/** Chromium's own list of an extension's errors, as its extensions page shows it to a developer. */
interface DeveloperPrivate {
  updateProfileConfiguration(update: { readonly inDeveloperMode: boolean }): Promise<void>;
  getExtensionInfo(id: string): Promise<{
    readonly manifestErrors: readonly { readonly message: string }[];
    readonly runtimeErrors: readonly { readonly message: string; readonly source: string; readonly severity: string }[];
  }>;
}

/** Makes Chromium keep the errors of every extension installed from now on; it does so for developers only. */
export function collectErrors(browser: Browser): Promise<void> {
  return onExtensionsPage(browser, (page) =>
    page.evaluate(async () => {
      const { developerPrivate } = chrome as unknown as { readonly developerPrivate: DeveloperPrivate };
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    }),
  );
}

/** What went wrong in any part of the extension since it was installed; nothing unless errors are collected. */
export function readErrors(browser: Browser, id: string): Promise<readonly string[]> {
  return onExtensionsPage(browser, (page) =>
    page.evaluate(async (own) => {
      const { developerPrivate } = chrome as unknown as { readonly developerPrivate: DeveloperPrivate };
      const { manifestErrors, runtimeErrors } = await developerPrivate.getExtensionInfo(own);
      return [
        ...manifestErrors.map(({ message }) => `manifest: ${message}`),
        ...runtimeErrors.map(({ severity, source, message }) => `${severity} in ${source}: ${message}`),
      ];
    }, id),
  );
}

/** Opens the extensions page in the background for a moment. */
async function onExtensionsPage<T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage({ background: true });
  try {
    await page.goto('chrome://extensions');
    return await use(page);
  } finally {
    await page.close();
  }
}

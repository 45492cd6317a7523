import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../../src/cli/browser/extension-browser';

/** A request with the part of the extension that made it. */
export interface MadeRequest {
  readonly part: string;
  readonly url: string;
}

export interface RequestCount {
  /** Notes every request of one of our own pages from now on. */
  watch(part: string, page: Page): void;
  /** All that were made, those of the background worker among them. */
  all(): Promise<readonly MadeRequest[]>;
}

/**
 * Counts what the parts of the extension ask for, whomever they ask: in Chromium as the worker's and the pages' own tools
 * tell it, in Firefox as the browser's own window sees every request that one of our documents or workers makes.
 */
export async function countRequests(open: ExtensionBrowser): Promise<RequestCount> {
  const made: MadeRequest[] = [];
  if (open.family === 'chromium') {
    await open.observer.evaluate(() => chrome.runtime.sendMessage({}).catch(() => undefined));
    const worker = await open.browser.waitForTarget((target) => target.type() === 'service_worker');
    const session = await worker.createCDPSession();
    session.on('Network.requestWillBeSent', ({ request }) => made.push({ part: 'background', url: request.url }));
    await session.send('Network.enable');
  } else {
    await open.behind(`
      const seen = Services.requestsOfOurs = [];
      Services.obs.addObserver({ observe(subject) {
        const { URI, loadInfo } = subject.QueryInterface(Ci.nsIChannel);
        const ours = [loadInfo.triggeringPrincipal, loadInfo.loadingPrincipal].some((principal) => principal?.addonId === extension.id);
        if (ours) seen.push(URI.spec);
      } }, 'http-on-opening-request');`);
  }
  return {
    watch(part, page) {
      page.on('request', (request) => made.push({ part, url: request.url() }));
    },
    async all() {
      if (open.family === 'chromium') return made;
      const urls = JSON.parse(String(await open.behind('return JSON.stringify(Services.requestsOfOurs);')));
      return [...made, ...(urls as string[]).map((url) => ({ part: 'background', url }))];
    },
  };
}

import type { Browser, Page } from 'puppeteer-core';
import type { Browser as Family } from '../../build/manifest-for';
import type { TabReport } from '../../platform/messages';

export interface OpenOptions {
  /** Path of the browser's program. */
  readonly executable: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** A port of this machine through which every request is to go, whatever part of the browser makes it. */
  readonly proxyPort?: number;
  /** Let the extension into private windows, as a reader may. */
  readonly privateWindows?: boolean;
  /** Keep what the extension reports as errors, for `errors()`. */
  readonly collectErrors?: boolean;
}

/** A tab's report with the tab it is about. */
export interface PlacedReport extends TabReport {
  readonly tabId: number;
}

/** A running browser with the extension installed: the same few verbs for Chromium and Firefox. */
export interface ExtensionBrowser {
  readonly family: Family;
  readonly browser: Browser;
  /** A background tab in which the extension APIs can be called: `observer.evaluate(() => chrome.storage …)`. */
  readonly observer: Page;
  /** Address of one of the extension's own files. */
  extensionUrl(path: string): string;
  /** The reports of all tabs, as the background keeps them. */
  reports(): Promise<readonly PlacedReport[]>;
  newPage(url: string): Promise<Page>;
  /** Opens the popup for a page, as the toolbar button does. */
  openPopup(page: Page): Promise<Page>;
  /** What the extension reported as errors: uncaught exceptions, rejections and console errors of every part. */
  errors(): Promise<readonly string[]>;
  /**
   * Runs code where pages cannot: in Chromium's background worker, in Firefox's own window (where `extension` is ours).
   * The code is the body of an async function; what it returns must be plain.
   */
  behind(code: string): Promise<unknown>;
  /** Ends the background worker, as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

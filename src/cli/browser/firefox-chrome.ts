import type { Browser } from 'puppeteer-core';

/** What only Firefox's own window may see and do, through WebDriver BiDi's chrome scope. */
export interface FirefoxChrome {
  /** Runs the body of an async function there; `extension` is ours. */
  evaluate(code: string): Promise<unknown>;
  /** The extension API's id of the tab that shows an address. */
  tabIdOf(url: string): Promise<number>;
  /** Errors and warnings whose source, or whose text, names one of the extension's own files. */
  errors(uuid: string): Promise<readonly string[]>;
  /** Lets the extension into private windows, for which it starts anew. */
  allowPrivateWindows(): Promise<void>;
  /** Ends the event page, as Firefox does after half a minute of idleness. */
  stopBackground(): Promise<void>;
}

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface EvaluateResult {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/** Needs a Firefox started with `--remote-allow-system-access`. */
export async function openFirefoxChrome(browser: Browser, extensionId: string): Promise<FirefoxChrome> {
  const { connection } = browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (tree.result as { contexts: readonly { context: string }[] }).contexts;
  const preamble = `const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});`;
  const evaluate = async (body: string): Promise<unknown> => {
    const answer = await connection.send('script.evaluate', {
      expression: `(async () => { ${preamble} ${body} })()`,
      target: { context: window?.context },
      awaitPromise: true,
    });
    const { exceptionDetails, result } = answer.result as EvaluateResult;
    if (exceptionDetails) throw new Error(`in Firefox's window: ${exceptionDetails.text}`);
    return result?.value;
  };
  return {
    evaluate,
    async tabIdOf(url) {
      const id = await evaluate(`
        const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec === ${JSON.stringify(url)});
        return tab ? extension.tabManager.getWrapper(tab).id : -1;`);
      if (typeof id !== 'number' || id < 0) throw new Error(`no tab shows ${url}`);
      return id;
    },
    async errors(uuid) {
      const json = await evaluate(`
        const isOwn = (text) => String(text).includes(${JSON.stringify(uuid)});
        // What Firefox itself remarks on a call that is under way when a page is left, whichever of the two ends first.
        const leaving = /^Promise (?:resolved|rejected) (?:while context is inactive|after context unloaded)/;
        const own = Services.console.getMessageArray()
          .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.infoFlag))
          .filter(({ sourceName, errorMessage }) => isOwn(sourceName + errorMessage) && !leaving.test(errorMessage))
          .map(({ sourceName, lineNumber, errorMessage }) => sourceName + ':' + lineNumber + ' ' + errorMessage);
        return JSON.stringify(own);`);
      return JSON.parse(String(json));
    },
    async allowPrivateWindows() {
      await evaluate(`
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await ExtensionPermissions.add(extension.id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, extension);
        await (await AddonManager.getAddonByID(extension.id)).reload();`);
    },
    async stopBackground() {
      await evaluate('await extension.terminateBackground();');
    },
  };
}

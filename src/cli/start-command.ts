import { rmSync } from 'node:fs';
import { ensureBrowser } from './browser/ensure';
import { openWithExtension } from './browser/open';
import { waitForReport } from './browser/wait-for-report';
import { copyWithSites } from './browser/with-sites';
import { buildExtension } from './build-command';
import type { Command } from './command';
import { findingsTable } from './start/findings-table';
import { readStartOptions } from './start/options';
import { pageToOpen } from './start/page-to-open';
import { takePictures } from './start/pictures';

/**
 * `start [--firefox] [--headless] [--pictures FOLDER] [URL|FILE]`: builds the extension and opens a page with it installed.
 * With a display it stays until the reader closes the browser; without one it prints the findings and saves pictures
 * (in `out/`, unless told where).
 */
export const run: Command = async (argv, root) => {
  const options = readStartOptions(argv, root);
  const installed = ensureBrowser(options.firefox ? 'firefox' : undefined);
  const built = await buildExtension(installed.family, root);
  const wanted = await pageToOpen(options.target);
  const extension = copyWithSites(built, [wanted.match]);
  const open = await openWithExtension(installed, { extension, headless: options.headless });
  try {
    const page = await open.newPage(wanted.url);
    const report = await waitForReport(open, page.url());
    say(`\n${page.url()} in ${installed.name}\n\n${findingsTable(report.findings)}\n`);
    if (options.headless) {
      const pictures = await takePictures(open, page, report.findings, options.pictures);
      say(`Pictures: ${pictures.join(', ')}`);
    } else {
      say('Close the browser to finish.');
      await new Promise<void>((resolve) => open.browser.once('disconnected', () => resolve()));
    }
    return 0;
  } finally {
    await open.close().catch(() => undefined);
    await wanted.close();
    rmSync(extension, { recursive: true, force: true });
  }
};

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Browser as Family } from '../../build/manifest-for';
import { findBrowser, type InstalledBrowser } from './find';

const debianPackages: Readonly<Record<Family, readonly string[]>> = {
  chromium: ['chromium', 'fonts-liberation'],
  firefox: ['firefox-esr', 'fonts-liberation'],
};

/**
 * A browser of the family (any, when absent), installed first through apt where that needs no question: as root on
 * Debian and its kin. Throws with what to install everywhere else.
 */
export function ensureBrowser(family?: Family): InstalledBrowser {
  const found = findBrowser(family);
  if (found) return found;
  const wanted = family ?? 'chromium';
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) installThroughApt(debianPackages[wanted]);
  const installed = findBrowser(wanted);
  if (installed) return installed;
  const names = wanted === 'chromium' ? 'Chrome, Chromium, Edge or Brave' : 'Firefox ESR';
  throw new Error(`no browser found: install ${names}, or set BROWSER_PATH to the program's path, and run this again`);
}

/** Installs Debian packages; what apt prints goes to stderr. Throws when apt fails. */
export function installThroughApt(packages: readonly string[]): void {
  process.stderr.write(`countercheck: installing ${packages.join(', ')} …\n`);
  const apt = (...words: string[]) => {
    const { status } = spawnSync('apt-get', ['-qq', ...words], {
      stdio: ['ignore', process.stderr, process.stderr],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return status === 0;
  };
  apt('update');
  if (!apt('install', '-y', '--no-install-recommends', ...packages)) {
    throw new Error(`apt-get could not install ${packages.join(', ')}: see above`);
  }
}

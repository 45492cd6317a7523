import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Browser as Family } from '../../build/manifest-for';

export interface InstalledBrowser {
  readonly family: Family;
  readonly name: string;
  readonly path: string;
}

interface Candidate {
  readonly family: Family;
  readonly name: string;
  /** Commands on the PATH (Linux). */
  readonly commands: readonly string[];
  /** Below an applications folder of macOS. */
  readonly mac: string;
  /** Below a program-files folder of Windows. */
  readonly windows: string;
}

/** In the order of preference. Firefox releases take only signed extensions, so its test-friendly editions come first. */
const candidates: readonly Candidate[] = [
  {
    family: 'chromium',
    name: 'Chrome',
    commands: ['google-chrome-stable', 'google-chrome'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: 'Google/Chrome/Application/chrome.exe',
  },
  {
    family: 'chromium',
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
    windows: 'Chromium/Application/chrome.exe',
  },
  {
    family: 'chromium',
    name: 'Edge',
    commands: ['microsoft-edge-stable', 'microsoft-edge'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: 'Microsoft/Edge/Application/msedge.exe',
  },
  {
    family: 'chromium',
    name: 'Brave',
    commands: ['brave-browser', 'brave'],
    mac: 'Brave Browser.app/Contents/MacOS/Brave Browser',
    windows: 'BraveSoftware/Brave-Browser/Application/brave.exe',
  },
  {
    family: 'firefox',
    name: 'Firefox',
    commands: ['firefox-esr', 'firefox'],
    mac: 'Firefox.app/Contents/MacOS/firefox',
    windows: 'Mozilla Firefox/firefox.exe',
  },
];

/**
 * The first usable browser of a family, or of any: `BROWSER_PATH` when it is set (its family read from its name), else
 * what is installed. Cost: some dozens of file look-ups.
 */
export function findBrowser(
  family?: Family,
  environment: NodeJS.ProcessEnv = process.env,
): InstalledBrowser | undefined {
  const given = environment.BROWSER_PATH;
  if (given && isProgram(given)) {
    const own: Family = /firefox/i.test(given) ? 'firefox' : 'chromium';
    if (!family || family === own) return { family: own, name: given, path: given };
  }
  for (const candidate of candidates) {
    if (family && candidate.family !== family) continue;
    const path = placesOf(candidate, environment).find(isProgram);
    if (path) return { family: candidate.family, name: candidate.name, path };
  }
  return undefined;
}

function placesOf({ commands, mac, windows }: Candidate, environment: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'darwin') {
    return ['/Applications', join(environment.HOME ?? '', 'Applications')].map((folder) => join(folder, mac));
  }
  if (process.platform === 'win32') {
    const folders = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA];
    return folders.flatMap((folder) => (folder ? [join(folder, windows)] : []));
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => [...folders, '/usr/bin', '/snap/bin'].map((folder) => join(folder, command)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

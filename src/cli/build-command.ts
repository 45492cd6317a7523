import { build } from 'vite';
import { type Browser, families } from '../build/manifest-for';
import type { Command } from './command';

/** `build [chromium|firefox]`: builds the extension for one browser or both into `dist/`. */
export const run: Command = async (argv, root) => {
  const wanted = families.filter((browser) => argv.length === 0 || argv.includes(browser));
  if (wanted.length === 0) {
    process.stderr.write(`countercheck: unknown browser "${argv.join(' ')}"; there are: ${families.join(', ')}\n`);
    return 2;
  }
  for (const browser of wanted) await buildExtension(browser, root);
  return 0;
};

/** Builds one browser's extension into `dist/BROWSER` and returns that folder. Takes about half a second. */
export async function buildExtension(browser: Browser, root: string): Promise<string> {
  // Whatever the caller's shell says: a development build holds paths of the machine.
  process.env.NODE_ENV = 'production';
  await quietly(() => build({ root, mode: browser, logLevel: 'warn' }));
  return `${root}/dist/${browser}`;
}

/** Keeps what tools print while they work, and prints it only when they fail. */
async function quietly(work: () => Promise<unknown>): Promise<void> {
  const { log, warn } = console;
  const kept: unknown[][] = [];
  console.log = console.warn = (...words: unknown[]) => void kept.push(words);
  try {
    await work();
  } catch (error) {
    for (const words of kept) warn(...words);
    throw error;
  } finally {
    Object.assign(console, { log, warn });
  }
}

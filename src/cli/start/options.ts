import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readOptions } from '../options';
import { UsageError } from '../usage-error';

const usage = 'npm start [-- [--firefox] [--headless] [--pictures FOLDER] [URL|FILE]]';

export interface StartOptions {
  readonly firefox: boolean;
  readonly headless: boolean;
  /** Where pictures are saved. */
  readonly pictures: string;
  /** An address of the web, or the full path of a file; absent for the sample article. */
  readonly target?: { readonly url: string } | { readonly file: string };
}

/** Reads the words of `start`; throws a UsageError that says what is wrong with them. */
export function readStartOptions(argv: readonly string[], root: string): StartOptions {
  const { values, files } = readOptions(
    argv,
    { firefox: { type: 'boolean' }, headless: { type: 'boolean' }, pictures: { type: 'string' } },
    usage,
  );
  const [target, ...more] = files;
  if (more.length > 0) throw new UsageError(`one page at a time: ${more[0]}\nusage: ${usage}`);
  return {
    firefox: values.firefox === true,
    headless: values.headless === true || !hasDisplay(process.env),
    pictures: typeof values.pictures === 'string' ? resolve(values.pictures) : join(root, 'out'),
    ...(target !== undefined && { target: readTarget(target) }),
  };
}

function readTarget(target: string): { url: string } | { file: string } {
  if (/^https?:\/\//i.test(target) && URL.canParse(target)) return { url: new URL(target).href };
  if (existsSync(target)) return { file: resolve(target) };
  throw new UsageError(`${target} is neither a file nor an address that begins with http:// or https://`);
}

function hasDisplay(environment: NodeJS.ProcessEnv): boolean {
  if (process.platform !== 'linux') return !environment.CI;
  return Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}

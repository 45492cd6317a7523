import type { Command } from './command';
import { UsageError } from './usage-error';

/** Every command by its first word; each is loaded only when it is called. */
const commands: Readonly<Record<string, () => Promise<{ readonly run: Command }>>> = {
  build: () => import('./build-command'),
  check: () => import('./check-command'),
  mentions: () => import('./mentions-command'),
  packs: () => import('./packs-command'),
  package: () => import('./package-command'),
  evaluate: () => import('./evaluate-command'),
  fuzz: () => import('./fuzz-command'),
  pictures: () => import('./pictures-command'),
  start: () => import('./start-command'),
  test: () => import('./test-command'),
};

/** Runs the command named by the first word; a mistake in the call or in the input is told on stderr, exit code 2. */
export const main: Command = async ([name = '', ...argv], root) => {
  try {
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!load) throw new UsageError(`unknown command "${name}"; there are: ${Object.keys(commands).join(', ')}`);
    return await (await load()).run(argv, root);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${name || 'countercheck'}: ${error.message}\n`);
    return 2;
  }
};

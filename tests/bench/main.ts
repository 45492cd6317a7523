import { run } from './bench-command';

/** The launcher's way in: the first word is the command's own name. */
export const main = ([, ...argv]: readonly string[], root: string): Promise<number> => run(argv, root);

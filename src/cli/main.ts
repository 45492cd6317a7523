/** A command: gets its arguments and the project's folder, and returns the exit code. */
export type Command = (argv: readonly string[], root: string) => Promise<number>;

/** Every command by its first word; each is loaded only when it is called. */
const commands: Readonly<Record<string, () => Promise<{ readonly run: Command }>>> = {
  build: () => import('./build'),
};

/** Runs the command named by the first word. An unknown one prints those that there are; exit code 2. */
export const main: Command = async ([name = '', ...argv], root) => {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return (await command()).run(argv, root);
  process.stderr.write(`countercheck: unknown command "${name}"; there are: ${Object.keys(commands).join(', ')}\n`);
  return 2;
};

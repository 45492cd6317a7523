/** A command: gets its arguments and the project's folder, and returns the exit code. */
export type Command = (argv: readonly string[], root: string) => Promise<number>;

/** The caller's mistake, told in words that say what, where and what to do; the command ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

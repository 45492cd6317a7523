/** English words for what becomes of people in an accident, each with its kind. Data only; the rule is in verdicts/page/fates. */
export const fates: ReadonlyMap<string, string> = new Map([
  ...'died killed dead drowned perished bodies recovered'.split(' ').map((word) => [word, 'dead'] as const),
  ...'injured hurt wounded burned'.split(' ').map((word) => [word, 'hurt'] as const),
  ...'unhurt unharmed uninjured unscathed escaped safe saved rescued'.split(' ').map((word) => [word, 'safe'] as const),
  ...'missing unaccounted'.split(' ').map((word) => [word, 'missing'] as const),
]);

import type { ReadPack } from '../read/pack';
import type { Problem } from '../read/table';
import { checkAliases } from './aliases';
import { checkChains } from './chains';
import { linesOf, reporter } from './problem';
import { resolve } from './resolve';
import { checkSecondSources } from './second-sources';

export interface Validation {
  /** What must be mended before the packs are compiled. */
  readonly errors: readonly Problem[];
  /** What a maintainer should know, and may leave. */
  readonly warnings: readonly Problem[];
}

/** Everything wrong or noteworthy in packs that are to live together. */
export function validate(read: readonly ReadPack[]): Validation {
  const packs = read.map(({ pack }) => pack);
  const lineOf = linesOf(new Map(read.map(({ pack, texts }) => [pack.name, texts])));
  const errors: Problem[] = read.flatMap(({ problems }) => problems);
  resolve(packs, reporter(errors, lineOf));
  const warnings: Problem[] = [];
  const warn = reporter(warnings, lineOf);
  checkAliases(packs, warn);
  checkChains(packs, warn);
  checkSecondSources(packs, warn);
  return { errors, warnings };
}

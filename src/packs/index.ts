/**
 * The compiler of reference packs: the files of a pack in, a binary index for the engine's `openReference` out.
 *
 * @packageDocumentation
 */
export { compile } from './compile/compile';
export { type ReadPack, readPack } from './read/pack';
export type { Problem } from './read/table';
export type { Pack, RateSeries, Series } from './records';

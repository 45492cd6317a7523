import './style';
import { type Limits, limits } from '../../src/content/read/limits';
import { weighProse } from '../../src/content/read/main-part';
import type { PageBlock } from '../../src/content/read/page-block';
import { type ReadResult, readBlocks } from '../../src/content/read/read-blocks';
import { type PageReading, readPage } from '../../src/content/read/read-page';

/** Runs a reading to its end without stopping. */
export function finish<Result>(work: Generator<void, Result>): Result {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** Reads the body as it stands. */
export function readBody(within: Partial<Limits> = {}): ReadResult {
  return finish(readBlocks(document.body, weighProse(document.body), { ...limits, ...within }));
}

/** Puts mark-up into the test's document and reads its body. */
export function blocksOf(body: string): readonly PageBlock[] {
  document.body.innerHTML = body;
  return readBody().blocks;
}

export function textsOf(body: string): string[] {
  return blocksOf(body).map(({ text }) => text);
}

/** Reads a whole page of `http://news.test`. */
export function readingOf(page: {
  head?: string;
  body: string;
  address?: string;
  always?: boolean;
}): PageReading | undefined {
  document.head.innerHTML = page.head ?? '';
  document.body.innerHTML = page.body;
  return finish(readPage(document, new URL(page.address ?? 'http://news.test/story'), page.always ?? false));
}

/** A paragraph long enough to be prose. */
export const prose =
  'The talks are expected to go on through the night, and few of those who take part would say how they will end.';

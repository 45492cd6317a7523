import { readFileSync } from 'node:fs';
import { articleFromText } from '../../src/cli/input/text-article';
import { check } from '../../src/engine/check';
import { openReference } from '../../src/engine/reference/open';
import { ensureReference } from '../../src/packs/build';
import { compile } from '../../src/packs/compile/compile';
import { lookUpSome, syntheticNames, syntheticPack } from '../support/synthetic-pack';
import { articles } from './texts';

/** How a cost changes with a size: flat or linear, where it should be. */
export interface Curve {
  readonly name: string;
  readonly of: string;
  readonly unit: string;
  readonly points: readonly { readonly size: number; readonly value: number }[];
}

/** Look-ups, names and texts from small to large, in this process. */
export function measureScale(root: string): Curve[] {
  const texts = articles(root);
  return [lookUps(), names(texts), lengths(texts, root)];
}

/** The best of several rounds: whatever else runs on the machine only ever adds. In milliseconds. */
function best(rounds: number, work: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    work();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

function lookUps(): Curve {
  const some = 40;
  const points = [1, 1000, 100_000, 1_000_000].map((size) => {
    const { pack, keys } = syntheticPack(size);
    const bytes = compile([pack]);
    let least = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 40; round++) {
      // Opened just before it is asked, as in a worker that wakes; nothing is remembered from the round before.
      const reference = openReference(bytes);
      least = Math.min(
        least,
        best(1, () => lookUpSome(reference, keys, some)),
      );
    }
    const value = (least * 1000) / some;
    return { size, value };
  });
  return { name: 'look-up by key and date', of: 'observations', unit: 'µs', points };
}

function names(texts: readonly string[]): Curve {
  const prose = texts.join('\n\n');
  const points = [1, 1000, 10_000, 100_000].map((size) => {
    const reference = openReference(compile([syntheticNames(Array.from({ length: size }, (_, at) => `e${at}`))]));
    const milliseconds = best(6, () => void reference.findNames(prose));
    return { size, value: prose.length / 1000 / milliseconds };
  });
  return { name: 'finding names', of: 'names', unit: 'MB/s', points };
}

/** The whole check of one text, from a short item to a shelf of books; warm, as in a worker that has read before. */
function lengths(texts: readonly string[], root: string): Curve {
  const reference = openReference(readFileSync(ensureReference(root)));
  const prose = texts.join('\n\n');
  const about = { published: '2025-12-16', language: 'en', country: 'GB' };
  const readOnce = (size: number): void => {
    const text = prose.repeat(Math.ceil(size / prose.length)).slice(0, size);
    check(articleFromText(text, about).article, reference);
  };
  best(3, () => readOnce(1_000_000));
  const points = [1_000, 10_000, 100_000, 1_000_000, 10_000_000].map((size) => {
    const rounds = Math.min(100, Math.max(2, Math.round(4_000_000 / size)));
    return { size, value: size / 1000 / best(rounds, () => readOnce(size)) };
  });
  return { name: 'whole check of one text', of: 'characters', unit: 'MB/s', points };
}

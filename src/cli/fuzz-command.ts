import fc from 'fast-check';
import type { Command } from './command';
import { properties } from './fuzz/properties';
import type { Property } from './fuzz/property';
import { readOptions } from './options';
import { loadReference } from './reference';
import { UsageError } from './usage-error';

const usage = 'npm run fuzz -- [--minutes N] [--seed N]';

/** Runs of one property before the next gets its turn. */
const TURN = 500;

/** Tries the properties on random input for some minutes (one by default); exit code 1 when one does not hold. */
export const run: Command = async (argv, root) => {
  const { values } = readOptions(argv, { minutes: { type: 'string' }, seed: { type: 'string' } }, usage);
  const minutes = readNumber(values.minutes ?? '1', '--minutes');
  let seed = readNumber(values.seed ?? String(Date.now() % 2 ** 31), '--seed');
  const all = properties(await loadReference(root));
  const end = Date.now() + minutes * 60_000;
  const runs = new Map<string, number>();
  while (Date.now() < end) {
    for (const one of all) {
      const turn = Math.ceil(TURN / (one.onceIn ?? 1));
      const failure = tryProperty(one, seed, turn);
      if (failure) {
        process.stderr.write(`${one.name}: does not hold\n${failure}\n`);
        return 1;
      }
      runs.set(one.name, (runs.get(one.name) ?? 0) + turn);
    }
    seed += 1;
  }
  for (const [name, count] of runs) process.stdout.write(`${String(count).padStart(9)} inputs  ${name}\n`);
  return 0;
};

/** The report of a failure with its seed and smallest input, or nothing. */
function tryProperty({ property }: Property, seed: number, numRuns: number): string | undefined {
  const details = fc.check(property, { seed, numRuns });
  return details.failed ? fc.defaultReportMessage(details) : undefined;
}

function readNumber(text: unknown, name: string): number {
  const value = Number(text);
  if (!(value >= 0)) throw new UsageError(`${name}: "${String(text)}" is no number\nusage: ${usage}`);
  return value;
}

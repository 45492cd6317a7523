import fc from 'fast-check';
import { zipSync } from 'fflate';
import { test } from 'vitest';
import { examine } from '../../../src/packs/added/examine';
import { Refusal } from '../../../src/packs/added/refusal';
import { compileShelf } from '../../../src/packs/added/shelf';
import { unpackZip } from '../../../src/packs/added/unpack';
import { bundled, packFiles } from '../../support/added-pack';

const zip = zipSync(Object.fromEntries(packFiles()));
const names = [...packFiles().keys()];
const change = fc.record({ at: fc.nat(1_000_000), byte: fc.nat(255), cut: fc.nat(6) });

/** The bytes with some of them changed, and up to a few taken out. */
function mutated(bytes: Uint8Array, changes: readonly { at: number; byte: number; cut: number }[]): Uint8Array {
  let result = bytes.slice();
  for (const { at, byte, cut } of changes) {
    const place = at % result.length;
    result[place] = byte;
    if (cut > 3) result = Uint8Array.from([...result.slice(0, place), ...result.slice(place + cut)]);
  }
  return result;
}

/** Taken whole, so that it compiles too, or refused with reasons: nothing else may happen. */
async function isDecided(read: () => ReadonlyMap<string, Uint8Array>): Promise<boolean> {
  try {
    const { read: taken } = await examine(read(), bundled());
    return compileShelf([taken.pack], bundled().reference).length > 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.problems.length > 0 && error.problems.every(({ reason }) => reason !== '');
  }
}

test('a damaged zip is taken or refused, never a fault of ours', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) =>
      isDecided(() => unpackZip(mutated(zip, changes), 'pack.zip')),
    ),
    { numRuns: 300, seed: 7 },
  );
});

test('a pack with damaged tables is taken or refused, and a taken one compiles', { timeout: 60_000 }, async () => {
  const property = fc.asyncProperty(
    fc.constantFrom(...names),
    fc.array(change, { minLength: 1, maxLength: 3 }),
    (name, changes) => {
      const files = packFiles();
      files.set(name, mutated(files.get(name) ?? new Uint8Array(1), changes));
      return isDecided(() => files);
    },
  );
  await fc.assert(property, { numRuns: 300, seed: 11 });
});

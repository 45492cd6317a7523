import { expect, test } from 'vitest';
import { openReference } from '../../../src/engine/reference/open';
import { compile } from '../../../src/packs/compile/compile';
import { lookUpSome, syntheticPack } from '../../support/synthetic-pack';

test.each([25, 1000, 100_000])('%i observations: each key asked for is found', (observations) => {
  const { pack, keys } = syntheticPack(observations);
  const reference = openReference(compile([pack]));
  expect(() => lookUpSome(reference, keys)).not.toThrow();
  expect(reference.observations('m0', 'nowhere')).toEqual([]);
});

test('the same packs give the same bytes', () => {
  expect(compile([syntheticPack(1000).pack])).toEqual(compile([syntheticPack(1000).pack]));
});

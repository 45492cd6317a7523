import fc from 'fast-check';
import { describe, test } from 'vitest';
import { properties } from '../../src/cli/fuzz/properties';
import { bundledReference } from '../support/reference';

/** A taste of `npm run fuzz`, with a fixed seed so that a failure is the change's, not chance's. */
describe('whatever comes in', () => {
  for (const { name, property, onceIn = 1 } of properties(bundledReference())) {
    test(name, () => fc.assert(property, { seed: 20251216, numRuns: Math.ceil(400 / onceIn) }));
  }
});

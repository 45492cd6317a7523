import { expect, it } from 'vitest';
import budgets from '../bench/budgets.json';
import { measureReader } from '../bench/reader-size';

it('keeps the English quantity reader, bundled alone, to its budget', async () => {
  const size = await measureReader(process.cwd());
  expect(size).toBeGreaterThan(1000);
  expect(size).toBeLessThanOrEqual(budgets.englishReaderGzipBytes);
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { formatsOn } from '../../../src/cli/archive/formats';
import type { ArchiveEntry, ArchiveResult } from '../../../src/cli/archive/item';
import type { Desk } from '../../../src/cli/archive/pool';
import { runArchive } from '../../../src/cli/archive/run-archive';

const formats = formatsOn('2025-12-17');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'countercheck-archive-'));
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** A desk that takes its time, so that later batches finish before earlier ones; it fails at `failAt`. */
function slowDesk(delay: number, failAt?: string | number): Desk {
  return {
    async answer(batch) {
      await new Promise((resolve) => setTimeout(resolve, delay));
      return batch.map((entry: ArchiveEntry): ArchiveResult => {
        if ('problem' in entry) return entry;
        if (entry.id === failAt) throw new Error('killed');
        return { position: entry.position, id: entry.id, findings: [] };
      });
    },
    close: async () => undefined,
  };
}

function writeLines(count: number): string {
  const path = join(folder, 'in.jsonl');
  const lines = Array.from({ length: count }, (_, id) => JSON.stringify({ id, text: 'x'.repeat(2000) }));
  lines[7] = '{"id": 7, "text": ';
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

const call = (path: string, desks: readonly Desk[], resume = false) =>
  runArchive({ paths: [path], output: join(folder, 'out.jsonl'), resume, format: formats.jsonl ?? (() => ''), desks });

const written = () =>
  readFileSync(join(folder, 'out.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { id: number }).id);

test('answers keep the order of the input, whichever desk is quicker; a bad line is told and passed over', async () => {
  const tally = await call(writeLines(1000), [slowDesk(8), slowDesk(1)]);
  expect(written()).toEqual(Array.from({ length: 1000 }, (_, id) => id).filter((id) => id !== 7));
  expect(tally).toMatchObject({ texts: 999, problems: 1 });
  expect(process.stderr.write).toHaveBeenCalledWith(expect.stringMatching(/in\.jsonl:8: column 18: not JSON/));
});

test('a run that was stopped goes on with nothing lost or doubled', async () => {
  const path = writeLines(1000);
  await expect(call(path, [slowDesk(1, 600)])).rejects.toThrow('killed');
  const before = written();
  expect(before.length).toBeGreaterThan(100);
  // What was written after the last note is cut off and made again.
  writeFileSync(join(folder, 'out.jsonl'), `${readFileSync(join(folder, 'out.jsonl'), 'utf8')}{"id": 9999, "fin`);
  const tally = await call(path, [slowDesk(1), slowDesk(2)], true);
  expect(written()).toEqual(Array.from({ length: 1000 }, (_, id) => id).filter((id) => id !== 7));
  expect(tally.texts).toBe(999 - before.length);
});

test('a run over other files is not gone on with', async () => {
  await expect(call(writeLines(1000), [slowDesk(0, 900)])).rejects.toThrow();
  const other = join(folder, 'other.jsonl');
  writeFileSync(other, '{"id": 1, "text": "x"}\n');
  await expect(call(other, [slowDesk(0)], true)).rejects.toThrow('belongs to a run over other files');
});

import { availableParallelism } from 'node:os';
import type { ParsedOptions } from '../options';
import { UsageError } from '../usage-error';
import { formatsOn } from './formats';
import { type Desk, openThread, type WorkerData } from './pool';
import { runArchive } from './run-archive';

/** More threads than this gain nothing: reading and writing are done by one. */
const MOST_WORKERS = 16;

/** `check --archive`: exit code 2 when an entry could not be read or checked, else 0. The summary goes to standard error. */
export async function checkArchive(
  paths: readonly string[],
  values: ParsedOptions['values'],
  data: WorkerData,
): Promise<number> {
  if (paths.length === 0) throw new UsageError('--archive: name folders, patterns or files to check');
  const formats = formatsOn(new Date().toISOString().slice(0, 10));
  const format = formats[String(values.format ?? 'jsonl')];
  if (!format) throw new UsageError(`--format: there are ${Object.keys(formats).join(', ')}`);
  const desks = openDesks(readWorkers(values.workers), data);
  try {
    const tally = await runArchive({
      paths,
      ...(typeof values.output === 'string' && { output: values.output }),
      resume: values.resume === true,
      format,
      desks,
    });
    process.stderr.write(tally.summary());
    return tally.problems > 0 ? 2 : 0;
  } finally {
    await Promise.all(desks.map((desk) => desk.close()));
  }
}

function openDesks(workers: number, data: WorkerData): Desk[] {
  return Array.from({ length: workers }, () => openThread(new URL('./archive-worker.js', import.meta.url), data));
}

function readWorkers(value: unknown): number {
  const workers = value === undefined ? availableParallelism() : Number(value);
  if (Number.isInteger(workers) && workers >= 1) return Math.min(workers, MOST_WORKERS);
  throw new UsageError(`--workers: "${String(value)}" is no number of threads; write 1 or more`);
}

import { openSync, statSync, writeSync } from 'node:fs';
import { UsageError } from '../usage-error';
import { inBatches } from './batches';
import { findFiles, readArchive } from './inputs';
import { type ArchiveEntry, type ArchiveResult, isProblem } from './item';
import { Journal, type Progress } from './journal';
import { answerInOrder, type Desk } from './pool';
import { ProgressBar } from './progress-bar';
import { Tally } from './tally';

export interface ArchiveCall {
  readonly paths: readonly string[];
  /** A path, or undefined for standard output. */
  readonly output?: string;
  readonly resume: boolean;
  /** What is written for one result, a line break at its end; '' for nothing. */
  readonly format: (result: ArchiveResult) => string;
  readonly desks: readonly Desk[];
}

/**
 * Checks every text of an archive and writes the answers in order. Memory stays flat: a batch for each desk. Problems are
 * told on standard error with their position. Returns the tally.
 */
export async function runArchive(call: ArchiveCall): Promise<Tally> {
  const files = await findFiles(call.paths);
  const journal = call.output === undefined ? undefined : new Journal(call.output, files);
  if (call.resume && !journal) throw new UsageError('--resume needs --output: only a file can be gone on with');
  const start = call.resume && journal ? journal.resume() : { entries: 0, bytes: 0 };
  const writer = openWriter(call.output, start.bytes > 0);
  const tally = new Tally();
  const counter = new Counter(readArchive(files), start.entries);
  const bar = new ProgressBar(files.reduce((sum, file) => sum + sizeOf(file), 0));
  let progress: Progress = start;
  for await (const results of answerInOrder(inBatches(counter.entries()), call.desks)) {
    let text = '';
    for (const result of results) {
      tally.add(result);
      if (isProblem(result)) process.stderr.write(`${result.position}: ${result.problem}\n`);
      text += call.format(result);
    }
    await writer(text);
    progress = { entries: progress.entries + results.length, bytes: progress.bytes + Buffer.byteLength(text) };
    journal?.note(progress);
    bar.show(progress.entries, counter.characters);
  }
  bar.finish();
  journal?.finish();
  return tally;
}

/** Counts what passes through, and passes over what an earlier run has answered. */
class Counter {
  characters = 0;
  readonly #source: AsyncIterable<ArchiveEntry>;
  readonly #skip: number;

  constructor(source: AsyncIterable<ArchiveEntry>, skip: number) {
    this.#source = source;
    this.#skip = skip;
  }

  async *entries(): AsyncGenerator<ArchiveEntry> {
    let number = 0;
    for await (const entry of this.#source) {
      number += 1;
      if ('text' in entry) this.characters += entry.text.length;
      if (number > this.#skip) yield entry;
    }
  }
}

function openWriter(output: string | undefined, append: boolean): (text: string) => Promise<void> {
  if (output !== undefined) {
    const file = openSync(output, append ? 'a' : 'w');
    return async (text) => {
      writeSync(file, text);
    };
  }
  return async (text) => {
    if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  };
}

function sizeOf(file: string): number {
  return file === '-' ? 0 : statSync(file).size;
}

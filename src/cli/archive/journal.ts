import { existsSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { UsageError } from '../usage-error';

/** How far a run has come: both counts belong together, written in one step. */
export interface Progress {
  /** Entries read from the input, answered or told of as problems. */
  readonly entries: number;
  /** Bytes of complete output. */
  readonly bytes: number;
}

/**
 * Remembers beside the output file how far it is complete, so that a run that was killed goes on where it stopped with
 * nothing lost or doubled: output written after the last note is cut off and made again.
 */
export class Journal {
  readonly #output: string;
  readonly #path: string;
  readonly #of: string;

  /** `inputs` names what is read: a run over other inputs is not resumed. */
  constructor(output: string, inputs: readonly string[]) {
    this.#output = output;
    this.#path = `${output}.progress`;
    this.#of = inputs.join('\n');
  }

  /** Where to go on; from the beginning when there is no note. Cuts the output back to the last note. */
  resume(): Progress {
    if (!existsSync(this.#path)) return { entries: 0, bytes: 0 };
    const note = JSON.parse(readFileSync(this.#path, 'utf8')) as Progress & { of: string };
    if (note.of !== this.#of) {
      throw new UsageError(`${this.#path}: belongs to a run over other files; remove it to begin anew`);
    }
    if (existsSync(this.#output)) truncateSync(this.#output, note.bytes);
    return { entries: note.entries, bytes: note.bytes };
  }

  note(progress: Progress): void {
    writeFileSync(`${this.#path}.part`, JSON.stringify({ ...progress, of: this.#of }));
    renameSync(`${this.#path}.part`, this.#path);
  }

  /** The run is complete: nothing to resume. */
  finish(): void {
    rmSync(this.#path, { force: true });
  }
}

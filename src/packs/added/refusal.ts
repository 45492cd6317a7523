import { type Fault, reasonOf } from '../fault';
import type { Problem } from '../read/table';

/** A pack that is not taken, with what is wrong with it. */
export class Refusal extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems[0]?.reason ?? 'the pack is refused');
  }
}

/** Throws: the file called `file` is why the pack is refused. */
export function refuse(file: string, reason: Fault): never {
  throw new Refusal([{ pack: '', file, ...reasonOf(reason) }]);
}

import { type Fault, reasonOf } from '../fault';
import type { Problem } from '../read/table';
import type { Pack } from '../records';

/** Reports what is wrong with a record of a pack; the record is named by its id. */
export type Report = (pack: string, file: string, id: string, reason: Fault) => void;

/** Collects problems, each with the line its record stands on. */
export function reporter(problems: Problem[], lineOf: LineOf): Report {
  return (pack, file, id, reason) => {
    const line = lineOf(pack, file, id);
    problems.push({ pack, file, ...(line !== undefined && { line }), ...reasonOf(reason, id) });
  };
}

/** The line of a record in its file; undefined when it is not known. */
export type LineOf = (pack: string, file: string, id: string) => number | undefined;

/** Finds the line of a record by what its row begins with: its id, or for a series its measure and entity. */
export function linesOf(texts: ReadonlyMap<string, ReadonlyMap<string, string>>): LineOf {
  const known = new Map<string, Map<string, number>>();
  return (pack, file, id) => {
    const key = `${pack}/${file}`;
    let lines = known.get(key);
    if (!lines) {
      lines = new Map();
      const text = texts.get(pack)?.get(file) ?? '';
      for (const [at, line] of text.split('\n').entries()) {
        const [first = '', second = ''] = line.split(',', 2);
        for (const start of [first, `${first},${second}`]) if (!lines.has(start)) lines.set(start, at + 1);
      }
      known.set(key, lines);
    }
    return id === '' ? undefined : lines.get(id);
  };
}

/** All records of one kind with the pack they come from. */
export function everyRecord<Key extends keyof Pack>(
  packs: readonly Pack[],
  key: Key,
): readonly { readonly pack: string; readonly record: Pack[Key] extends readonly (infer Item)[] ? Item : never }[] {
  return packs.flatMap((pack) => {
    const records = pack[key] as readonly (Pack[Key] extends readonly (infer Item)[] ? Item : never)[];
    return records.map((record) => ({ pack: pack.name, record }));
  });
}

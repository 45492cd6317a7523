import { limits } from '../../packs/added/limits';
import { type Fault, fault, reasonOf } from '../../packs/fault';
import type { Problem } from '../../packs/read/table';
import type { Source } from './jobs';

/** A file of the reader's with its path within what was given. */
export interface GivenFile {
  readonly path: string;
  readonly file: Pick<File, 'name' | 'size' | 'arrayBuffer'>;
}

/** What was given, read into memory; refused by size before a byte is read. */
export async function gather(given: readonly GivenFile[]): Promise<Source | { readonly problems: readonly Problem[] }> {
  const problem = faultOf(given);
  if (problem) return { problems: [problem] };
  const read = async ({ file }: GivenFile) => new Uint8Array(await file.arrayBuffer());
  const [only] = given;
  if (given.length === 1 && only && /\.csv$/i.test(only.file.name) && !only.path.includes('/')) {
    return { kind: 'table', label: only.file.name, bytes: await read(only) };
  }
  if (given.length === 1 && only && !only.path.includes('/')) {
    return { kind: 'zip', label: only.file.name, bytes: await read(only) };
  }
  const label = only?.path.split('/')[0] ?? '';
  const files = await Promise.all(given.map(async (one) => ({ name: one.path, bytes: await read(one) })));
  return { kind: 'folder', label, files };
}

function faultOf(given: readonly GivenFile[]): Problem | undefined {
  const problem = (file: string, reason: Fault): Problem => ({ pack: '', file, ...reasonOf(reason) });
  if (given.length === 0) return problem('', fault`there is no file in it`);
  if (given.length > limits.files * 2)
    return problem('', fault`there are ${given.length} files; a pack has at most ${limits.files}`);
  let total = 0;
  for (const { path, file } of given) {
    total += file.size;
    const cap = /\.zip$/i.test(file.name) ? limits.zipBytes : limits.fileBytes;
    if (file.size > cap) return problem(path, fault`the file has ${file.size} bytes; at most ${cap} are read`);
  }
  if (total > limits.totalBytes)
    return problem('', fault`the files have ${total} bytes; at most ${limits.totalBytes} are read`);
  return undefined;
}

/** The files that were dropped, those of folders with their paths. Must be called before the event is over. */
export function dropped({ items }: DataTransfer): Promise<readonly GivenFile[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return Promise.all(entries.map((entry) => filesIn(entry, 0))).then((found) => found.flat());
}

/** A pack has no folders within it; one level more is looked at, so that the refusal can name the file. */
const DEEPEST = 2;

async function filesIn(entry: FileSystemEntry, depth: number): Promise<readonly GivenFile[]> {
  const path = entry.fullPath.replace(/^\//, '');
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ path, file }];
  }
  if (depth >= DEEPEST) return [];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: GivenFile[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0 || found.length > limits.files * 2) return found;
    for (const one of some) found.push(...(await filesIn(one, depth + 1)));
  }
}

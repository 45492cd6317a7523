import { createReadStream } from 'node:fs';
import { UsageError } from '../usage-error';

/** The largest text that is checked as one article, in bytes: some thirty times the longest live blog. */
export const MAX_ARTICLE_BYTES = 4 * 1024 * 1024;

/**
 * A file's text, or standard input's for "-". Throws a UsageError for a file that is missing, empty, too large or
 * not UTF-8 text, with the position where that shows.
 */
export async function readText(path: string): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of path === '-' ? process.stdin : createReadStream(path)) {
      chunks.push(chunk as Buffer);
      size += (chunk as Buffer).length;
      if (size > MAX_ARTICLE_BYTES) throw tooLarge(path);
    }
  } catch (error) {
    throw error instanceof UsageError ? error : unreadable(path, error as NodeJS.ErrnoException);
  }
  return decode(Buffer.concat(chunks), path);
}

function tooLarge(path: string): UsageError {
  return new UsageError(
    `${path}: longer than an article can be (stopped at byte ${MAX_ARTICLE_BYTES}); ` +
      'split it, or give many texts as lines of JSON with --jsonl',
  );
}

function unreadable(path: string, error: NodeJS.ErrnoException): UsageError {
  const reasons: Record<string, string> = {
    ENOENT: 'there is no such file',
    EISDIR: 'is a folder; name the files in it',
    EACCES: 'may not be read; check its permissions',
  };
  return new UsageError(`${path}: ${reasons[error.code ?? ''] ?? error.message}`);
}

function decode(bytes: Buffer, path: string): string {
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw new UsageError(`${path}: binary data at byte ${zero}; give plain text or HTML in UTF-8`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UsageError(`${path}: not UTF-8 at byte ${firstInvalidByte(bytes)}; convert the file to UTF-8 first`);
  }
  if (text.trim() === '') throw new UsageError(`${path}: empty (line 1): there is nothing to check`);
  return text;
}

/** Where decoding and encoding again first differ. */
function firstInvalidByte(bytes: Buffer): number {
  const again = Buffer.from(bytes.toString('utf-8'), 'utf-8');
  let at = 0;
  while (at < bytes.length && bytes[at] === again[at]) at++;
  return at;
}

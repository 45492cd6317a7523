import { readCountry, readDay } from '../options';
import { UsageError } from '../usage-error';
import { type JsonLine, readJsonLines } from './json-lines';

/** One text of a JSON-lines input, as CONTRIBUTING.md gives it. */
export interface TextLine {
  readonly id: string | number;
  readonly text: string;
  readonly published?: string;
  readonly country?: string;
  readonly language?: string;
}

/**
 * Hands each good line to `answer` and writes what it returns as a line of JSON, in order and with back-pressure.
 * A bad line is told on standard error with its number and column and makes the exit code 2; the others are answered.
 */
export async function answerTextLines(path: string, answer: (line: TextLine) => unknown): Promise<number> {
  let exitCode = 0;
  try {
    for await (const line of readJsonLines(path)) {
      const problem = await answerLine(line, answer);
      if (problem === undefined) continue;
      process.stderr.write(`${path}:${line.number}: ${problem}\n`);
      exitCode = 2;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return exitCode;
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new UsageError(`${path}: there is no such file`);
  }
  return exitCode;
}

async function answerLine(line: JsonLine, answer: (line: TextLine) => unknown): Promise<string | undefined> {
  if ('error' in line) return line.error;
  let output: unknown;
  try {
    output = answer(readTextLine(line.value));
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  await writeLine(JSON.stringify(output));
  return undefined;
}

/** The text of one line with what is known of it; throws a UsageError that names the field at fault. */
export function readTextLine(value: Record<string, unknown>): TextLine {
  const { id, text, published, country, language } = value;
  if (typeof text !== 'string') throw new UsageError('field "text": missing, or not a string');
  if (typeof id !== 'string' && typeof id !== 'number') throw new UsageError('field "id": missing, or not a string');
  return {
    id,
    text,
    ...(published != null && { published: readDay(String(published), 'field "published"') }),
    ...(country != null && { country: readCountry(String(country), 'field "country"') }),
    ...(language != null && { language: String(language) }),
  };
}

async function writeLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** A line of a JSON-lines stream: its value, or what is wrong with it. */
export type JsonLine =
  | { readonly number: number; readonly value: Record<string, unknown> }
  | { readonly number: number; readonly error: string };

/** Longest line read, in characters. */
const MAX_LINE = 16 * 1024 * 1024;

/** The lines of a file ("-": standard input) one by one, in constant memory; blank lines are passed over. */
export async function* readJsonLines(path: string): AsyncGenerator<JsonLine> {
  const input = path === '-' ? process.stdin : createReadStream(path);
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  for await (const line of lines) {
    number += 1;
    const text = number === 1 ? line.replace(/^\ufeff/, '') : line;
    if (text.trim() !== '') yield parseJsonLine(text, number);
  }
}

/** Reads one line; never throws. */
export function parseJsonLine(text: string, number: number): JsonLine {
  if (text.length > MAX_LINE) return { number, error: `longer than ${MAX_LINE} characters` };
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return { number, value: value as Record<string, unknown> };
    }
    return { number, error: 'column 1: not a JSON object; write {"id": …, "text": …}' };
  } catch (error) {
    return { number, error: `${columnOf(error as Error, text)}: not JSON (${(error as Error).message})` };
  }
}

/** V8 names the position in most of its messages; where it does not, the line was cut short. */
function columnOf(error: Error, text: string): string {
  const position = /at position (\d+)/.exec(error.message)?.[1];
  return `column ${position === undefined ? text.length : Number(position) + 1}`;
}

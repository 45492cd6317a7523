import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { IsoDate } from '../engine/article';
import { UsageError } from './usage-error';

type Options = NonNullable<ParseArgsConfig['options']>;

export interface ParsedOptions {
  readonly values: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  readonly files: readonly string[];
}

/** Reads the words of a call; throws a UsageError on an unknown option or one without its value. */
export function readOptions(argv: readonly string[], options: Options, usage: string): ParsedOptions {
  try {
    const parsed = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
    return { values: parsed.values as ParsedOptions['values'], files: parsed.positionals };
  } catch (error) {
    const [what] = (error as Error).message.split('. ');
    throw new UsageError(`${what}\nusage: ${usage}`);
  }
}

export function readDay(text: string, name: string): IsoDate {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text) {
    throw new UsageError(`${name}: "${text}" is no day; write it as 2025-12-16`);
  }
  return text;
}

export function readCountry(text: string, name: string): string {
  if (!/^[A-Za-z]{2}$/.test(text)) throw new UsageError(`${name}: "${text}" is no country code; write it as GB`);
  return text.toUpperCase();
}

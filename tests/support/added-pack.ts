import { beforeAll } from 'vitest';
import type { Bundled } from '../../src/packs/added/bundled';
import { type Examination, examine } from '../../src/packs/added/examine';
import { Refusal } from '../../src/packs/added/refusal';
import { templateFiles } from '../../src/packs/added/template';
import { describePacks } from '../../src/packs/describe';
import { describeProblem } from '../../src/packs/read/table';
import { bundledReference } from './reference';

const encoder = new TextEncoder();
type Content = string | Uint8Array;

let descriptions: Bundled['packs'] | undefined;

/** The bundled packs as an added one meets them. */
export function bundled(): Bundled {
  descriptions ??= describePacks(process.cwd());
  return { reference: bundledReference(), packs: descriptions };
}

/** Reading the bundled packs takes a second or two, whichever test is first. */
beforeAll(() => void bundled(), 60_000);

/** The template's files with some replaced, added, or (undefined) taken away. */
export function packFiles(changes: Readonly<Record<string, Content | undefined>> = {}): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const [name, text] of templateFiles('lighthouses')) files.set(name, encoder.encode(text));
  for (const [name, content] of Object.entries(changes)) {
    if (content === undefined) files.delete(name);
    else files.set(name, typeof content === 'string' ? encoder.encode(content) : content);
  }
  return files;
}

/** A file of the template, as text. */
export const templateFile = (name: string): string => templateFiles('lighthouses').get(name) ?? '';

export const examined = (changes?: Parameters<typeof packFiles>[0]): Promise<Examination> =>
  examine(packFiles(changes), bundled());

/** Why a pack is refused, a line each; empty when it is taken. */
export async function refusals(changes: Parameters<typeof packFiles>[0]): Promise<string[]> {
  return reasonsOf(() => examined(changes));
}

/** The reasons of the refusal that `act` ends in; empty when it ends well. Any other error is thrown on. */
export async function reasonsOf(act: () => unknown): Promise<string[]> {
  try {
    await act();
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.problems.map(describeProblem);
  }
}

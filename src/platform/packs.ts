import { readOwnFile } from './own-file';

export interface PackMeasure {
  readonly id: string;
  readonly name: string;
}

/** What a bundled pack holds, for people; written by the build beside the compiled reference. */
export interface PackDescription {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly licence: string;
  readonly asOf: string;
  readonly observations: number;
  readonly tenures: number;
  readonly entities: number;
  readonly measures: readonly PackMeasure[];
  readonly sources: readonly { readonly publisher: string; readonly title: string; readonly url: string }[];
}

export async function loadPacks(): Promise<readonly PackDescription[]> {
  return JSON.parse(new TextDecoder().decode(await readOwnFile('packs.json'))) as readonly PackDescription[];
}

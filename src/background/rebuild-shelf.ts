import { openReference } from '../engine/reference/open';
import type { Reference } from '../engine/reference/reference';
import type { Bundled } from '../packs/added/bundled';
import { examine } from '../packs/added/examine';
import { compileShelf } from '../packs/added/shelf';
import type { Pack } from '../packs/records';
import { hasAddedPacks, keepAddedPacks, loadAddedPacks } from '../platform/added-packs';
import type { AddedPack, Shelf } from '../platform/kept';
import { readOwnFile } from '../platform/own-file';
import { loadPacks } from '../platform/packs';

/**
 * Judges and compiles all enabled added packs again beside the bundled facts as they are now. A pack that no longer fits is
 * turned off, and says why in the options. Resolves to the new index, undefined when no pack is left. Rejects when the
 * database fails.
 */
export async function rebuildShelf(reference: Reference): Promise<Shelf | undefined> {
  const bundled = { reference, packs: await loadPacks() };
  const judged: AddedPack[] = [];
  const fitting: Pack[] = [];
  for (const pack of await loadAddedPacks()) {
    const outcome = pack.enabled ? await judge(pack, bundled, fitting) : undefined;
    if (outcome && 'pack' in outcome) fitting.push(outcome.pack);
    judged.push(outcome && 'misfit' in outcome ? { ...pack, enabled: false, misfit: outcome.misfit } : pack);
  }
  const shelf = fitting.length > 0 ? makeShelf(fitting, reference) : undefined;
  await keepAddedPacks(judged, shelf);
  return shelf;
}

export function makeShelf(packs: readonly Pack[], reference: Reference): Shelf {
  return {
    id: 'shelf',
    bytes: compileShelf(packs, reference),
    titles: packs.map(({ name, title }) => [name, title] as const),
  };
}

async function judge(
  { files }: AddedPack,
  bundled: Bundled,
  others: readonly Pack[],
): Promise<{ readonly pack: Pack } | { readonly misfit: string }> {
  try {
    const { read } = await examine(new Map(files.map(({ name, bytes }) => [name, bytes])), bundled, others);
    return { pack: read.pack };
  } catch (error) {
    return { misfit: (error as Error).message };
  }
}

/** After an update of the extension: the bundled facts may have changed. */
export async function refitAddedPacks(): Promise<void> {
  if (await hasAddedPacks()) await rebuildShelf(openReference(await readOwnFile('reference.bin')));
}

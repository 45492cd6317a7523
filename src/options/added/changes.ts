import { keepAddedPacks, loadAddedPacks } from '../../platform/added-packs';
import type { AddedPack } from '../../platform/kept';
import { ask } from '../../platform/send';
import { askDesk } from './desk';
import type { Candidate } from './jobs';

type Change = (packs: readonly AddedPack[]) => readonly AddedPack[];

/**
 * Changes the added packs: compiles the index of those enabled, keeps both in one go, and has the background take them up.
 * Resolves to the packs as they are then. Rejects, with nothing changed, when they cannot be kept.
 */
export async function changePacks(change: Change, progress?: (share: number) => void): Promise<readonly AddedPack[]> {
  const packs = change(await loadAddedPacks());
  const enabled = packs.filter((pack) => pack.enabled);
  if (enabled.length === 0) await keepAddedPacks(packs, undefined);
  else {
    const answer = await askDesk(
      { type: 'compile', packs: enabled.map(({ files }) => files) },
      progress && { progress },
    );
    if (answer.type !== 'compiled') throw new Error('the packs cannot be compiled together');
    const titles = enabled.map(({ name, description }) => [name, description.title] as const);
    await keepAddedPacks(packs, { id: 'shelf', bytes: answer.bytes, titles });
  }
  await ask({ type: 'packs-changed' });
  return loadAddedPacks();
}

/** Adds a pack, in the place of one with its name if there is one. */
export const withPack =
  ({ description, by, signature, files }: Candidate, at: Date): Change =>
  (packs) => [
    ...packs.filter(({ name }) => name !== description.name),
    { name: description.name, description, by, signature, files, enabled: true, at: at.toISOString() },
  ];

export const withoutPack =
  (name: string): Change =>
  (packs) =>
    packs.filter((pack) => pack.name !== name);

/** Puts a pack back as it was. */
export const withBack =
  (pack: AddedPack): Change =>
  (packs) => [...packs.filter(({ name }) => name !== pack.name), pack];

export const withEnabled =
  (name: string, enabled: boolean): Change =>
  (packs) =>
    packs.map((pack) => {
      if (pack.name !== name) return pack;
      const { misfit: _, ...rest } = pack;
      return { ...rest, enabled };
    });

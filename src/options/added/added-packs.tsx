import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { hasAddedPacks, loadAddedPacks } from '../../platform/added-packs';
import { message } from '../../platform/i18n';
import type { AddedPack } from '../../platform/kept';
import { AddingPack } from './adding-pack';
import { changePacks, withBack, withEnabled, withoutPack } from './changes';
import { PackRow } from './pack-row';

/** The packs that the reader added, each to be turned off, saved or deleted, and the place to add one. */
export function AddedPacks() {
  const packs = useSignal<readonly AddedPack[]>([]);
  const unreadable = useSignal(false);
  const deleted = useSignal<AddedPack | undefined>(undefined);
  const busy = useSignal(false);
  const fault = useSignal(false);
  const show = (loaded: readonly AddedPack[]): void => {
    packs.value = loaded;
    unreadable.value = false;
  };
  const load = () =>
    loadAddedPacks().then(show, async () => {
      unreadable.value = await hasAddedPacks();
    });
  useEffect(() => {
    load();
  }, []);
  const change = async (...how: Parameters<typeof changePacks>) => {
    busy.value = true;
    fault.value = false;
    try {
      show(await changePacks(...how));
      return true;
    } catch {
      fault.value = true;
      return false;
    } finally {
      busy.value = false;
    }
  };
  const remove = async (pack: AddedPack) => {
    if (await change(withoutPack(pack.name))) deleted.value = pack;
  };
  const undo = async (pack: AddedPack) => {
    if (await change(withBack(pack))) deleted.value = undefined;
  };
  return (
    <section class="added" aria-labelledby="added-title" aria-busy={busy.value}>
      <h3 class="added__title" id="added-title">
        {message('added_title')}
      </h3>
      <p class="note-inline">{message('added_lead')}</p>
      {unreadable.value && (
        <div class="warning" role="alert">
          <p>{message('added_unreadable')}</p>
          <button type="button" class="button" onClick={() => change(() => [])}>
            {message('added_reset')}
          </button>
        </div>
      )}
      {packs.value.map((pack) => (
        <PackRow
          key={pack.name}
          pack={pack}
          busy={busy.value}
          onEnable={(on) => change(withEnabled(pack.name, on))}
          onDelete={() => remove(pack)}
        />
      ))}
      <div class="added__word" role="status">
        {fault.value && <p>{message('added_failed')}</p>}
        {deleted.value && (
          <>
            <span>{message('added_deleted', deleted.value.description.title)}</span>
            <button type="button" class="button" onClick={() => deleted.value && undo(deleted.value)}>
              {message('added_undo')}
            </button>
          </>
        )}
      </div>
      <AddingPack
        packs={packs.value}
        onAdd={(how, progress) => {
          deleted.value = undefined;
          return change(how, progress);
        }}
      />
    </section>
  );
}

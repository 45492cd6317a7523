import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { forgetAddedPacks } from '../platform/added-packs';
import { deleteDatabase, openDatabase } from '../platform/database';
import { message } from '../platform/i18n';

/** Said once, where it matters: the browser gives us no room, so nothing can be dismissed for good or kept in the ledger. */
export function StorageNote() {
  const broken = useSignal(false);
  const look = () =>
    openDatabase().then(
      () => {
        broken.value = false;
      },
      () => {
        broken.value = true;
      },
    );
  useEffect(() => {
    look();
  }, []);
  if (!broken.value) return null;
  return (
    <div class="warning" role="alert">
      <p>{message('storage_broken')}</p>
      <button type="button" class="button" onClick={() => deleteDatabase().then(forgetAddedPacks).then(look, look)}>
        {message('storage_reset')}
      </button>
    </div>
  );
}

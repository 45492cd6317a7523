import { day, message, plural } from '../../platform/i18n';
import type { AddedPack } from '../../platform/kept';
import { Icon } from '../../ui/icons';
import { PackFacts } from './pack-facts';
import { saveZip } from './save-zip';

interface PackRowProps {
  readonly pack: AddedPack;
  readonly busy: boolean;
  readonly onEnable: (enabled: boolean) => void;
  readonly onDelete: () => void;
}

/** One added pack. */
export function PackRow({ pack, busy, onEnable, onDelete }: PackRowProps) {
  const { description, by, signature, enabled, misfit, files, at } = pack;
  return (
    <details class="pack">
      <summary class="pack__head">
        <h4>{description.title}</h4>
        <p class="record__line">
          {message('added_by_you', day(at.slice(0, 10)))} ·{' '}
          {plural('packs_facts', description.observations + description.tenures)}
          {!enabled && ` · ${message('added_off')}`}
        </p>
      </summary>
      <PackFacts description={description} by={by} signature={signature} />
      {misfit && (
        <p class="warning">
          {message('added_misfit')}{' '}
          <span lang="en" dir="ltr">
            {misfit}
          </span>
        </p>
      )}
      <div class="tools tools--level">
        <label class="added__switch">
          <input
            type="checkbox"
            checked={enabled}
            disabled={busy || misfit !== undefined}
            onChange={(event) => onEnable(event.currentTarget.checked)}
          />
          {message('added_enabled')}
        </label>
        <button type="button" class="button" onClick={() => saveZip(pack.name, files)}>
          <Icon name="export" />
          {message('added_export')}
        </button>
        <button type="button" class="button" disabled={busy} onClick={onDelete}>
          <Icon name="bin" />
          {message('added_delete')}
        </button>
      </div>
    </details>
  );
}

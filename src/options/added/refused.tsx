import type { Problem } from '../../packs/read/table';
import { message } from '../../platform/i18n';
import { Problems } from './problems';

interface RefusedProps {
  readonly label: string;
  readonly problems: readonly Problem[];
  readonly onDone: () => void;
}

/** Why a pack was not taken. */
export function Refused({ label, problems, onDone }: RefusedProps) {
  return (
    <div class="warning" role="alert">
      <h4>{message('added_refused', label)}</h4>
      <p>{message('added_refused_lead')}</p>
      <Problems problems={problems} />
      <button type="button" class="button" onClick={onDone}>
        {message('added_close')}
      </button>
    </div>
  );
}

import type { Conflict } from '../../packs/added/conflicts';
import { message, number, plural } from '../../platform/i18n';

const SHOWN = 50;

/** Facts that say otherwise than bundled ones; both stay. */
export function Conflicts({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  return (
    <details open class="conflicts">
      <summary>{plural('added_conflicts', conflicts.length)}</summary>
      <p class="note-inline">{message('added_conflicts_lead')}</p>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{message('added_conflict_of')}</th>
            <th scope="col">{message('added_conflict_pack')}</th>
            <th scope="col">{message('added_conflict_bundled')}</th>
          </tr>
        </thead>
        <tbody>
          {conflicts.slice(0, SHOWN).map(({ file, line, subject, added, bundled, publisher }) => (
            <tr key={`${file}${line}${subject}`}>
              <th scope="row">
                {subject}
                <span class="choices__detail">
                  {file}
                  {line !== undefined && `, ${message('added_row', number(line))}`}
                </span>
              </th>
              <td>{added}</td>
              <td>
                {bundled}
                <span class="choices__detail">{publisher}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

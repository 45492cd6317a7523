import type { Problem } from '../../packs/read/table';
import { message, number } from '../../platform/i18n';

/** Reasons as the checks give them, in plain English like all explanations, each with its file and row. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <ul class="problems">
      {problems.map(({ file, line, reason }) => (
        <li key={`${file}${line}${reason}`}>
          {file && (
            <b class="problems__place">
              {file}
              {line !== undefined && `, ${message('added_row', number(line))}`}
            </b>
          )}{' '}
          <span lang="en" dir="ltr">
            {reason}
          </span>
        </li>
      ))}
    </ul>
  );
}

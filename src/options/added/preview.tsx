import { compareVersions } from '../../packs/added/version';
import { day, message, plural } from '../../platform/i18n';
import type { AddedPack } from '../../platform/kept';
import { Conflicts } from './conflicts';
import type { Candidate } from './jobs';
import { PackFacts } from './pack-facts';
import { Problems } from './problems';

interface PreviewProps {
  readonly candidate: Candidate;
  /** The version that the reader has, if there is one. */
  readonly before: AddedPack | undefined;
  readonly onAdd: () => void;
  readonly onCancel: () => void;
}

/** What a pack would add, from whom, and where it says otherwise than the bundled facts: all before it is kept. */
export function Preview({ candidate, before, onAdd, onCancel }: PreviewProps) {
  const { description, by, signature, samples, conflicts, warnings } = candidate;
  return (
    <section class="preview" aria-labelledby="preview-title">
      <h4 class="preview__title" id="preview-title">
        {description.title}
      </h4>
      <p class="note-inline">{message('added_preview')}</p>
      {before && <p>{updateWords(candidate, before)}</p>}
      {before && keyOf(before) !== keyOf(candidate) && <p class="warning">{message('added_signature_changed')}</p>}
      <PackFacts description={description} by={by} signature={signature} />
      <table class="table">
        <caption>{message('added_samples')}</caption>
        <tbody>
          {samples.map(({ label, value, asOf, publisher }) => (
            <tr key={`${label}${value}${asOf}`}>
              <th scope="row">
                {label}
                <span class="choices__detail">
                  {publisher} · {day(asOf)}
                </span>
              </th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {conflicts.length > 0 && <Conflicts conflicts={conflicts} />}
      {warnings.length > 0 && (
        <details open>
          <summary>{plural('added_warnings', warnings.length)}</summary>
          <Problems problems={warnings} />
        </details>
      )}
      <div class="tools">
        <button type="button" class="button button--main" onClick={onAdd}>
          {message(before ? 'added_replace' : 'added_add')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {message('added_cancel')}
        </button>
      </div>
    </section>
  );
}

function updateWords({ description }: Candidate, before: AddedPack): string {
  const [now, then] = [description.version, before.description.version];
  switch (compareVersions(now, then)) {
    case 'newer':
      return message('added_newer', then, now);
    case 'older':
      return message('added_older', then, now);
    case 'same':
      return message('added_same', then);
  }
}

function keyOf({ signature }: Pick<AddedPack, 'signature'>): string {
  return 'key' in signature ? signature.key : '';
}

import { type Fault, faultKey } from '../../packs/fault';
import type { Problem } from '../../packs/read/table';
import { inEnglish, message, number } from '../../platform/i18n';

/** What is wrong, each with its file and row, in the reader's language; what has no sentence in it stays in English. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <ul class="problems">
      {problems.map(({ file, line, reason, fault, about }) => {
        const told = fault && !inEnglish() ? inWords(fault) : '';
        return (
          <li key={`${file}${line}${reason}`}>
            {file && (
              <b class="problems__place">
                {file}
                {line !== undefined && `, ${message('added_row', number(line))}`}
              </b>
            )}{' '}
            {told ? (
              <span dir="auto">{about ? `${about}: ${told}` : told}</span>
            ) : (
              <span lang="en" dir="ltr">
                {reason}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function inWords(fault: Fault): string {
  return message(faultKey(fault), ...fault.words.map((word) => (typeof word === 'string' ? word : inWords(word))));
}

import { useState } from 'preact/hooks';
import type { Finding, ReferenceValue } from '../engine/report';
import { day, message } from '../platform/i18n';
import { reasonSentence } from '../platform/reasons';
import { sourceName } from '../platform/source-name';
import { subjectOf } from '../platform/subject';
import { Icon } from './icons';
import { OtherPages } from './other-pages';
import { Series } from './series/series';

export interface FindingRowProps {
  readonly finding: Finding;
  /** Goes to the place in the page; absent where there is none (a selection). */
  readonly onJump?: (() => void) | undefined;
  readonly onUndo?: (() => void) | undefined;
  readonly url?: string | undefined;
  readonly detailed?: boolean | undefined;
}

/** One finding: the page's words with their stroke, what the reference says, and on demand the whole working. */
export function FindingRow({ finding, onJump, onUndo, url, detailed = false }: FindingRowProps) {
  const [open, setOpen] = useState(detailed);
  const { verdict, voice, speaker, quote } = finding;
  const subject = subjectOf(finding.claim);
  const bare = subject !== '' && !/\p{L}/u.test(quote);
  const words = (
    <>
      <span class="unseen">{message(`verdict_${verdict}`)}: </span>
      <q class={`words words--${verdict} words--${voice}`} dir="auto">
        {quote}
      </q>
      {bare && <span class="finding__subject"> · {subject}</span>}
    </>
  );
  return (
    <li class={`finding finding--${verdict}`}>
      <div class="finding__main">
        {onJump ? (
          <button type="button" class="finding__jump" onClick={onJump} title={message('finding_jump')}>
            {words}
          </button>
        ) : (
          <p class="finding__jump">{words}</p>
        )}
        {!open && <SummaryLine finding={finding} subject={bare ? '' : subject} />}
        {open && subject && !bare && <p class="finding__line">{subject}</p>}
        {voice === 'speaker' && (
          <p class="finding__line">{speaker ? message('finding_said_by', speaker) : message('finding_said')}</p>
        )}
      </div>
      <button
        type="button"
        class="button button--quiet button--icon finding__more"
        aria-expanded={open}
        aria-label={message('finding_details', quote)}
        onClick={() => setOpen(!open)}
      >
        <Icon name="chevron" />
      </button>
      {open && (
        <div class="finding__details">
          <p>{finding.told ?? finding.explanation}</p>
          {finding.reference.map((value) => (
            <Citation key={`${value.label}${value.asOf}${value.source.url}`} value={value} />
          ))}
          {finding.claim.measureName && <Series finding={finding} />}
          {url && finding.claim.measure && <OtherPages finding={finding} url={url} />}
        </div>
      )}
      {onUndo && (
        <button type="button" class="button button--quiet finding__undo" onClick={onUndo}>
          <Icon name="undo" />
          {message('finding_undo')}
        </button>
      )}
    </li>
  );
}

/** What stands under the words: the reference's value of what, or the arithmetic, or why nothing was decided. */
function SummaryLine({ finding, subject }: { readonly finding: Finding; readonly subject: string }) {
  const { verdict, reason, explanation, told = explanation, reference } = finding;
  if (verdict === 'unchecked') return <p class="finding__line">{reasonSentence(reason)}</p>;
  const [first] = reference;
  if (verdict === 'inconsistent' || !first) {
    return <p class="finding__line finding__line--long">{told}</p>;
  }
  const what = finding.kind === 'role' ? first.scope : subject;
  const asOf = first.asOf && message('finding_as_of', day(first.asOf));
  const parts = [message('finding_reference', first.told ?? first.label), what, asOf];
  return <p class="finding__line">{parts.filter(Boolean).join(' · ')}</p>;
}

function Citation({ value }: { readonly value: ReferenceValue }) {
  const { source, label, told = label, asOf } = value;
  const scope = value.scopeName ?? value.scope;
  return (
    <p class="citation">
      <span class="citation__value">{told}</span>
      {scope && <span> · {scope}</span>}
      {asOf && <span> · {message('finding_as_of', day(asOf))}</span>}
      <br />
      {source.url.startsWith('https://') ? (
        <a href={source.url} target="_blank" rel="noreferrer">
          {sourceName(source)}
        </a>
      ) : (
        <span>{sourceName(source)}</span>
      )}
      {source.published && <span> ({day(source.published)})</span>}
      {value.addedPack && <span class="citation__added"> · {message('card_added_pack', value.addedPack)}</span>}
    </p>
  );
}

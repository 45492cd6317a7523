import { useState } from 'preact/hooks';
import type { Finding, ReferenceValue } from '../engine/report';
import { day, message } from '../platform/i18n';
import { reasonSentence } from '../platform/reasons';
import { Icon } from './icons';
import { OtherPages } from './other-pages';

export interface FindingRowProps {
  readonly finding: Finding;
  /** Goes to the place in the page; absent where there is none (a selection). */
  readonly onJump?: (() => void) | undefined;
  readonly onUndo?: (() => void) | undefined;
  readonly url?: string | undefined;
}

/** One finding: the page's words with their stroke, what the reference says, and on demand the whole working. */
export function FindingRow({ finding, onJump, onUndo, url }: FindingRowProps) {
  const [open, setOpen] = useState(false);
  const { verdict, voice, speaker, quote } = finding;
  const words = (
    <>
      <span class="unseen">{message(`verdict_${verdict}`)}: </span>
      <q class={`words words--${verdict} words--${voice}`}>{quote}</q>
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
        <p class="finding__line">{summaryOf(finding)}</p>
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
          <p>{finding.explanation}</p>
          {finding.reference.map((value) => (
            <Citation key={`${value.label}${value.asOf}${value.source.url}`} value={value} />
          ))}
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

/** One line: the reference's value where there is one, the reason where nothing was decided. */
function summaryOf({ verdict, reason, reference }: Finding): string {
  const [first] = reference;
  if (verdict === 'unchecked' || (verdict !== 'inconsistent' && !first)) return reasonSentence(reason);
  if (verdict === 'inconsistent' || !first) return message('verdict_inconsistent');
  const parts = [message('finding_reference', first.label), first.scope, first.asOf && day(first.asOf)];
  return parts.filter(Boolean).join(' · ');
}

function Citation({ value }: { readonly value: ReferenceValue }) {
  const { source, label, scope, asOf } = value;
  return (
    <p class="citation">
      <span class="citation__value">{label}</span>
      {scope && <span> · {scope}</span>}
      {asOf && <span> · {message('finding_as_of', day(asOf))}</span>}
      <br />
      {source.url.startsWith('https://') ? (
        <a href={source.url} target="_blank" rel="noreferrer">
          {source.publisher}: {source.title}
        </a>
      ) : (
        <span>
          {source.publisher}: {source.title}
        </span>
      )}
      {source.published && <span> ({day(source.published)})</span>}
    </p>
  );
}

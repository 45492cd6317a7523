import type { Finding, Reason } from '../engine/report';
import type { MessageKey } from './i18n';

/**
 * The key of the sentence that says, in the reader's language and without names or figures, what a finding comes to; the
 * engine's own explanation is English. For what was not checked it is the reason.
 */
export function conclusionOf({ verdict, kind, reference, reason }: Finding): MessageKey {
  const within = reference.length === 0 || kind === 'conversion' || kind === 'arithmetic';
  switch (verdict) {
    case 'unchecked':
      return reasonKey(reason);
    case 'agrees':
    case 'close':
      return within ? 'conclusion_fits' : `conclusion_${verdict}`;
    case 'differs':
      return kind === 'role' || kind === 'date' ? `conclusion_differs_${kind}` : 'conclusion_differs';
    case 'inconsistent':
      return kind === 'conversion' || kind === 'date' ? `conclusion_inconsistent_${kind}` : 'conclusion_inconsistent';
    default:
      return `conclusion_${verdict}`;
  }
}

/** The key of the sentence for a reason. */
export function reasonKey(reason: Reason = 'no-measure'): MessageKey {
  return `reason_${reason.replaceAll('-', '_')}` as MessageKey;
}

import type { Finding } from '../engine/report';
import type { MessageKey } from './i18n';

type Conclusion = Extract<MessageKey, `conclusion_${string}`>;

/**
 * The key of the sentence that says, in the reader's language and without names or figures, what a finding comes to; the
 * engine's own explanation is English. `undefined` for what was not checked: the reason has a sentence of its own.
 */
export function conclusionOf({ verdict, kind, reference }: Finding): Conclusion | undefined {
  const within = reference.length === 0 || kind === 'conversion' || kind === 'arithmetic';
  switch (verdict) {
    case 'unchecked':
      return undefined;
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

import type { Verdict } from '../../engine/report';
import type { LabelledText } from './labelled-text';

/** The day on which the trap sentences, which carry none, are taken to have been published. */
const TRAP_DAY = '2025-12-16';

const alarms: readonly Verdict[] = ['differs', 'inconsistent'];

/**
 * A trap sentence with the behaviour wanted, as a labelled text. `no-verdict:` and `not-a-…` want silence;
 * `mismatch` wants an alarm, `agree` an agreement; all others want no alarm.
 */
export function labelTrap(row: Record<string, unknown>): LabelledText {
  const text = String(row.text);
  const wanted = String(row.expect);
  const base = { id: String(row.id), text, published: TRAP_DAY, expect: [] };
  if (/^(?:no-verdict|not-a-|no-endorsement)/.test(wanted)) return { ...base, silent: true };
  if (/mismatch/.test(wanted)) return { ...base, expect: [{ verdicts: alarms }] };
  if (wanted.startsWith('agree:')) return { ...base, expect: [{ verdicts: ['agrees', 'close'] }] };
  if (wanted.startsWith('attributed:')) return { ...base, speakerMayDiffer: true };
  return base;
}

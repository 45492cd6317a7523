import type { Reason } from '../engine/report';
import { type MessageKey, message } from './i18n';

type ReasonKey<R extends string> = R extends `${infer Head}-${infer Tail}` ? `${Head}_${ReasonKey<Tail>}` : R;

/** Every reason of the engine has its sentence: a missing one is a type error here. */
type Complete = `reason_${ReasonKey<Reason>}` extends MessageKey ? true : never;
const complete: Complete = true;

/** The sentence that tells the reader why nothing was decided. */
export function reasonSentence(reason: Reason = 'no-measure'): string {
  return message(`reason_${reason.replaceAll('-', '_')}` as MessageKey) || (complete && '');
}

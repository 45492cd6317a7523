import type { Finding } from '../engine/report';
import { conclusionOf } from '../platform/conclusion';
import { inEnglish, message } from '../platform/i18n';
import { reasonSentence } from '../platform/reasons';

/** What a finding comes to, in the reader's language. */
export function conclusionSentence(finding: Finding): string {
  const key = conclusionOf(finding);
  return key ? message(key) : reasonSentence(finding.reason);
}

/** The engine's explanation; it is English, so readers of another language have what it comes to before it, in theirs. */
export function Working({ finding }: { readonly finding: Finding }) {
  const explanation = (
    <p lang="en" dir="ltr">
      {finding.explanation}
    </p>
  );
  if (inEnglish()) return explanation;
  return (
    <>
      <p>{conclusionSentence(finding)}</p>
      <h4 class="working__head">{message('card_working')}</h4>
      {explanation}
    </>
  );
}

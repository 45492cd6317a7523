import type { Finding } from '../engine/report';
import { conclusionOf } from '../platform/conclusion';
import { inEnglish, message } from '../platform/i18n';

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
      <p>{message(conclusionOf(finding))}</p>
      <h4 class="working__head">{message('card_working')}</h4>
      {explanation}
    </>
  );
}

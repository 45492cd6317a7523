import { useSignal } from '@preact/signals';
import type { Finding } from '../engine/report';
import { message } from '../platform/i18n';

const base = { start: 0, end: 0, block: 0, kind: 'conversion', voice: 'page', claim: {}, reference: [] } as const;

/** A sentence as it would look on a page: one conversion that fits and one whose digits were swapped. Both are timeless. */
function findings(): readonly [Finding, Finding] {
  return [
    { ...base, quote: message('example_right'), verdict: 'agrees', explanation: message('example_right_why') },
    { ...base, quote: message('example_wrong'), verdict: 'inconsistent', explanation: message('example_wrong_why') },
  ];
}

export function Example() {
  const [right, wrong] = findings();
  const shown = useSignal<Finding | undefined>(undefined);
  const mark = (finding: Finding) => (
    <button
      type="button"
      class={`example__mark words words--${finding.verdict}`}
      aria-expanded={shown.value?.quote === finding.quote}
      onClick={() => {
        shown.value = finding;
      }}
    >
      {finding.quote}
    </button>
  );
  const [before, between, after] = message('example_text').split('|');
  return (
    <figure class="example">
      <figcaption class="example__caption">{message('example_caption')}</figcaption>
      <p class="example__text">
        {before}
        {mark(right)}
        {between}
        {mark(wrong)}
        {after}
      </p>
      <div class="example__card" aria-live="polite">
        {shown.value ? (
          <>
            <p class={`example__verdict example__verdict--${shown.value.verdict}`}>
              {message(`verdict_${shown.value.verdict}`)}
            </p>
            <p>{shown.value.explanation}</p>
          </>
        ) : (
          <p class="example__hint">{message('example_hint')}</p>
        )}
      </div>
    </figure>
  );
}

import type { Finding } from '../../src/engine/report';

/** A finding with whatever matters to a test, and plain values for the rest. */
export function finding(fields: Partial<Finding> = {}): Finding {
  return {
    start: 0,
    end: 10,
    block: 0,
    quote: '€185 billion',
    kind: 'figure',
    verdict: 'agrees',
    voice: 'page',
    claim: { measure: 'assets-held', entity: 'euroclear' },
    explanation: 'The page says €185 billion; so does the reference.',
    reference: [
      {
        label: '€185 billion',
        asOf: '2025-09-30',
        scope: 'held at Euroclear',
        source: { publisher: 'European Commission', title: 'Financing Ukraine', url: 'https://example.eu/a' },
      },
    ],
    ...fields,
  };
}

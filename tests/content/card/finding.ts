import type { Finding } from '../../../src/engine/report';

/** A discrepancy with a figure and one reference value. */
export const finding: Finding = {
  start: 0,
  end: 18,
  block: 0,
  quote: 'about €210 billion',
  kind: 'figure',
  verdict: 'differs',
  voice: 'page',
  claim: { measure: 'assets held', entity: 'Euroclear', value: { low: 205e9, high: 215e9, unit: 'EUR', hedge: '~' } },
  explanation: 'The page says about €210 billion.',
  reference: [
    {
      label: '€185 billion',
      value: 185e9,
      unit: 'EUR',
      asOf: '2025-06-30',
      scope: 'held at Euroclear',
      source: { publisher: 'Euroclear', title: 'Results', url: 'https://euroclear.test/', published: '2025-07-24' },
    },
  ],
};

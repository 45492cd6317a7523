import { expect, test } from 'vitest';
import { conclusionOf } from '../../src/platform/conclusion';
import { finding } from '../support/findings';

const none = { reference: [] };

test.each([
  ['a value of the reference', finding({ verdict: 'agrees' }), 'conclusion_agrees'],
  ['figures of the page itself', finding({ verdict: 'agrees', kind: 'share', ...none }), 'conclusion_fits'],
  ['a conversion at known rates', finding({ verdict: 'agrees', kind: 'conversion' }), 'conclusion_fits'],
  ['a rounded figure', finding({ verdict: 'close' }), 'conclusion_close'],
  ['a figure replaced since', finding({ verdict: 'superseded' }), 'conclusion_superseded'],
  ['a figure that differs', finding({ verdict: 'differs' }), 'conclusion_differs'],
  ['an office', finding({ verdict: 'differs', kind: 'role' }), 'conclusion_differs_role'],
  ['a day', finding({ verdict: 'differs', kind: 'date' }), 'conclusion_differs_date'],
  ['a sum', finding({ verdict: 'inconsistent', kind: 'arithmetic', ...none }), 'conclusion_inconsistent'],
  ['a bad conversion', finding({ verdict: 'inconsistent', kind: 'conversion' }), 'conclusion_inconsistent_conversion'],
  ['a bad date', finding({ verdict: 'inconsistent', kind: 'date', ...none }), 'conclusion_inconsistent_date'],
  ['sources that differ', finding({ verdict: 'contested' }), 'conclusion_contested'],
  ['another scope', finding({ verdict: 'related' }), 'conclusion_related'],
  [
    'what was not checked: its reason says it',
    finding({ verdict: 'unchecked', reason: 'rebutted-by-page' }),
    'reason_rebutted_by_page',
  ],
])('what a finding comes to: %s', (_, given, key) => {
  expect(conclusionOf(given)).toBe(key);
});

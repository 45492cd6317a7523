import { describe, expect, test } from 'vitest';
import { trace } from '../../src/engine/trace';
import { bundledReference } from '../support/reference';

const traceOf = (text: string) =>
  trace({ blocks: [{ text, role: 'paragraph' }], published: '2025-12-16' }, bundledReference());

describe('the trace of each mention', () => {
  test('tells of a figure that names no measure', () => {
    const [figure] = traceOf('The engine gave 11 kilowatts on arrival.');
    expect(figure).toMatchObject({ quote: '11 kilowatts', unit: 'kilowatt' });
    expect(figure?.outcome).toBeUndefined();
  });

  test('names the word that stands in the way and the gate that shut', () => {
    const [figure] = traceOf('Food inflation in Germany stood at 2.1% in November.');
    expect([figure?.outcome, ...(figure?.readings ?? [])].join('\n')).toMatch(
      /not bound to Consumer-price inflation.*\[other-scope\]: “Food” means another measure/,
    );
  });

  test('tells which measure a figure was bound to, and by which words', () => {
    const figure = traceOf('The EU has 27 member states.').find(({ quote }) => quote.startsWith('27'));
    expect(figure?.outcome).toMatch(/^agrees/);
    expect(figure?.readings.join('\n')).toMatch(/bound to Number of members, european-union \(named\)/);
  });

  test('holds dates too, with offsets into the text as given', () => {
    const text = 'Sweden  joined NATO in March 2024.';
    const date = traceOf(text).find(({ unit }) => unit === 'date');
    expect(text.slice(date?.start, date?.end)).toBe('March 2024');
    expect(date?.readings[0]).toBe('read as 2024-03-01 to 2024-03-31');
    expect(date?.outcome).toMatch(/^agrees/);
  });
});

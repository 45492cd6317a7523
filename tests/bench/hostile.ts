import { readFileSync } from 'node:fs';
import { articleFromText } from '../../src/cli/input/text-article';
import { check } from '../../src/engine/check';
import { readQuantities } from '../../src/engine/mentions/quantities';
import { openReference } from '../../src/engine/reference/open';
import { normalise } from '../../src/engine/text/normalise';
import { ensureReference } from '../../src/packs/build';

export interface HostileRow {
  readonly pattern: string;
  /** Milliseconds for a mebibyte of it: reading its quantities, and the whole check. */
  readonly mentionsMs: number;
  readonly ms: number;
  /** How time grows from half a mebibyte to one: 1 is linear, 2 is quadratic. */
  readonly mentionsGrowth: number;
  readonly growth: number;
}

/** Texts that make careless readers slow. */
const patterns: Readonly<Record<string, string>> = {
  '1,1,1,…': '1,',
  '((((': '(',
  '€€€€': '€',
  $$$$: '$',
  '9999…': '9',
  '1 1 1 …': '1 ',
  '€1 (£1) …': '€1 (£1) ',
  '1/1/1/…': '1/',
  '-----': '-',
  '“““““': '“',
  'billion billion …': 'billion ',
  'President President …': 'President ',
  'of the of the …': 'of the ',
  'A. A. A. …': 'A. ',
  '1.1.1.…': '1.',
  '1-1-1-…': '1-',
  '$1$1…': '$1',
  "1'1'…": "1'",
  'digits and spaces': '12 345 6 ',
  'one hundred and …': 'one hundred and ',
  'half a …': 'half a ',
  'one in …': 'one in ',
  '5% 5% …': '5% ',
  '€5 billion …': '€5 billion ',
  '12 May 2025 …': '12 May 2025 ',
  'soft hyphens': 'a\u00ad',
  'zero-width spaces': '1\u200b',
};

/** Quantities alone and the whole check on each pattern, at half a mebibyte and at one. */
export function measureHostile(root: string): HostileRow[] {
  const reference = openReference(readFileSync(ensureReference(root)));
  const whole = (text: string): unknown => check(articleFromText(text, { published: '2025-12-16' }).article, reference);
  const mentions = (text: string): unknown => readQuantities(normalise(text).text, { language: 'en', country: 'GB' });
  for (const read of [whole, mentions]) timeOf(read, 'warm up, 1 of 2; ', 2 ** 18);
  return Object.entries(patterns).map(([pattern, unit]) => {
    const [mentionsHalf, mentionsMs] = [timeOf(mentions, unit, 2 ** 19), timeOf(mentions, unit, 2 ** 20)];
    const [half, ms] = [timeOf(whole, unit, 2 ** 19), timeOf(whole, unit, 2 ** 20)];
    return {
      pattern,
      mentionsMs,
      ms,
      mentionsGrowth: Math.log2(mentionsMs / mentionsHalf),
      growth: Math.log2(ms / half),
    };
  });
}

/** The best of three: whatever else runs on the machine only ever adds. */
function timeOf(read: (text: string) => unknown, unit: string, length: number): number {
  const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    read(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

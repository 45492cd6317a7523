import { readFileSync } from 'node:fs';
import { articleFromText } from '../../src/cli/input/text-article';
import { check } from '../../src/engine/check';
import { openReference } from '../../src/engine/reference/open';
import { ensureReference } from '../../src/packs/build';

export interface HostileRow {
  readonly pattern: string;
  /** Milliseconds for a mebibyte of it, the whole check. */
  readonly ms: number;
  /** How time grows from half a mebibyte to one: 1 is linear, 2 is quadratic. */
  readonly growth: number;
}

/** Texts that make careless readers slow. */
const patterns: Readonly<Record<string, string>> = {
  '1,1,1,…': '1,',
  '((((': '(',
  '€€€€': '€',
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
  'soft hyphens': 'a\u00ad',
  'zero-width spaces': '1\u200b',
};

/** The whole check on each pattern, at half a mebibyte and at one. */
export function measureHostile(root: string): HostileRow[] {
  const reference = openReference(readFileSync(ensureReference(root)));
  const time = (unit: string, length: number) => {
    const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    const times = Array.from({ length: 3 }, () => {
      const start = performance.now();
      check(articleFromText(text, { published: '2025-12-16' }).article, reference);
      return performance.now() - start;
    });
    // The best of them: whatever else runs on the machine only ever adds.
    return Math.min(...times);
  };
  time('warm up, 1 of 2; ', 2 ** 18);
  return Object.entries(patterns).map(([pattern, unit]) => {
    const half = time(unit, 2 ** 19);
    const whole = time(unit, 2 ** 20);
    return { pattern, ms: whole, growth: Math.log2(whole / half) };
  });
}

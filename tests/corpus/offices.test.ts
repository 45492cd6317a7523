import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { judgeRoles } from '../../src/engine/verdicts/roles';
import { read } from '../engine/claims/read';
import { bundledReference } from '../support/reference';

interface Case {
  readonly id: string;
  readonly about: string;
  readonly published?: string;
  readonly country?: string;
  readonly text: string;
  readonly expect: readonly { readonly quote: string; readonly verdicts: readonly string[] }[];
}

const cases = readFileSync(new URL('offices.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Case);

/** What went otherwise than wanted: a missing verdict, or an alarm that nobody expects. */
function faults({ text, published, country, expect: wanted }: Case): string[] {
  const reference = bundledReference();
  const given = { ...(published ? { published } : {}), ...(country ? { country } : {}) };
  const reading = read(text, { ...given, reference });
  const found = judgeRoles(reading, reference).map((draft) => {
    const block = reading.blocks[draft.block]?.normal.text ?? '';
    return { ...draft, words: block.slice(draft.start, draft.end) };
  });
  const missing = wanted
    .filter(({ quote, verdicts }) => {
      const overlapping = found.filter(
        ({ words }) => words.includes(quote) || quote.includes(words) || overlap(words, quote),
      );
      return !overlapping.some(({ verdict }) => verdicts.includes(verdict));
    })
    .map(({ quote, verdicts }) => `wanted ${verdicts.join(' or ')} for “${quote}”`);
  const alarms = found
    .filter(({ verdict, words }) => {
      if (verdict !== 'differs') return false;
      return !wanted.some(({ quote, verdicts }) => verdicts.includes('differs') && overlap(words, quote));
    })
    .map(({ words, explanation }) => `false alarm on “${words}”: ${explanation}`);
  const other = found.map(({ verdict, reason, words }) => `${verdict}${reason ? ` (${reason})` : ''} “${words}”`);
  return [...missing, ...alarms].map((fault) => `${fault}; found ${other.join(', ') || 'nothing'}`);
}

/** Whether one string of words ends as the other begins, or holds it. */
function overlap(a: string, b: string): boolean {
  if (a.includes(b) || b.includes(a)) return true;
  const last = b.split(/[\s,]+/).at(-1) ?? b;
  return last.length > 2 && a.includes(last);
}

describe('offices: a corpus of our own', () => {
  // Compiling the packs takes a second or two.
  beforeAll(() => void bundledReference(), 60_000);

  it('holds at least 200 texts, at least half of which must not alarm', () => {
    const alarming = cases.filter(({ expect: wanted }) => wanted.some(({ verdicts }) => verdicts.includes('differs')));
    expect(cases.length).toBeGreaterThanOrEqual(200);
    expect(alarming.length).toBeLessThanOrEqual(cases.length / 2);
  });

  it.each(cases)('$id $text', (one) => {
    expect(faults(one)).toEqual([]);
  });
});

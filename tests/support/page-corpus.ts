import { readFileSync } from 'node:fs';
import { readArticle } from '../../src/engine/read-article';
import { judgeDates } from '../../src/engine/verdicts/dates';
import { judgePage } from '../../src/engine/verdicts/page';
import { bundledReference } from './reference';

/** A text of tests/corpus/page.jsonl: one figure that agrees or is a slip, or nothing that may be called wrong. */
interface PageText {
  readonly id: string;
  readonly text: string;
  readonly published: string;
  readonly language?: string;
  readonly expect: readonly { readonly quote?: string; readonly verdict: 'agrees' | 'inconsistent' }[];
}

export interface PageScore {
  readonly texts: number;
  readonly slips: number;
  readonly found: number;
  readonly consistent: number;
  readonly confirmed: number;
  /** Alarms beside a slip, with the text and what was said. */
  readonly falseAlarms: readonly string[];
  readonly missed: readonly string[];
}

/** Runs the page's own checkers over the corpus. An alarm counts as found when it lies on the figure that slipped. */
export function scorePageCorpus(file: string): PageScore {
  const reference = bundledReference();
  const score = {
    texts: 0,
    slips: 0,
    found: 0,
    consistent: 0,
    confirmed: 0,
    falseAlarms: [] as string[],
    missed: [] as string[],
  };
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const { id, text, published, language, expect } = JSON.parse(line) as PageText;
    const reading = readArticle(
      { blocks: [{ text, role: 'paragraph' }], published, ...(language && { language }) },
      reference,
    );
    const drafts = [...judgePage(reading, reference), ...judgeDates(reading)];
    const [want] = expect;
    const at = want?.quote === undefined ? undefined : text.lastIndexOf(want.quote);
    const lies = ({ start, end }: { start: number; end: number }) =>
      at === undefined || (start < at + (want?.quote?.length ?? 0) && at < end);
    const alarms = drafts.filter(({ verdict }) => verdict === 'inconsistent');
    const agreements = drafts.filter(({ verdict }) => verdict === 'agrees' || verdict === 'close');
    const slip = want?.verdict === 'inconsistent';
    score.texts += 1;
    for (const alarm of alarms)
      if (!slip || !lies(alarm)) score.falseAlarms.push(`${id} ${text} [${alarm.explanation}]`);
    if (!want) continue;
    const hit = (slip ? alarms : agreements).some(lies);
    if (slip) score.slips += 1;
    else score.consistent += 1;
    if (hit && slip) score.found += 1;
    else if (hit) score.confirmed += 1;
    else score.missed.push(`${id} ${text} [${want.quote}]`);
  }
  return score;
}

import type { IsoDate } from '../article';
import { comparisonsOf } from '../claims/comparisons';
import type { Comparison } from '../claims/comparisons/comparison';
import { discourseOf } from '../claims/discourse';
import { daysBetween } from '../claims/period';
import type { Reading, Sentence } from '../reading';
import type { Reference } from '../reference/reference';
import { say } from '../statement';
import { decide } from './comparisons/decide';
import { measures } from './comparisons/sizes';
import type { Draft } from './draft';
import { referenceValues } from './wording/figure';
import { explained } from './wording/in-english';
import { claimNames } from './wording/names';

/**
 * Comparisons of size against the reference: "more populous than Italy", "a fifth of the EU's population", "the largest
 * economy in Europe". Only of the page's own day. Cost: see `comparisonsOf`; nothing on a page without a date.
 */
export function judgeComparisons(reading: Reading, reference: Reference): Draft[] {
  const { published } = reading.article;
  if (!published) return [];
  const drafts: Draft[] = [];
  for (const sentence of reading.sentences) {
    if (sentence.names.length === 0 || sentence.end - sentence.start > LONGEST_SENTENCE) continue;
    for (const one of comparisonsOf(sentence, reference)) {
      const draft = isOfNow(sentence, published) ? judge(one, sentence, published, reading, reference) : undefined;
      if (draft) drafts.push(draft);
    }
  }
  return drafts;
}

/** No prose has longer sentences. */
const LONGEST_SENTENCE = 3000;
/** A date as near as this is the day of the news. */
const NEWS = 31;

/** "In 1990 Germany was …" is another time's. */
function isOfNow({ dates, text, start, end }: Sentence, published: IsoDate): boolean {
  if (past.test(text.slice(start, end))) return false;
  return dates.every(({ from }) => from !== undefined && Math.abs(daysBetween(from, published)) <= NEWS);
}

const past =
  /\b(?:was|were|had|once|used to|became|become|will|would|could|by \d{4}|century|soon|set to|overtak\w+)\b/i;

function judge(
  one: Comparison,
  sentence: Sentence,
  published: IsoDate,
  reading: Reading,
  reference: Reference,
): Draft | undefined {
  const discourse = discourseOf(sentence, one, reading);
  if (discourse.negated || discourse.rebutted || discourse.modality !== 'stated') return undefined;
  const compared = decide(one, published, reference);
  if (!compared) return undefined;
  const said = sentence.text.slice(one.start, one.end);
  const claim = { measure: measures[one.size], entity: one.of };
  return {
    start: one.start,
    end: one.end,
    block: sentence.block,
    kind: one.kind === 'share' ? 'share' : 'figure',
    verdict: compared.verdict,
    voice: discourse.voice,
    ...(discourse.speaker && { speaker: discourse.speaker }),
    claim: { ...claim, ...claimNames(claim, reference) },
    ...explained(say('figure_quoted', said), ...compared.working),
    reference: referenceValues(compared.rows, reference),
  };
}

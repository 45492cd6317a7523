import { entitiesOfScope } from '../claims/bind/scopes';
import { discourseOf } from '../claims/discourse';
import type { Reading, Sentence } from '../reading';
import type { Reference } from '../reference/reference';
import type { Observation } from '../reference/schema';
import { say } from '../statement';
import type { Draft } from './draft';
import { referenceValues } from './wording/figure';
import { explained } from './wording/in-english';
import { aboutRow } from './wording/names';

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const counted = new RegExp(`\\b(${ordinals.join('|')}) (winter|year)\\b`, 'gi');
/** What every match of `counted` holds: most blocks do not. */
const countedWords = / (?:winter|year)\b/i;
const warWords = /\b(?:war|conflict|invasion|fighting|hostilities)\b/i;
const beginning = /\b(?:invasion|war began)\b/i;

/**
 * "its fourth winter of war", "the war's fourth year": counted from the day that the reference has for the beginning of
 * the war in the country that is named. It may agree, never differ: a war entered its fourth year on one day only.
 */
export function judgeWarYears(reading: Reading, reference: Reference): Draft[] {
  const { published } = reading.article;
  if (!published) return [];
  const drafts: Draft[] = [];
  const telling = new Set(reading.blocks.filter(({ normal }) => countedWords.test(normal.text)));
  if (telling.size === 0) return drafts;
  for (const sentence of reading.sentences) {
    const block = reading.blocks[sentence.block];
    if (!block || !telling.has(block)) continue;
    const text = sentence.text.slice(sentence.start, sentence.end);
    if (!(text.includes('winter') || text.includes(' year')) || !warWords.test(text)) continue;
    for (const match of text.matchAll(counted)) {
      const start = sentence.start + match.index;
      const span = { start, end: start + match[0].length };
      const row = beginningOf(sentence, reading, reference);
      const count = ordinals.indexOf((match[1] ?? '').toLowerCase()) + 1;
      if (!row?.date || count !== countOf(row.date, published, match[2] === 'winter')) continue;
      const { voice, speaker, negated, modality } = discourseOf(sentence, span, reading);
      if (negated || modality === 'hypothetical') continue;
      drafts.push({
        ...span,
        block: sentence.block,
        kind: 'count',
        verdict: 'agrees',
        voice,
        ...(speaker && { speaker }),
        claim: aboutRow(row, reference),
        ...explained(say('figure_counted_from', { from: row.date }, row.label)),
        reference: referenceValues([row], reference),
      });
    }
  }
  return drafts;
}

/** The beginning of the war in a country named here or in the sentence before. */
function beginningOf(sentence: Sentence, { sentences }: Reading, reference: Reference): Observation | undefined {
  const named = [sentence, sentences[sentence.index - 1]].flatMap((one) => one?.names.flatMap(({ ids }) => ids) ?? []);
  if (named.length === 0) return undefined;
  for (const entity of reference.entitiesOf('event-date')) {
    for (const row of reference.observations('event-date', entity)) {
      if (!beginning.test(row.label)) continue;
      if (entitiesOfScope(row.scope, reference).some((id) => named.includes(id))) return row;
    }
  }
  return undefined;
}

/** Which winter (from September on) or year of the war a day lies in: 1 for the first. */
function countOf(began: string, day: string, isWinter: boolean): number {
  const years = Number(day.slice(0, 4)) - Number(began.slice(0, 4));
  if (isWinter) return years + winterOf(day) - winterOf(began);
  return years + (day.slice(5) >= began.slice(5) ? 1 : 0);
}

/** 1 when the next winter is the one that begins this year; a war that begins in February has its first in December. */
function winterOf(day: string): number {
  return Number(day.slice(5, 7)) >= 9 ? 1 : 0;
}

import type { IsoDate } from '../../article';
import { type Clauses, clausesOf, rulingClause } from '../../claims/discourse/clauses';
import type { RoleClaim } from '../../claims/roles/claim';
import { pastPhrases, strongPastCues, weakPastCues } from '../../language/en/offices';
import type { DateMention } from '../../mentions/mention';
import type { Reading, Sentence } from '../../reading';
import type { Token } from '../../text/tokens';
import { dayNumber } from './days';
import type { Days } from './tenures';

/** Of what time a claim about an office speaks. */
export interface When extends Days {
  /** `now`: the day of the page. `dated`: the days that its clause names. */
  readonly kind: 'now' | 'dated';
  /** Words near by point to another time: the claim may be confirmed, not refuted. */
  readonly doubtful: boolean;
  /** A weaker sign of the past, enough to excuse the title of somebody who held the office once. */
  readonly leaning: boolean;
}

/** Sentences back in which a year still rules the days of a timeline. */
const TIMELINE = 12;

/** News of the last weeks is news of now. */
const RECENT = 31;

export function whenOf(claim: RoleClaim, sentence: Sentence, reading: Reading, published: IsoDate): When {
  const dates = sentence.dates.filter(({ relation }) => /^(?:in|from)$/.test(relation));
  const old = dates.filter((date) => !isRecent(date, published));
  const near = old.filter((date) => sharesClause(sentence, claim, date) && date.start >= 0);
  const dated = near.length === 1 ? near[0] : undefined;
  const recent = sentence.dates.some((date) => isRecent(date, published));
  const cues = cuesOf(claim, sentence, recent);
  if (dated?.from && dated.to && dated.precision !== 'decade' && dated.from <= published) {
    const doubtful = cues.strong || dates.length > 1 || isOfTimeline(dated, sentence, reading, published);
    return { kind: 'dated', from: dated.from, to: dated.to, doubtful, leaning: true };
  }
  const doubtful = cues.strong || old.some((date) => !isAside(sentence, date));
  const leaning = doubtful || cues.weak || followsOldDate(sentence, reading, published);
  return { kind: 'now', from: published, to: published, doubtful, leaning };
}

/** A timeline gives the year now and then: a day without one, behind an older year on the page, may be of that year. */
function isOfTimeline(date: DateMention, { index, text }: Sentence, reading: Reading, published: IsoDate): boolean {
  if (date.precision === 'year' || hasYear(date, text)) return false;
  return reading.sentences
    .slice(Math.max(0, index - TIMELINE), index)
    .some((before) => before.dates.some((one) => hasYear(one, before.text) && !isRecent(one, published)));
}

function hasYear({ start, end }: DateMention, text: string): boolean {
  return /\d{4}/.test(text.slice(start, end));
}

/** Whether a date lies within the last weeks before the page. */
export function isRecent(date: DateMention, published: IsoDate): boolean {
  if (!date.from || !date.to) return false;
  return dayNumber(date.to) >= dayNumber(published) - RECENT;
}

function sharesClause(sentence: Sentence, claim: RoleClaim, date: DateMention): boolean {
  const clauses = clausesOf(sentence);
  return clauseAt(clauses, claim.start) === clauseAt(clauses, date.start);
}

/** "X, who took office in 2024, said": a date in a relative clause tells only of that clause. */
function isAside(sentence: Sentence, date: DateMention): boolean {
  const clauses = clausesOf(sentence);
  return clauses.clauses[clauseAt(clauses, date.start)]?.relative === true;
}

function clauseAt(clauses: Clauses, position: number): number {
  const index = clauses.tokens.findIndex(({ end }) => end > position);
  return rulingClause(clauses, clauses.of[Math.max(0, index)] ?? 0);
}

/** Words of the past: strong ones anywhere in the sentence, weak ones in the claim's own clause. */
function cuesOf(claim: RoleClaim, sentence: Sentence, recent: boolean): { strong: boolean; weak: boolean } {
  const { tokens, text, start, end } = sentence;
  const clauses = clausesOf(sentence);
  const own = clauseAt(clauses, claim.start);
  const strong =
    tokens.some(({ lower }) => strongPastCues.has(lower)) ||
    pastPhrases.some((words) => text.slice(start, end).includes(words));
  const weak = tokens.some(({ lower }, index) => {
    if (!weakPastCues.has(lower) || rulingClause(clauses, clauses.of[index] ?? 0) !== own) return false;
    if (lower === 'during') return !recent;
    // "President X had signed" looks back; "X said that progress had been made" does not.
    return lower !== 'had' || follows(tokens, index, claim);
  });
  return { strong, weak };
}

function follows(tokens: readonly Token[], index: number, claim: RoleClaim): boolean {
  return [1, 2].some((back) => {
    const end = tokens[index - back]?.end ?? -1;
    return end === claim.end;
  });
}

/** Whether one of the two sentences before, in the same block, tells of an earlier time. */
function followsOldDate(sentence: Sentence, reading: Reading, published: IsoDate): boolean {
  for (const step of [1, 2]) {
    const before = reading.sentences[sentence.index - step];
    if (before?.block !== sentence.block) return false;
    if (before.dates.some((date) => date.explicit && !isRecent(date, published))) return true;
  }
  return false;
}

const passive = /^(?:(?!\b(?:which|that|who|when|after|before|as)\b).)*\b(?:was|were) (?:[a-z]+ ){1,3}by (?:the )?$/;

/** The day of "was signed off (on Monday) by the minister, X, on Monday": in a main clause, with nothing between the name and the day. */
export function doneOn({ start, end }: RoleClaim, sentence: Sentence, published: IsoDate): IsoDate | undefined {
  const { text } = sentence;
  const before = sentence.dates.findLast((date) => date.end <= start);
  if (before?.from && isRecent(before, published) && /^ by (?:the )?$/.test(text.slice(before.end, start)))
    return /\b(?:was|were) (?:[a-z]+ ){1,3}$/.test(text.slice(sentence.start, before.start)) ? before.from : undefined;
  const day = sentence.dates.find((date) => date.start >= end);
  if (!day?.from || !isRecent(day, published) || !/^,? ?(?:on |late on |early on )?$/.test(text.slice(end, day.start)))
    return undefined;
  return passive.test(text.slice(sentence.start, start)) ? day.from : undefined;
}

import { isUpper, POINT, pastSpace, SPACE } from '../characters';
import { silence } from '../draft';
import { has, knownAt, knownBefore } from '../phrases';
import type { Draft, Recogniser, Scene } from '../scene';

/** Days beside a month ("14 March", "March 14", "Sept. 30") and years ("in 2019", "the 2008 crash", "2013-14"). */
export const silenceCalendar: Recogniser = (draft, scene) => {
  return draft.numeral.bare && (isDay(draft, scene) || isYearSpan(draft, scene)) && silence(draft);
};

function isDay(draft: Draft, { text, lexicon }: Scene): boolean {
  if (draft.numeral.length > 2 || draft.numeral.mantissa > 31) return false;
  // "the €12 of March".
  if (/\p{Sc}/u.test(text.charAt(draft.start - 1))) return false;
  const place = pastSpace(text, text.charCodeAt(draft.end) === POINT ? draft.end + 1 : draft.end);
  const linked = knownAt(text, place, lexicon);
  // "3 de mayo"
  const next = has(linked, 'link') && linked ? knownAt(text, pastSpace(text, linked.end), lexicon) : linked;
  if (next && has(next, 'month') && isMonth(text, next.start, lexicon.data.language)) return true;
  const before = text.charCodeAt(draft.start - 1) !== SPACE ? draft.start : draft.start - 1;
  const stop = text.charCodeAt(before - 1) === POINT ? before - 1 : before;
  const previous = knownBefore(text, stop, lexicon);
  if (!previous || before === draft.start) return false;
  return has(previous, 'month') && isMonth(text, previous.start, lexicon.data.language);
}

/** "may" and "march" are words as well: English and German months have a capital. */
function isMonth(text: string, start: number, language: string): boolean {
  return isUpper(text, start) || (language !== 'en' && language !== 'de');
}

/** "2013-14", "1914-1918", "2024/25". */
function isYearSpan(draft: Draft, { text }: Scene): boolean {
  if (draft.numeral.length !== 4 || !isYear(draft.numeral.mantissa)) return false;
  return /^[-–/](?:\d\d|\d{4})(?!\d)/.test(text.slice(draft.end, draft.end + 6));
}

function isYear(value: number): boolean {
  return value >= 1000 && value <= 2199;
}

/**
 * A year, once no unit was read: four bare digits from 1800 on whatever follows; earlier ones after a word that years
 * follow. A hedge ("about 2000 people") makes it a count.
 */
export const silenceYear: Recogniser = (draft, { text, lexicon }) => {
  const { bare, length, mantissa } = draft.numeral;
  if (!bare || length !== 4 || !isYear(mantissa)) return false;
  const before = knownBefore(text, draft.start - 1, lexicon);
  const long = before !== undefined && before.end - before.start > 5;
  const hedged = has(before, 'about') || (long && (has(before, 'over') || has(before, 'under')));
  const likely = !hedged && mantissa >= 1800 && mantissa <= 2099;
  return (likely || has(before, 'yearBefore')) && silence(draft);
};

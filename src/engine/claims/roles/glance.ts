import {
  beganPhrases,
  endedPhrases,
  genericTitles,
  heldPhrases,
  holdsPhrases,
  honorifics,
  neutralAdjectives,
  qualifiers,
  sincePhrases,
} from '../../language/en/offices';
import {
  apposedOpenings,
  followedPhrases,
  hasLedPhrases,
  leadsPhrases,
  pluralTitleWords,
  wasFollowedPhrases,
} from '../../language/en/offices-succession';
import type { NameMention } from '../../mentions/mention';
import type { Sentence } from '../../reading';

/**
 * Most names in news have no title beside them. A glance at the words next to the name tells, so that only the others
 * pay for the grammar of titles.
 */

const lastWords = new Set([...genericTitles.map((title) => title.slice(title.lastIndexOf(' ') + 1)), ...honorifics]);
for (const word of ['elect', 'designate', 'nominee', 'emeritus', 'hopeful', 'candidate', 'contender', 'is']) {
  lastWords.add(word);
}
for (const word of pluralTitleWords.keys()) lastWords.add(word);
const firstWords = new Set([
  ...genericTitles.map((title) => title.slice(0, title.indexOf(' ') < 0 ? undefined : title.indexOf(' '))),
  ...qualifiers.keys(),
  ...neutralAdjectives,
  ...['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'who', 'country', 'nation'],
]);
const verbs = new Set(
  [...beganPhrases, ...endedPhrases, ...heldPhrases, ...holdsPhrases, ...sincePhrases].map(
    (phrase) => phrase.split(' ')[0] ?? phrase,
  ),
);
verbs.add('who');
for (const [word] of apposedOpenings) firstWords.add(word ?? '');
for (const [word] of [...followedPhrases, ...wasFollowedPhrases, ...leadsPhrases, ...hasLedPhrases])
  verbs.add(word ?? '');

/** The reference keeps some names with a title: "President Trump". */
const withTitle = /^(?:president|king|queen|pope|emperor|crown prince) /i;

/** Whether an office may stand beside the person named by `names[at]`. Cost: a few characters. */
export function mayHaveTitle({ text, start, end, names }: Sentence, at: number): boolean {
  const person = names[at];
  if (!person) return false;
  if (withTitle.test(text.slice(person.start, person.start + 13))) return true;
  return titleMayPrecede(text, start, person, names[at - 1]) || titleMayFollow(text, end, person, names[at + 1]);
}

function titleMayPrecede(text: string, start: number, person: NameMention, before: NameMention | undefined): boolean {
  let at = person.start - 1;
  while (at > start && isGap(text.charCodeAt(at))) at--;
  if (at <= start && !isLetter(text.charCodeAt(at))) return false;
  if (before && before.of !== 'person' && at < before.end) return true;
  const last = at + 1;
  while (at >= start && isLetter(text.charCodeAt(at))) at--;
  return lastWords.has(text.slice(at + 1, last).toLowerCase());
}

function titleMayFollow(text: string, end: number, person: NameMention, after: NameMention | undefined): boolean {
  let at = person.end;
  while (at < end && text.charCodeAt(at) === 32) at++;
  const sign = text.charAt(at);
  if (sign === '(') return true;
  const apposed = sign === ',' || sign === '–' || sign === '—' || sign === '-';
  if (apposed) {
    at++;
    while (at < end && text.charCodeAt(at) === 32) at++;
    if (after && after.of !== 'person' && at >= after.start) return true;
  }
  const first = at;
  while (at < end && isLetter(text.charCodeAt(at))) at++;
  const word = text.slice(first, at).toLowerCase();
  if (!apposed) return verbs.has(word);
  if (word === '') return /\d/.test(text.charAt(first));
  return firstWords.has(word) || (after !== undefined && after.start === first) || text.charAt(at) === "'";
}

/** Space, comma, colon, bracket, quote: what may part a title from its name. */
function isGap(code: number): boolean {
  return code === 32 || code === 44 || code === 58 || code === 40 || code === 46;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code >= 0xc0;
}

import { speechVerbs } from '../../language/en/discourse';
import {
  beganPhrases,
  companions,
  deedPrepositions,
  endedPhrases,
  heldPhrases,
  holdsPhrases,
  honorifics,
  openers,
  sincePhrases,
} from '../../language/en/offices';
import { apposedOpenings } from '../../language/en/offices-succession';
import type { Sentence } from '../../reading';
import type { RoleClaim, Tie } from './claim';
import { mayHaveTitle } from './glance';
import { type Item, itemsOf } from './item';
import { leadershipAt } from './leading';
import { isList, isListAfter, isNextPersons, isObjectAndClause, isOthers, precedingWord } from './neighbours';
import { endOfPhrase } from './phrases';
import { sharedTitleClaims } from './plural';
import { successionAt } from './succession';
import { titleEndingAt, titleStartingAt } from './title';
import type { Title } from './title-draft';

const ties: readonly (readonly [Tie, readonly (readonly string[])[]])[] = [
  ['is', split(holdsPhrases)],
  ['was', split(heldPhrases)],
  ['since', split(sincePhrases)],
  ['began', split(beganPhrases)],
  ['ended', split(endedPhrases)],
];

/** No prose has longer sentences; what is weighed for each claim is linear in its sentence. */
const LONGEST_SENTENCE = 5000;

/** Every person of a sentence with the office that the words give them. Cost: linear in the sentence. */
export function roleClaimsOf(sentence: Sentence): RoleClaim[] {
  if (sentence.end - sentence.start > LONGEST_SENTENCE) return [];
  const likely = new Set<number>();
  for (const [at, name] of sentence.names.entries()) {
    if (name.of === 'person' && mayHaveTitle(sentence, at)) likely.add(name.end);
  }
  if (likely.size === 0) return [];
  const items = itemsOf(sentence);
  const claims: RoleClaim[] = [];
  for (const [at, item] of items.entries()) {
    if (item.name?.of !== 'person' || !likely.has(item.end) || isPartOfName(items, at, sentence.text)) continue;
    const told = [successionAt(items, at, sentence.text), leadershipAt(items, at, sentence.text)];
    claims.push(
      ...told.filter((claim) => claim !== undefined),
      ...titleBefore(items, at, sentence.text),
      ...titleAfter(items, at, sentence.text),
      ...sharedTitleClaims(items, at),
    );
  }
  return claims;
}

/** "Melania Trump", "Trump Organization", "Donald Trump Jr.": the name found belongs to another. */
function isPartOfName(items: readonly Item[], at: number, text: string): boolean {
  const item = items[at];
  const next = items[at + 1];
  const between = text.slice(item?.end ?? 0, next?.start ?? 0);
  if (next && between === ' ') {
    if (/^(?:jr|jnr|junior|sr|snr|ii|iii)$/.test(next.lower)) return true;
    if (item?.name?.form === 'surname' && isPlainCapital(next) && !isTitleCase(items)) return true;
  }
  if (text.charAt(item?.end ?? 0) === '-' || text.charAt((item?.start ?? 0) - 1) === '-')
    return item?.name?.form === 'surname';
  if (item?.name?.form !== 'surname') return false;
  const before = items[at - 1];
  return (
    before !== undefined && isPlainCapital(before) && !titleEndingAt(items, at - 1, text) && !opensSentence(items, at)
  );
}

/** A headline in capitals or with a capital on every word: there a capital tells nothing. */
function isTitleCase(items: readonly Item[]): boolean {
  const long = items.filter(({ kind, lower }) => kind === 'word' && lower.length > 3);
  return long.length > 0 && long.every(({ capital }) => capital);
}

function isPlainCapital({ kind, capital, lower }: Item): boolean {
  return kind === 'word' && capital && !honorifics.has(lower);
}

/** "But Starmer", "While Macron": a word that is capital only because the sentence opens with it. */
function opensSentence(items: readonly Item[], at: number): boolean {
  return at === 1 && openers.has(items[0]?.lower ?? '');
}

function titleBefore(items: readonly Item[], at: number, text: string): RoleClaim[] {
  let last = at - 1;
  while (last >= 0 && honorifics.has(items[last]?.lower ?? '')) last--;
  const sign = items[last]?.lower;
  if (sign === ',' || sign === '(' || sign === ':') return bracketedName(items, at, last, text);
  if (sign === 'is' && last === at - 1) {
    const title = titleEndingAt(items, last - 1, text);
    return title && !title.indefinite ? claimOf(items, at, title, 'is', false) : [];
  }
  const title = titleEndingAt(items, last, text);
  if (!title) return [];
  const named = withCountryAfter(items, at, title);
  return claimOf(items, at, named, 'titled', isObjectAndClause(items, title, at));
}

/** "President Emmanuel Macron of France". */
function withCountryAfter(items: readonly Item[], at: number, title: Title): Title {
  if (title.anchored || title.entities.length > 0 || items[at + 1]?.lower !== 'of') return title;
  const country = items[at + 2]?.lower === 'the' ? items[at + 3] : items[at + 2];
  if (country?.name?.of !== 'entity' || country.name.form !== 'plain') return title;
  return { ...title, entities: country.name.ids, entityText: country.written };
}

/** "Belgium's foreign minister, Kaja Kallas, said": the name must be closed as it was opened. */
function bracketedName(items: readonly Item[], at: number, open: number, text: string): RoleClaim[] {
  const title = titleEndingAt(items, open - 1, text);
  if (!title || isOthers(items, title)) return [];
  const sign = items[open]?.lower;
  const after = items[at + 1];
  if (sign === '(') return after?.lower === ')' ? claimOf(items, at, title, 'titled', false) : [];
  if (after && !/^[,;:.!?)–—"”-]$/.test(after.lower)) return [];
  // "Prime minister: Bart De Wever", as a table or a list of the cabinet has it.
  if (sign === ':' && (title.from > 0 || after)) return [];
  return claimOf(items, at, title, 'titled', title.indefinite || isList(items, title, at));
}

function titleAfter(items: readonly Item[], at: number, text: string): RoleClaim[] {
  if (items[at + 1]?.kind === 'possessive') return [];
  const next = skipAside(items, at + 1, text);
  const sign = items[next]?.lower ?? '';
  if (!/^[,(–—-]$/.test(sign)) return predicate(items, at, sign === 'who' ? next + 1 : next, text);
  if (items[next + 1]?.lower === 'who') return predicate(items, at, next + 2, text);
  const opened = endOfPhrase(items, next + 1, apposedOpenings);
  const title = titleStartingAt(items, opened > 0 ? opened : next + 1, text);
  if (!title || isNextPersons(items, title)) return [];
  return claimOf(items, at, title, tieAfter(items, title), isListAfter(items, title, sign));
}

/** "X, prime minister until 2022", "X, prime minister since 2019": the words behind the title say when. */
function tieAfter(items: readonly Item[], { to }: Title): Tie {
  const next = items[to]?.lower ?? '';
  const second = items[to + 1];
  if (next === 'since') return 'since';
  if (next === 'until' || next === 'till' || next === 'between' || next === 'when') return 'was';
  const lasting = items.slice(to + 1, to + 5).some(({ lower }) => /^(?:days|weeks|months|years|terms)$/.test(lower));
  if (lasting && next === 'for') return 'was';
  const dated =
    second?.kind === 'number' ||
    /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
      second?.lower ?? '',
    );
  return (next === 'from' || next === 'in' || next === '(') && dated ? 'was' : 'titled';
}

/** Past an age or a party: "Bart De Wever, 54,", "Bart De Wever (N-VA)". */
function skipAside(items: readonly Item[], from: number, text: string): number {
  if (items[from]?.lower === ',' && items[from + 1]?.kind === 'number' && items[from + 2]?.lower === ',')
    return from + 2;
  if (items[from]?.lower === '(' && !titleStartingAt(items, from + 1, text)) {
    for (let at = from + 1; at < from + 4; at++) {
      if (items[at]?.lower === ')') return at + 1;
    }
  }
  return from;
}

function predicate(items: readonly Item[], at: number, from: number, text: string): RoleClaim[] {
  let longest = 0;
  let found: Tie | undefined;
  for (const [tie, list] of ties) {
    for (const phrase of list) {
      if (phrase.length > longest && phrase.every((word, index) => items[from + index]?.lower === word)) {
        longest = phrase.length;
        found = tie;
      }
    }
  }
  const title = found && titleStartingAt(items, from + longest, text);
  if (!found || !title || isNextPersons(items, title)) return [];
  const after = found === 'is' || found === 'was' ? tieAfter(items, title) : 'titled';
  return claimOf(items, at, title, after === 'titled' ? found : after, false);
}

function claimOf(items: readonly Item[], at: number, title: Title, tie: Tie, loose: boolean): RoleClaim[] {
  const item = items[at];
  const person = item?.name;
  if (!item || !person) return [];
  const next = items[at + 1];
  const afterTitle = title.start > item.start ? items[title.to] : undefined;
  const before = title.start < item.start ? precedingWord(items, title.from) : '';
  return [
    {
      start: Math.min(item.start, title.start),
      end: Math.max(item.end, title.end),
      person,
      title,
      tie,
      // "former President Trump adviser X", "Narendra Modi Stadium": the words may be about something else.
      loose:
        loose ||
        (next?.kind === 'word' && (companions.has(next.lower) || (isPlainCapital(next) && !isTitleCase(items)))),
      told:
        next?.kind === 'possessive' ||
        deedPrepositions.has(before) ||
        /^(?:who|whose|that|which)$/.test(afterTitle?.lower ?? ''),
      inTheirTime: before === 'under' || before === 'during',
      speaks: speechVerbs.has(next?.lower ?? ''),
    },
  ];
}

function split(phrases: readonly string[]): readonly (readonly string[])[] {
  return phrases.map((phrase) => phrase.split(' '));
}

import { speechVerbs } from '../../language/en/discourse';
import {
  beganPhrases,
  companions,
  deedPrepositions,
  endedPhrases,
  genericTitles,
  heldPhrases,
  holdsPhrases,
  honorifics,
  openers,
  presentParticiples,
  sincePhrases,
} from '../../language/en/offices';
import type { Sentence } from '../../reading';
import type { RoleClaim, Tie } from './claim';
import { mayHaveTitle } from './glance';
import { type Item, itemsOf } from './item';
import { type Title, titleEndingAt, titleStartingAt } from './title';

const LONGEST_LIST = 24;
const titleWords = new Set(genericTitles.flatMap((title) => title.split(' ')));

const ties: readonly (readonly [Tie, readonly (readonly string[])[]])[] = [
  ['is', split(holdsPhrases)],
  ['was', split(heldPhrases)],
  ['since', split(sincePhrases)],
  ['began', split(beganPhrases)],
  ['ended', split(endedPhrases)],
];

/** Every person of a sentence with the office that the words give them. Cost: linear in the sentence. */
export function roleClaimsOf(sentence: Sentence): RoleClaim[] {
  const likely = new Set<number>();
  for (const [at, name] of sentence.names.entries()) {
    if (name.of === 'person' && mayHaveTitle(sentence, at)) likely.add(name.end);
  }
  if (likely.size === 0) return [];
  const items = itemsOf(sentence);
  const claims: RoleClaim[] = [];
  for (const [at, item] of items.entries()) {
    if (item.name?.of !== 'person' || !likely.has(item.end) || isPartOfName(items, at, sentence.text)) continue;
    claims.push(...titleBefore(items, at, sentence.text), ...titleAfter(items, at, sentence.text));
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

/** "a spokesman for the prime minister, X". */
function isOthers(items: readonly Item[], title: Title): boolean {
  let at = title.from - 1;
  if (/^(?:the|an?)$/.test(items[at]?.lower ?? '')) at--;
  if (!/^(?:for|to|of|by|with)$/.test(items[at]?.lower ?? '')) return false;
  return companions.has(items[at - 1]?.lower ?? '');
}

/** Whether commas may part the members of a list rather than set off a name: "Macron, the chancellor, Starmer and …". */
function isList(items: readonly Item[], title: Title, at: number): boolean {
  let before = title.from - 1;
  if (/^the$/.test(items[before]?.lower ?? '')) before--;
  if (items[before]?.lower === ',' && items[before - 1]?.kind === 'name') return true;
  if (items[before]?.lower === 'and' && before > 0) return true;
  // "After talks with the French president, Keir Starmer, …".
  const first = items[0]?.lower ?? '';
  const leading =
    /^(?:after|before|while|as|when|during|following|with|in|at|since|despite|unlike|like|alongside|ahead|on|by|for|to|speaking|meeting|having)$/;
  const commaBefore = items.slice(0, Math.max(0, title.from)).some(({ lower }) => lower === ',');
  if (leading.test(first) && !commaBefore) return true;
  if (items[at + 1]?.lower !== ',') return false;
  const next = items[at + 2];
  if (next?.name?.of === 'person' || next?.name?.of === 'office') return true;
  return next?.lower === 'and' && (items[at + 3]?.kind === 'name' || items[at + 4]?.kind === 'name');
}

/** "He told the French president Keir Starmer would come": a name that opens the clause after an object. */
function isObjectAndClause(items: readonly Item[], title: Title, at: number): boolean {
  const before = items.slice(Math.max(0, title.from - 2), title.from).map(({ lower }) => lower);
  const tells = before.some((word) =>
    /^(?:told|tells|tell|assured|informed|asked|warned|reminded|show|showed)$/.test(word),
  );
  return tells && /^(?:would|had|has|was|is|will|could|should)$/.test(items[at + 1]?.lower ?? '');
}

function titleAfter(items: readonly Item[], at: number, text: string): RoleClaim[] {
  if (items[at + 1]?.kind === 'possessive') return [];
  const next = skipAside(items, at + 1, text);
  const sign = items[next]?.lower ?? '';
  if (!/^[,(–—-]$/.test(sign)) return predicate(items, at, sign === 'who' ? next + 1 : next, text);
  if (items[next + 1]?.lower === 'who') return predicate(items, at, next + 2, text);
  const title = titleStartingAt(items, next + 1, text);
  if (!title || isNextPersons(items, title)) return [];
  return claimOf(items, at, title, tieAfter(items, title), isListAfter(items, title, sign));
}

/** "X, prime minister until 2022", "X, prime minister since 2019": the words behind the title say when. */
function tieAfter(items: readonly Item[], { to }: Title): Tie {
  const next = items[to]?.lower ?? '';
  const second = items[to + 1];
  if (next === 'since') return 'since';
  if (next === 'until' || next === 'till' || next === 'between' || next === 'when') return 'was';
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

/** "Kaja Kallas, Belgian Prime Minister Bart De Wever and …": the title is the next person's. */
function isNextPersons(items: readonly Item[], title: Title): boolean {
  let at = title.to;
  while (honorifics.has(items[at]?.lower ?? '')) at++;
  return items[at]?.name?.of === 'person' || (items[at]?.capital === true && items[at]?.kind === 'word');
}

function isListAfter(items: readonly Item[], title: Title, opened: string): boolean {
  const next = items[title.to];
  if (opened !== ',') return false;
  const second = items[title.to + 1];
  if (next?.lower === ',')
    return (
      second?.name?.of === 'person' ||
      second?.kind === 'number' ||
      /^(?:an?|the|two|three|several)$/.test(second?.lower ?? '')
    );
  return next?.lower === 'and';
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

/** The word before a title, past the people listed with it: "brokered by Chancellor X and President Y". */
function precedingWord(items: readonly Item[], from: number): string {
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_LIST); at--) {
    const item = items[at];
    if (!item) break;
    // "Prime Minister X of Australia and Prime Minister Y": this "of" belongs to the one before.
    if (item.lower === 'of' && at + 1 < from && items[at + 1]?.name?.of === 'entity') continue;
    const listed = item.kind === 'name' || item.kind === 'possessive' || /^(?:,|and|the)$/.test(item.lower);
    if (item.lower === 'by' && presentParticiples.has(items[at - 1]?.lower ?? '')) return '';
    if (deedPrepositions.has(item.lower)) return item.lower;
    if (!listed && !titleWords.has(item.lower) && !honorifics.has(item.lower)) return item.lower;
  }
  return '';
}

function split(phrases: readonly string[]): readonly (readonly string[])[] {
  return phrases.map((phrase) => phrase.split(' '));
}

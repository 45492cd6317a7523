import {
  beganPhrases,
  companions,
  endedPhrases,
  heldPhrases,
  holdsPhrases,
  honorifics,
  sincePhrases,
} from '../../language/en/offices';
import type { NameMention } from '../../mentions/mention';
import type { Sentence } from '../../reading';
import type { RoleClaim, Tie } from './claim';
import { type Item, itemsOf } from './item';
import { type Title, titleEndingAt, titleStartingAt } from './title';

const ties: readonly (readonly [Tie, readonly (readonly string[])[]])[] = [
  ['is', split(holdsPhrases)],
  ['was', split(heldPhrases)],
  ['since', split(sincePhrases)],
  ['began', split(beganPhrases)],
  ['ended', split(endedPhrases)],
];

/** Every person of a sentence with the office that the words give them. Cost: linear in the sentence. */
export function roleClaimsOf(sentence: Sentence): RoleClaim[] {
  if (!sentence.names.some(({ of }) => of === 'person')) return [];
  const items = itemsOf(sentence);
  const claims: RoleClaim[] = [];
  for (const [at, item] of items.entries()) {
    const person = item.name;
    if (person?.of !== 'person' || isPartOfName(items, at, sentence.text)) continue;
    const before = titleBefore(items, at, person, sentence.text);
    if (before) claims.push(before);
    claims.push(...titlesAfter(items, at, person, sentence.text));
  }
  return claims;
}

/** "Melania Trump", "Trump Organization", "Donald Trump Jr.": the name found belongs to another. */
function isPartOfName(items: readonly Item[], at: number, text: string): boolean {
  const item = items[at];
  const next = items[at + 1];
  const between = text.slice(item?.end ?? 0, next?.start ?? 0);
  if (next && between === ' ' && (/^(?:jr|jnr|junior|sr|snr|ii|iii)$/.test(next.lower) || isPlainCapital(next))) {
    if (item?.name?.form === 'surname' || next.lower.length < 4 || next.lower === 'junior') return true;
  }
  if (text.charAt(item?.end ?? 0) === '-' || text.charAt((item?.start ?? 0) - 1) === '-')
    return item?.name?.form === 'surname';
  if (item?.name?.form !== 'surname') return false;
  const before = items[at - 1];
  return (
    before !== undefined && isPlainCapital(before) && !titleEndingAt(items, at - 1, text) && !opensSentence(items, at)
  );
}

function isPlainCapital({ kind, capital, lower }: Item): boolean {
  return kind === 'word' && capital && !honorifics.has(lower);
}

/** "But Starmer", "While Macron": a word that is capital only because the sentence opens with it. */
function opensSentence(items: readonly Item[], at: number): boolean {
  const first = items[0]?.lower ?? '';
  return (
    at === 1 &&
    /^(?:but|and|while|when|as|if|although|though|after|before|since|for|so|yet|with|by|in|on|at|even|only|like|unlike|when|then|both|here|will|can|is|did|does|has|why|how|what|meanwhile|still|also|instead)$/.test(
      first,
    )
  );
}

function titleBefore(items: readonly Item[], at: number, person: NameMention, text: string): RoleClaim | undefined {
  let last = at - 1;
  while (last >= 0 && honorifics.has(items[last]?.lower ?? '')) last--;
  const sign = items[last]?.lower;
  if (sign === ',' || sign === '(') return bracketedName(items, at, last, person, text);
  if (sign === 'is' && last === at - 1) {
    const title = titleEndingAt(items, last - 1, text);
    return title && !title.indefinite ? claimOf(person, title, 'is', false) : undefined;
  }
  const title = titleEndingAt(items, last, text);
  if (!title) return undefined;
  const named = withCountryAfter(items, at, title);
  return claimOf(person, named, 'titled', isObjectAndClause(items, title, at));
}

/** "President Emmanuel Macron of France". */
function withCountryAfter(items: readonly Item[], at: number, title: Title): Title {
  if (title.anchored || title.entities.length > 0 || items[at + 1]?.lower !== 'of') return title;
  const country = items[at + 2]?.lower === 'the' ? items[at + 3] : items[at + 2];
  if (country?.name?.of !== 'entity' || country.name.form !== 'plain') return title;
  return { ...title, entities: country.name.ids, entityText: country.written };
}

/** "Belgium's foreign minister, Kaja Kallas, said": the name must be closed as it was opened. */
function bracketedName(
  items: readonly Item[],
  at: number,
  open: number,
  person: NameMention,
  text: string,
): RoleClaim | undefined {
  const title = titleEndingAt(items, open - 1, text);
  if (!title || isOthers(items, title)) return undefined;
  const after = items[at + 1];
  if (items[open]?.lower === '(') return after?.lower === ')' ? claimOf(person, title, 'titled', false) : undefined;
  if (after && !/^[,;:.!?)–—"”]$/.test(after.lower)) return undefined;
  return claimOf(person, title, 'titled', title.indefinite || isList(items, title, at));
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

function titlesAfter(items: readonly Item[], at: number, person: NameMention, text: string): RoleClaim[] {
  let next = at + 1;
  if (items[next]?.kind === 'possessive') return [];
  next = skipAside(items, next);
  const sign = items[next]?.lower ?? '';
  if (/^[,(–—]$/.test(sign)) {
    if (items[next + 1]?.lower === 'who') return predicate(items, next + 2, person, text);
    const title = titleStartingAt(items, next + 1, text);
    if (!title || isNextPersons(items, title)) return [];
    return [claimOf(person, title, 'titled', isListAfter(items, title, sign))];
  }
  return sign === 'who' ? predicate(items, next + 1, person, text) : predicate(items, next, person, text);
}

/** Past an age or a party: "Bart De Wever, 54,", "Bart De Wever (N-VA)". */
function skipAside(items: readonly Item[], from: number): number {
  if (items[from]?.lower === ',' && items[from + 1]?.kind === 'number' && items[from + 2]?.lower === ',')
    return from + 2;
  if (items[from]?.lower === '(') {
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

function predicate(items: readonly Item[], from: number, person: NameMention, text: string): RoleClaim[] {
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
  return found && title && !isNextPersons(items, title) ? [claimOf(person, title, found, false)] : [];
}

function claimOf(person: NameMention, title: Title, tie: Tie, loose: boolean): RoleClaim {
  return {
    start: Math.min(person.start, title.start),
    end: Math.max(person.end, title.end),
    person,
    title,
    tie,
    loose,
  };
}

function split(phrases: readonly string[]): readonly (readonly string[])[] {
  return phrases.map((phrase) => phrase.split(' '));
}

import { genericTitles, honorifics, openers, otherBodies } from '../../language/en/offices';
import { pluralTitleWords } from '../../language/en/offices-succession';
import type { RoleClaim } from './claim';
import type { Item } from './item';
import { isDescribed } from './title';
import { type Draft, draft, noteQualifier, type Title } from './title-draft';

/**
 * Titles that several people share: "Presidents X and Y", "the French and German foreign ministers, X and Y", "X and Y, the
 * presidents of Z and W". Which country is whose the words leave to their order; each person is weighed against all.
 */

const MOST_PEOPLE = 8;
const MOST_BEFORE = 12;
const MOST_WORDS = 3;
const generic = new Set(genericTitles);

/** The claims of a list of people whose first is `at` behind a plural title, or whose last is `at` before one. */
export function sharedTitleClaims(items: readonly Item[], at: number): RoleClaim[] {
  const before = titleBefore(items, at);
  if (before) return claimsOf(items, peopleFrom(items, at, 1), before);
  const after = titleAfter(items, at);
  return after ? claimsOf(items, peopleFrom(items, at, -1).reverse(), after) : [];
}

function titleBefore(items: readonly Item[], at: number): Title | undefined {
  const last = beforeList(items, at);
  if (last < 0) return undefined;
  const countries: Item[] = [];
  let from = countriesBefore(items, last, countries);
  if (from < last && items[from]?.lower === 'of') from--;
  else if (from < last) return undefined;
  const title = draft(from, last + 1);
  from = coreBefore(title, items, from);
  if (from < 0) return undefined;
  for (; from > 0; from--) {
    const item = items[from - 1];
    if (!item || !isDescribed(item)) break;
    noteQualifier(title, item.lower);
  }
  if (countries.length === 0) from = countriesBefore(items, from - 1, countries) + 1;
  return isOthers(items, from - 1, countries) ? undefined : finish({ ...title, from }, countries, items);
}

/** Index before the list whose first known person is `at`, past people whom the reference does not know, or -1. */
function beforeList(items: readonly Item[], at: number): number {
  let joined = /^(?:and|,)$/.test(items[at + 1]?.lower ?? '');
  let last = at - 1;
  for (; last >= 0 && last > at - MOST_BEFORE; last--) {
    const { kind, capital, lower } = items[last] ?? { lower: '' };
    if (lower === 'and') joined = true;
    else if (pluralTitleWords.has(lower)) break;
    else if (!/^[,:–—]$/.test(lower) && !honorifics.has(lower) && !(kind === 'word' && capital)) break;
  }
  return joined && items[last + 1]?.lower !== 'and' ? last : -1;
}

function titleAfter(items: readonly Item[], at: number): Title | undefined {
  if (items[at + 1]?.lower !== ',' || peopleFrom(items, at, -1).length < 2) return undefined;
  let first = at + 2;
  if (items[first]?.lower === 'the') first++;
  const countries: Item[] = [];
  let to = countriesAfter(items, first, countries);
  const title = draft(first, to);
  for (let item = items[to]; item && isDescribed(item); item = items[++to]) noteQualifier(title, item.lower);
  to = coreAfter(title, items, to);
  if (to < 0) return undefined;
  if (countries.length === 0 && items[to]?.lower === 'of') to = countriesAfter(items, to + 1, countries);
  return countries.length > 0 ? finish({ ...title, to }, countries, items) : undefined;
}

/** Index before the countries that end at `last`: "France and Germany", "French, German and Polish", "Mali and Niger's". */
function countriesBefore(items: readonly Item[], last: number, found: Item[]): number {
  let at = items[last]?.kind === 'possessive' ? last - 1 : last;
  if (items[at]?.name?.of !== 'entity') return last;
  for (;;) {
    const item = items[at];
    if (item?.name?.of === 'entity') found.unshift(item);
    else if (!/^(?:,|and|the)$/.test(item?.lower ?? '')) return at;
    at--;
  }
}

function countriesAfter(items: readonly Item[], first: number, found: Item[]): number {
  for (let at = first; ; at++) {
    const item = items[at];
    if (item?.name?.of === 'entity') found.push(item);
    else if (!/^(?:,|and|the)$/.test(item?.lower ?? '') || !isCountryNext(items, at)) return at;
  }
}

function isCountryNext(items: readonly Item[], at: number): boolean {
  return [1, 2].some((step) => items[at + step]?.name?.of === 'entity');
}

/** Index of the first word of the plural post that ends at `last`, or -1. */
function coreBefore(title: Draft, items: readonly Item[], last: number): number {
  for (let length = Math.min(MOST_WORDS, last + 1); length > 0; length--) {
    if (noteCore(title, items.slice(last - length + 1, last + 1))) return last - length + 1;
  }
  return -1;
}

function coreAfter(title: Draft, items: readonly Item[], first: number): number {
  for (let length = MOST_WORDS; length > 0; length--) {
    if (noteCore(title, items.slice(first, first + length))) return first + length;
  }
  return -1;
}

function noteCore(title: Draft, words: readonly Item[]): boolean {
  const singular = pluralTitleWords.get(words.at(-1)?.lower ?? '');
  if (!singular) return false;
  const core = [...words.slice(0, -1).map(({ lower }) => lower), singular].join(' ');
  if (!generic.has(core)) return false;
  title.core = core;
  return true;
}

/** "club presidents X and Y", "Bavarian ministers": another body's, or of a place that the reference does not know. */
function isOthers(items: readonly Item[], at: number, countries: readonly Item[]): boolean {
  const before = items[at];
  if (!before || countries.length > 0) return false;
  if (otherBodies.has(before.lower) || before.kind === 'possessive') return true;
  return before.capital && before.kind === 'word' && !(at === 0 && openers.has(before.lower));
}

function finish(title: Draft, countries: readonly Item[], items: readonly Item[]): Title | undefined {
  const first = items[title.from];
  const last = items[title.to - 1];
  if (!first || !last) return undefined;
  const entities = countries.flatMap(({ name }) => name?.ids ?? []);
  const entityText = countries.map(({ written }) => written).join();
  return { ...title, entities, entityText, shared: true, start: first.start, end: last.end };
}

/** Indices of the people listed from `at` on in one direction. */
function peopleFrom(items: readonly Item[], at: number, step: 1 | -1): number[] {
  const people = [at];
  for (let next = at + step; people.length < MOST_PEOPLE; next += step) {
    const item = items[next];
    if (item?.name?.of === 'person') people.push(next);
    else if (!item || !(/^(?:,|and)$/.test(item.lower) || honorifics.has(item.lower))) break;
  }
  return people;
}

/** The first person's claim holds the title, too; those of the others are their names. */
function claimsOf(items: readonly Item[], people: readonly number[], title: Title): RoleClaim[] {
  return people.flatMap((at, place) => {
    const item = items[at];
    if (!item?.name) return [];
    const own = place === 0 && title.start < item.start;
    const start = own ? title.start : item.start;
    const last = place === people.length - 1 && title.end > item.end;
    return [
      {
        start,
        end: last ? title.end : item.end,
        person: item.name,
        title,
        tie: 'titled',
        loose: items[at + 1]?.kind === 'possessive',
        told: false,
        inTheirTime: false,
        speaks: false,
      } as const,
    ];
  });
}

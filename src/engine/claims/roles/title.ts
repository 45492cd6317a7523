import { afterTitle, neutralAdjectives, openers, otherBodies, qualifiers } from '../../language/en/offices';
import type { Item } from './item';
import { coreEndingAt, coreStartingAt, isJoined } from './title-core';
import { type Draft, draft, noteEntity, noteQualifier, type Title } from './title-draft';

const trailing = new Set(['elect', 'designate', 'nominee', 'emeritus', 'hopeful', 'candidate', 'contender']);
const countryWords = new Set(['country', 'nation', 'bloc', 'alliance', 'kingdom', 'government', 'republic', 'union']);
const calendar =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|republican|democratic|republicans|democrats)$/;

/** The title whose last item is `last` ("Belgian Prime Minister" before a name). Cost: constant. */
export function titleEndingAt(items: readonly Item[], last: number, text: string): Title | undefined {
  const title = draft(last, last + 1);
  let at = last;
  for (let item = items[at]; item && trailing.has(item.lower); item = items[--at]) noteQualifier(title, item.lower);
  const entity = items[at];
  if (entity && isCountry(entity)) {
    const of = items[at - 1]?.lower === 'the' ? at - 2 : at - 1;
    if (items[of]?.lower !== 'of') return undefined;
    noteEntity(title, entity);
    at = of - 1;
  }
  const from = coreEndingAt(title, items, at, text);
  if (from < 0) return undefined;
  title.from = from;
  if (!readLeft(title, items, text)) return undefined;
  return finish(title, items);
}

/** The title that starts at `first` ("the EU's foreign policy chief" after a name). Cost: constant. */
export function titleStartingAt(items: readonly Item[], first: number, text: string): Title | undefined {
  const title = draft(first, first + 1);
  let at = first;
  const determiner = items[at]?.lower ?? '';
  if (/^(?:the|an?|his|her|its|their|our)$/.test(determiner)) {
    title.indefinite = determiner.startsWith('a');
    title.owned = /^(?:his|her|its|their|our)$/.test(determiner);
    at++;
  }
  title.from = at;
  for (let steps = 0; steps < 8; steps++, at++) {
    const item = items[at];
    if (!item) return undefined;
    const to = coreStartingAt(title, items, at, text);
    if (to > 0) {
      title.to = to;
      return endRight(title, items);
    }
    if (isCountry(item) && isJoined(items, at, text)) continue;
    if (isCountry(item) && title.entities.length === 0) {
      noteEntity(title, item);
      if (items[at + 1]?.kind === 'possessive') at++;
    } else if (item.lower === 'the' && /^(?:then|now|still|once)$/.test(items[at - 1]?.lower ?? '')) continue;
    else if (isDescribed(item)) noteQualifier(title, item.lower);
    else if (countryWords.has(item.lower) && items[at + 1]?.kind === 'possessive') at++;
    else if (item.name?.of === 'person' && items[at + 1]?.kind === 'possessive') {
      title.owned = true;
      at++;
    } else return undefined;
  }
  return undefined;
}

/** What may follow a title that stands after its name: "of Belgium", "-designate"; what may not: "'s office". */
function endRight(title: Draft, items: readonly Item[]): Title | undefined {
  let next = items[title.to];
  while (next && trailing.has(next.lower)) {
    noteQualifier(title, next.lower);
    title.to++;
    next = items[title.to];
  }
  if (next?.lower === 'in' && items[title.to + 1]?.lower === 'waiting') noteQualifier(title, 'designate');
  if (next && /^(?:of|for|to|at)$/.test(next.lower)) {
    const entityAt = items[title.to + 1]?.lower === 'the' ? title.to + 2 : title.to + 1;
    const entity = items[entityAt];
    const isOf =
      entity && isCountry(entity) && entity.name?.form === 'plain' && items[entityAt + 1]?.kind !== 'possessive';
    if (isOf && next.lower === 'of' && title.entities.length === 0) {
      noteEntity(title, entity);
      title.to = entityAt + 1;
      next = items[title.to];
    } else if (!title.anchored && items[title.to + 1]?.kind !== 'number' && !isTerm(items, title.to)) return undefined;
  }
  if (next && (next.kind === 'possessive' || afterTitle.has(next.lower) || next.name?.of === 'person'))
    return undefined;
  if (next?.capital && next.kind === 'word' && !calendar.test(next.lower)) return undefined;
  return finish(title, items);
}

/** "for the second time", "for two years". */
function isTerm(items: readonly Item[], at: number): boolean {
  if (items[at]?.lower !== 'for') return false;
  return items.slice(at + 1, at + 5).some(({ lower }) => /^(?:time|term|days|weeks|months|years|terms)$/.test(lower));
}

/** Reads country, qualifiers and owner before the post; false when another word shows that it is another body's. */
function readLeft(title: Draft, items: readonly Item[], text: string): boolean {
  let at = title.from - 1;
  for (; at >= 0; at--) {
    const item = items[at];
    if (!item) break;
    if (isDescribed(item)) {
      if (qualifiers.has(item.lower)) {
        noteQualifier(title, item.lower);
        title.from = at;
      }
      continue;
    }
    if (isCountry(item) && item.name?.form !== 'possessive') {
      if (isJoined(items, at, text)) continue;
      // "Bosnian Serb president", "Turkish Cypriot leader": neither country's.
      if (title.entities.length > 0) return false;
      if (!title.anchored) {
        noteEntity(title, item);
        title.from = at;
        continue;
      }
    }
    if (item.kind === 'possessive') {
      const owner = items[at - 1];
      if (!owner) return false;
      if (isCountry(owner) && title.entities.length === 0) {
        noteEntity(title, owner);
        title.from = at - 1;
        at--;
        continue;
      }
      if (owner.name?.of === 'person') title.owned = true;
      else if (!countryWords.has(owner.lower)) return title.anchored;
    }
    break;
  }
  const before = items[at];
  if (!before) return true;
  title.indefinite = /^an?$/.test(before.lower);
  title.owned ||= /^(?:his|her|its|their|our|my|your)$/.test(before.lower);
  if (title.anchored || title.entities.length > 0) return true;
  if (otherBodies.has(before.lower)) return false;
  // "Barcelona President", "Florida Attorney General": a name that the reference does not know makes it another's.
  if (!before.capital || before.kind !== 'word' || calendar.test(before.lower)) return true;
  return at === 0 && openers.has(before.lower);
}

function finish(title: Draft, items: readonly Item[]): Title | undefined {
  const first = items[title.from];
  const last = items[title.to - 1];
  if (!first || !last) return undefined;
  return { ...title, start: first.start, end: last.end };
}

function isCountry({ name }: Item): boolean {
  return name?.of === 'entity';
}

export function isDescribed({ kind, lower }: Item): boolean {
  return kind === 'word' && (qualifiers.has(lower) || neutralAdjectives.has(lower));
}

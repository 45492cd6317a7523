import { honorifics } from '../../language/en/offices';
import { followedPhrases, wasFollowedPhrases } from '../../language/en/offices-succession';
import type { RoleClaim } from './claim';
import type { Item } from './item';
import { endOfPhrase } from './phrases';
import { titleStartingAt } from './title';
import type { Title } from './title-draft';

/** Words that may stand between the two people and "as": "took over from X in May as …". */
const MOST_BETWEEN = 3;

/** "X succeeded Y as president", "Y was replaced by X as …", "Y was replaced as … by X", for the person at `at`. */
export function successionAt(items: readonly Item[], at: number, text: string): RoleClaim | undefined {
  const from = items[at + 1]?.lower === ',' && items[at + 2]?.lower === 'who' ? at + 3 : at + 1;
  const active = endOfPhrase(items, from, followedPhrases);
  if (active > 0) {
    const other = personAt(items, active);
    const title = other > 0 ? titleBehind(items, other + 1, text) : undefined;
    return title ? claimOf(items, at, other, title) : undefined;
  }
  const passive = endOfPhrase(items, from, wasFollowedPhrases);
  if (passive < 0) return undefined;
  if (items[passive]?.lower === 'by') {
    const other = personAt(items, passive + 1);
    const title = other > 0 ? titleBehind(items, other + 1, text) : undefined;
    return title ? claimOf(items, other, at, title) : undefined;
  }
  const title = titleBehind(items, passive, text);
  if (!title || items[title.to]?.lower !== 'by') return undefined;
  const other = personAt(items, title.to + 1);
  return other > 0 ? claimOf(items, other, at, title) : undefined;
}

function personAt(items: readonly Item[], from: number): number {
  let at = from;
  while (honorifics.has(items[at]?.lower ?? '')) at++;
  return items[at]?.name?.of === 'person' && items[at + 1]?.kind !== 'possessive' ? at : -1;
}

function titleBehind(items: readonly Item[], from: number, text: string): Title | undefined {
  for (let at = from; at <= from + MOST_BETWEEN; at++) {
    const { lower = '', kind } = items[at] ?? {};
    if (lower === 'as') return titleStartingAt(items, at + 1, text);
    if (kind !== 'word' && kind !== 'number') return undefined;
  }
  return undefined;
}

function claimOf(items: readonly Item[], next: number, gone: number, title: Title): RoleClaim | undefined {
  const person = items[next];
  const predecessor = items[gone];
  if (!person?.name || !predecessor?.name) return undefined;
  return {
    start: Math.min(person.start, predecessor.start),
    end: Math.max(person.end, predecessor.end, title.end),
    person: person.name,
    predecessor: predecessor.name,
    title,
    tie: 'began',
    loose: false,
    told: false,
    inTheirTime: false,
    speaks: false,
  };
}

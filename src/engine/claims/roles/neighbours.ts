import { speechVerbs } from '../../language/en/discourse';
import {
  comingTo,
  companions,
  deedPrepositions,
  genericTitles,
  honorifics,
  presentParticiples,
} from '../../language/en/offices';
import type { Item } from './item';
import type { Title } from './title-draft';

/** What stands around a title and a name: another person's title, a list, a deed told of. */

const LONGEST_LIST = 24;
const titleWords = new Set(genericTitles.flatMap((title) => title.split(' ')));

/** "a spokesman for the prime minister, X"; "having failed to become prime minister, X". */
export function isOthers(items: readonly Item[], title: Title): boolean {
  let at = title.from - 1;
  if (/^(?:the|an?)$/.test(items[at]?.lower ?? '')) at--;
  if (comingTo.has(items[at]?.lower ?? '')) return true;
  if (!/^(?:for|to|of|by|with)$/.test(items[at]?.lower ?? '')) return false;
  return companions.has(items[at - 1]?.lower ?? '');
}

/** Whether commas may part the members of a list rather than set off a name: "Macron, the chancellor, Starmer and …". */
export function isList(items: readonly Item[], title: Title, at: number): boolean {
  let before = title.from - 1;
  if (/^the$/.test(items[before]?.lower ?? '')) before--;
  if (items[before]?.lower === ',' && items[before - 1]?.kind === 'name') return true;
  if (items[before]?.lower === 'and' && before > 0) return true;
  // "After talks with the French president, Keir Starmer, …".
  const first = items[0]?.lower ?? '';
  const leading =
    /^(?:after|before|while|as|when|during|following|with|in|at|since|despite|unlike|like|alongside|ahead|on|by|for|to|speaking|meeting|having)$/;
  const commaBefore = items.slice(0, Math.max(0, title.from)).some(({ lower }) => lower === ',');
  if (leading.test(first) && !commaBefore && !isSubject(items, before, at)) return true;
  if (items[at + 1]?.lower !== ',') return false;
  const next = items[at + 2];
  if (next?.name?.of === 'person' || next?.name?.of === 'office') return true;
  return next?.lower === 'and' && (items[at + 3]?.kind === 'name' || items[at + 4]?.kind === 'name');
}

/** "At the congress the chancellor, Rachel Reeves, was booed": no preposition rules the title, and its verb follows the name. */
function isSubject(items: readonly Item[], before: number, at: number): boolean {
  const ruling = items[before]?.lower ?? '';
  const verb = items[at + 2];
  if (items[at + 1]?.lower !== ',' || verb?.kind !== 'word') return false;
  if (
    /^(?:after|before|with|to|of|for|by|from|on|at|in|against|between|than|like|unlike|alongside|meeting)$/.test(ruling)
  )
    return false;
  return /^(?:was|is|has|had|will|would|did|does)$/.test(verb.lower) || speechVerbs.has(verb.lower);
}

/** "He told the French president Keir Starmer would come": a name that opens the clause after an object. */
export function isObjectAndClause(items: readonly Item[], title: Title, at: number): boolean {
  const before = items.slice(Math.max(0, title.from - 2), title.from).map(({ lower }) => lower);
  const tells = before.some((word) =>
    /^(?:told|tells|tell|assured|informed|asked|warned|reminded|show|showed)$/.test(word),
  );
  return tells && /^(?:would|had|has|was|is|will|could|should)$/.test(items[at + 1]?.lower ?? '');
}

export function isListAfter(items: readonly Item[], title: Title, opened: string): boolean {
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

/** The word before a title, past the people listed with it: "brokered by Chancellor X and President Y". */
export function precedingWord(items: readonly Item[], from: number): string {
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

/** "Kaja Kallas, Belgian Prime Minister Bart De Wever and …": the title is the next person's. */
export function isNextPersons(items: readonly Item[], title: Title): boolean {
  let at = title.to;
  while (honorifics.has(items[at]?.lower ?? '')) at++;
  return items[at]?.name?.of === 'person' || (items[at]?.capital === true && items[at]?.kind === 'word');
}

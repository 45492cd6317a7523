import type { Binding } from '../claims/bind/binding';
import { forbidden } from '../claims/bind/measure-words';
import { clauseStart } from '../claims/bind/other-clause';
import type { Words } from '../claims/words';
import { wordClass } from '../claims/words/word-class';
import type { Reading } from '../reading';
import type { Reference } from '../reference/reference';
import type { StatementKey } from '../statement';
import { isOfOtherIssuer } from './other-issuer';
import { isSupplanted } from './other-subject';

/** What leaves open whose figure it is, for an agreement as for an alarm. */
export function doubtOfSubject(
  words: Words,
  binding: Binding,
  reading: Reading,
  reference: Reference,
): StatementKey | undefined {
  if (isSupplanted(words, binding, reading)) return 'doubt_supplanted';
  if (isOfOtherIssuer(words, binding, reading, reference)) return 'doubt_namesake';
  if (isOfGroup(words, binding)) return 'doubt_group';
  return undefined;
}

/** "while apprentices will receive an increase in their rate of pay, which rises to £7.55": the clause is about them. */
function isOfGroup(words: Words, { figure, placed, measure }: Binding): boolean {
  const { list } = words;
  const start = Math.max(clauseStart(words, figure.from), turnBefore(list, figure.from));
  const people = list.slice(start, figure.from).filter(({ bits }) => bits & wordClass.part);
  return forbidden(people, measure, placed.alias.stems) !== undefined;
}

/** Behind the last "while" or "but" before the figure. */
function turnBefore(list: Words['list'], from: number): number {
  return list.slice(0, from).findLastIndex(({ lower }) => turns.has(lower)) + 1;
}

const turns = new Set(['while', 'whereas', 'but', 'although', 'though']);

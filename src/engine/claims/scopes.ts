import type { Reference } from '../reference/reference';
import type { Observation } from '../reference/schema';
import type { Segment } from './segment';
import type { Words } from './words';

/** Which of a measure's scopes the clause names. */
export interface ScopeChoice {
  /** Undefined when the rows have one scope only, or the clause names none: then all are meant. */
  readonly scopes?: ReadonlySet<string>;
  /** Words of the sentence that name them. */
  readonly used: readonly number[];
  /** Entity ids that stand for a scope of these rows. */
  readonly known: ReadonlySet<string>;
}

const worldWords = new Set(['worldwide', 'globally', 'global', 'world', 'west', 'western', 'allies']);
const namesOfScopes = new WeakMap<Reference, Map<string, readonly string[]>>();

/** The ids of the entities that a scope id means ("eu" is the European Union). Looked up once for each scope. */
export function entitiesOfScope(scope: string, reference: Reference): readonly string[] {
  let known = namesOfScopes.get(reference);
  if (!known) {
    known = new Map();
    namesOfScopes.set(reference, known);
  }
  let ids = known.get(scope);
  if (!ids) {
    ids = reference.entity(scope) ? [scope] : [];
    for (const spelling of [scope.toUpperCase(), title(scope)]) {
      for (const name of reference.findNames(spelling)) if (name.of === 'entity') ids = [...ids, ...name.ids];
    }
    known.set(scope, ids);
  }
  return ids;
}

function title(scope: string): string {
  return scope.replace(/(^|-)(\p{L})/gu, (_, dash: string, letter: string) => (dash ? ' ' : '') + letter.toUpperCase());
}

/** Reads the scope from the names of the figure's part of the sentence. Cost: names × scopes. */
export function scopeOf(
  words: Words,
  segment: Segment,
  rows: readonly Observation[],
  reference: Reference,
): ScopeChoice {
  const scopes = new Set(rows.map(({ scope }) => scope));
  const known = new Set<string>();
  for (const scope of scopes) for (const id of entitiesOfScope(scope, reference)) known.add(id);
  if (scopes.size < 2) return { used: [], known };
  const named = new Set<string>();
  const used: number[] = [];
  for (let index = segment.from; index <= segment.to; index++) {
    const word = words.list[index];
    if (!word) break;
    const found = [...scopes].filter((scope) =>
      word.name ? entitiesOfScope(scope, reference).some((id) => word.name?.ids.includes(id)) : false,
    );
    if (scopes.has('world') && worldWords.has(word.lower) && !word.name) found.push('world');
    for (const scope of found) named.add(scope);
    if (found.length > 0) used.push(index);
  }
  return named.size > 0 ? { scopes: named, used, known } : { used, known };
}

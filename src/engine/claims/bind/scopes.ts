import type { Reference } from '../../reference/reference';
import type { Observation } from '../../reference/schema';
import type { Words } from '../words';
import type { Segment } from '../words/segment';

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

interface RowScopes {
  readonly scopes: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
}

const scopesOfLists = new WeakMap<readonly Observation[], RowScopes>();

/** The scopes of some rows and the entities that stand for them; read once for each list of the reference. */
function scopesOfRows(rows: readonly Observation[], reference: Reference): RowScopes {
  const found = scopesOfLists.get(rows);
  if (found) return found;
  const scopes = new Set<string>();
  for (const { scope } of rows) scopes.add(scope);
  const known = new Set<string>();
  for (const scope of scopes) for (const id of entitiesOfScope(scope, reference)) known.add(id);
  const read: RowScopes = { scopes, known };
  scopesOfLists.set(rows, read);
  return read;
}

/** All rows of a measure for some entities; of one entity the reference's own list, whose scopes are remembered. */
export function observationsOf(measure: string, ids: readonly string[], reference: Reference): readonly Observation[] {
  const [only] = ids;
  if (ids.length === 1 && only !== undefined) return reference.observations(measure, only);
  return ids.flatMap((id) => reference.observations(measure, id));
}

/** Reads the scope from the names of the figure's part of the sentence. Cost: names × scopes. */
export function scopeOf(
  words: Words,
  segment: Segment,
  rows: readonly Observation[],
  reference: Reference,
): ScopeChoice {
  const { scopes, known } = scopesOfRows(rows, reference);
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

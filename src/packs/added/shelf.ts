import type { Reference } from '../../engine/reference/reference';
import { compile } from '../compile/compile';
import type { Pack } from '../records';
import { borrow } from './borrow';

/**
 * All enabled added packs as one compiled index, to be composed with the bundled one (engine/reference/compose). Made when
 * packs change, so that the worker opens two files and parses nothing, however many packs there are. Throws when a pack
 * refers to what neither it nor the bundled packs have. Cost: linear in the rows.
 */
export function compileShelf(packs: readonly Pack[], bundled: Reference): Uint8Array {
  const once = new Set<string>();
  const borrowed = packs.map((pack) => withoutDoubles(borrow(pack, bundled), once));
  return compile(packs, borrowed);
}

/** Two packs may refer to the same bundled record; the index holds it once. */
function withoutDoubles(pack: Pack, once: Set<string>): Pack {
  const first =
    (table: string) =>
    ({ id }: { readonly id: string }): boolean => {
      const key = `${table} ${id}`;
      return !once.has(key) && once.add(key) !== undefined;
    };
  return {
    ...pack,
    entities: pack.entities.filter(first('entity')),
    measures: pack.measures.filter(first('measure')),
    sources: pack.sources.filter(first('source')),
    offices: pack.offices.filter(first('office')),
    people: pack.people.filter(first('person')),
    observations: [],
  };
}

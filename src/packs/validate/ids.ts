import type { Pack } from '../records';

/** Every id in use, by kind. */
export interface Ids {
  readonly entities: ReadonlySet<string>;
  readonly measures: ReadonlyMap<string, Pack['measures'][number]>;
  readonly sources: ReadonlySet<string>;
  readonly offices: ReadonlyMap<string, Pack['offices'][number]>;
  readonly people: ReadonlySet<string>;
}

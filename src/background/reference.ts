import type { Reference } from '../engine/reference/reference';

/** Until packs are bundled: knows nothing, so that only what a page says against itself is found. */
const empty: Reference = {
  findNames: () => [],
  measureAliases: () => [],
  measure: () => undefined,
  entity: () => undefined,
  office: () => undefined,
  person: () => undefined,
  source: () => undefined,
  observation: () => undefined,
  observations: () => [],
  entitiesOf: () => [],
  tenuresOfOffice: () => [],
  tenuresOfPerson: () => [],
  rates: () => undefined,
};

export async function bundledReference(): Promise<Reference> {
  return empty;
}

import type { IsoDate } from '../../../src/engine/article';
import { readArticle } from '../../../src/engine/read-article';
import type { Reading } from '../../../src/engine/reading';
import type { Reference } from '../../../src/engine/reference/reference';

/** A reference that knows nothing. */
export const noReference: Reference = {
  findNames: () => [],
  measureAliases: () => [],
  measure: () => undefined,
  entity: () => undefined,
  office: () => undefined,
  person: () => undefined,
  source: () => undefined,
  observation: () => undefined,
  observations: () => [],
  hasObservations: () => false,
  entitiesOf: () => [],
  tenuresOfOffice: () => [],
  tenuresOfPerson: () => [],
  rates: () => undefined,
};

/** Reads a text whose paragraphs are separated by blank lines. */
export function read(
  text: string,
  options: { published?: IsoDate; country?: string; reference?: Reference } = {},
): Reading {
  const { reference = noReference, ...rest } = options;
  const blocks = text.split(/\n\n+/).map((paragraph) => ({ text: paragraph, role: 'paragraph' as const }));
  return readArticle({ blocks, ...rest }, reference);
}

import { importCuratedFacts } from './curated-facts';
import { importExchangeRates } from './exchange-rates';
import type { Import, Source } from './import';
import { importOffices } from './offices';

/** The importer of each pack that is made from a publisher's files. */
export const importers: ReadonlyMap<string, (source: Source) => Import> = new Map([
  ['exchange-rates', importExchangeRates],
  ['offices', importOffices],
  ['ukraine', importCuratedFacts],
]);

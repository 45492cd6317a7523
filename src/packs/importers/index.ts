import { importCuratedFacts } from './curated-facts';
import { importExchangeRates } from './exchange-rates';
import type { Import, Source } from './import';
import { importMarketsAndClimate } from './markets-and-climate';
import { importOffices } from './offices';
import { importCountries } from './world-bank';
import { importWorldFigures } from './world-figures';

/** The importer of each pack that is made from a publisher's files. */
export const importers: ReadonlyMap<string, (source: Source) => Import> = new Map([
  ['countries', importCountries],
  ['exchange-rates', importExchangeRates],
  ['markets-and-climate', importMarketsAndClimate],
  ['offices', importOffices],
  ['ukraine', importCuratedFacts],
  ['world-figures', importWorldFigures],
]);

import { importCuratedFacts } from './curated-facts';
import type { Import, Source } from './import';

/** The importer of each pack that is made from a publisher's files. */
export const importers: ReadonlyMap<string, (source: Source) => Import> = new Map([['ukraine', importCuratedFacts]]);

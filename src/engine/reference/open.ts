import { openMeasureAliases } from './measure-aliases';
import { openNames } from './names';
import { openObservations } from './observations';
import { openRates } from './rates';
import { openRecords } from './records';
import type { Reference } from './reference';
import { openSections } from './sections';
import { openStrings } from './strings';

/**
 * The compiled packs, ready to be asked. Nothing is parsed: the bytes are used where they lie, and a record is decoded when
 * it is asked for. Throws when `bytes` is no compiled index of this version.
 */
export function openReference(bytes: Uint8Array): Reference {
  const sections = openSections(bytes);
  const strings = openStrings(sections);
  const records = openRecords(sections, strings);
  return {
    ...records,
    ...openObservations(sections, strings),
    findNames: openNames(sections, strings),
    measureAliases: openMeasureAliases(sections, strings),
    rates: openRates(sections, strings, records.source),
  };
}

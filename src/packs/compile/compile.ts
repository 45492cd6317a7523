import type { Pack } from '../records';
import { withContested } from './contested';
import { writeMeasureAliases } from './measure-aliases';
import { writeNames } from './names';
import { namesOf } from './names-of';
import { writeObservations } from './observations';
import { writeRates } from './rates';
import { writeRecords } from './tables';
import { IndexWriter } from './writer';

/** All packs as one binary index for `openReference`. The same packs give the same bytes. Cost: linear in the rows. */
export function compile(packs: readonly Pack[]): Uint8Array {
  const writer = new IndexWriter();
  const all = <Key extends keyof Pack>(key: Key): Pack[Key][] => packs.map((pack) => pack[key]);
  const measures = withContested(all('measures').flat(), packs);
  const entities = all('entities').flat();
  const offices = all('offices').flat();
  const people = all('people').flat();
  const observations = all('observations').flat();
  const tenures = all('tenures').flat();
  writeRecords(writer, { entities, measures, offices, people, tenures, sources: all('sources').flat() });
  writeObservations(writer, { observations, series: all('series').flat(), measures, entities });
  writeMeasureAliases(writer, measures, observations);
  writeNames(writer, namesOf({ entities, offices, people, notNames: all('notNames').flat() }));
  writeRates(writer, all('rates').flat());
  return writer.finish();
}

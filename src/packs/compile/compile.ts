import type { Pack } from '../records';
import { withContested } from './contested';
import { writeMeasureAliases } from './measure-aliases';
import { writeNames } from './names';
import { namesOf } from './names-of';
import { writeObservations } from './observations';
import { writeRates } from './rates';
import { writeRecords } from './tables';
import { IndexWriter } from './writer';

/**
 * All packs as one binary index for `openReference`. `borrowed` are records of another index that the packs refer to: they
 * are kept, so that references resolve, but no text is searched for their names. The same packs give the same bytes. Cost:
 * linear in the rows.
 */
export function compile(packs: readonly Pack[], borrowed: readonly Pack[] = []): Uint8Array {
  const writer = new IndexWriter();
  const known = [...packs, ...borrowed];
  const all = <Key extends keyof Pack>(key: Key, of: readonly Pack[] = known): Pack[Key][] =>
    of.map((pack) => pack[key]);
  const measures = withContested(all('measures').flat(), packs);
  const entities = all('entities').flat();
  const observations = all('observations').flat();
  writeRecords(writer, {
    entities,
    measures,
    offices: all('offices').flat(),
    people: all('people').flat(),
    tenures: all('tenures').flat(),
    sources: all('sources').flat(),
  });
  writeObservations(writer, { observations, series: all('series').flat(), measures, entities });
  writeMeasureAliases(writer, all('measures', packs).flat(), observations);
  const [offices, people] = [all('offices', packs).flat(), all('people', packs).flat()];
  const own = { entities: all('entities', packs).flat(), offices, people, notNames: all('notNames').flat() };
  writeNames(writer, namesOf({ ...own, nations: entities }));
  writeRates(writer, all('rates').flat());
  return writer.finish();
}

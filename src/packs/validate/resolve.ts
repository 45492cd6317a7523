import { type Fault, fault } from '../fault';
import type { Pack } from '../records';
import type { Ids } from './ids';
import { checkObservation } from './observation';
import { everyRecord, type Report } from './problem';
import { checkTenures } from './tenures';

/**
 * Holds every record of every pack against the others: ids once only, references that resolve, units that fit, values inside
 * their bands, tenures that do not overlap. Cost: linear, but for the tenures of one office.
 */
export function resolve(packs: readonly Pack[], report: Report): void {
  for (const [key, file] of unique) onceOnly(packs, key, file, report);
  const ids: Ids = {
    entities: new Set(packs.flatMap((pack) => pack.entities.map(({ id }) => id))),
    measures: new Map(packs.flatMap((pack) => pack.measures.map((measure) => [measure.id, measure]))),
    sources: new Set(packs.flatMap((pack) => pack.sources.map(({ id }) => id))),
    offices: new Map(packs.flatMap((pack) => pack.offices.map((office) => [office.id, office]))),
    people: new Set(packs.flatMap((pack) => pack.people.map(({ id }) => id))),
  };
  for (const { pack, record } of everyRecord(packs, 'measures')) {
    for (const other of record.related) {
      if (!ids.measures.has(other))
        report(pack, 'measures.csv', record.id, fault`related measure "${other}" is not known`);
    }
    for (const entity of record.contested) {
      const plain = entity.replace(/^[-~]/, '');
      if (plain !== '*' && !ids.entities.has(plain))
        report(pack, 'measures.csv', record.id, fault`contested entity "${entity}" is not known`);
    }
  }
  for (const { pack, record } of everyRecord(packs, 'observations')) checkObservation(pack, record, ids, report);
  for (const { pack, record } of everyRecord(packs, 'series')) {
    const id = `${record.measure},${record.entity}`;
    const fail = (reason: Fault): void => report(pack, `series-${record.step}ly.csv`, id, reason);
    if (!ids.measures.has(record.measure)) fail(fault`the measure is not known`);
    if (!ids.entities.has(record.entity)) fail(fault`the entity is not known`);
    if (!ids.entities.has(record.scope)) fail(fault`scope "${record.scope}" is not known`);
    if (!ids.sources.has(record.source)) fail(fault`source "${record.source}" is not known`);
  }
  for (const { pack, record } of everyRecord(packs, 'offices')) {
    if (!ids.entities.has(record.entity))
      report(pack, 'offices.csv', record.id, fault`entity "${record.entity}" is not known`);
    for (const other of record.confusable) {
      if (!ids.offices.has(other))
        report(pack, 'offices.csv', record.id, fault`confusable office "${other}" is not known`);
    }
  }
  checkTenures(packs, ids, report);
  for (const { pack, record } of everyRecord(packs, 'rates')) {
    if (!ids.sources.has(record.source))
      report(
        pack,
        `rates-${record.step === 'day' ? 'daily' : 'monthly'}.csv`,
        '',
        fault`source "${record.source}" is not known`,
      );
  }
}

const unique = [
  ['entities', 'entities.csv'],
  ['measures', 'measures.csv'],
  ['sources', 'sources.csv'],
  ['observations', 'observations.csv'],
  ['offices', 'offices.csv'],
  ['people', 'people.csv'],
  ['tenures', 'tenures.csv'],
] as const;

/** An id may stand once among all packs; a source may stand in several if it is the same page. */
function onceOnly(packs: readonly Pack[], key: (typeof unique)[number][0], file: string, report: Report): void {
  const seen = new Map<string, { readonly pack: string; readonly url: string }>();
  for (const pack of packs) {
    for (const record of pack[key]) {
      const url = 'url' in record ? record.url : '';
      const before = seen.get(record.id);
      if (before && (url === '' || before.url !== url || before.pack === pack.name)) {
        report(pack.name, file, record.id, fault`the id is already used in ${before.pack}/${file}`);
      }
      seen.set(record.id, { pack: pack.name, url });
    }
  }
}

import type { Observation } from '../../engine/reference/schema';
import { type Fault, fault } from '../fault';
import type { Ids } from './ids';
import type { Report } from './problem';

/** One row against what it refers to, and its numbers against each other. */
export function checkObservation(pack: string, row: Observation, ids: Ids, report: Report): void {
  const fail = (reason: Fault): void => report(pack, 'observations.csv', row.id, reason);
  const measure = ids.measures.get(row.measure);
  if (!measure) fail(fault`measure "${row.measure}" is not known`);
  else if (!unitFits(row.unit, measure.unit))
    fail(fault`unit "${row.unit}" does not fit the measure's, ${measure.unit}`);
  if (!ids.entities.has(row.entity)) fail(fault`entity "${row.entity}" is not known`);
  if (!ids.entities.has(row.scope)) fail(fault`scope "${row.scope}" is not known`);
  if (!ids.sources.has(row.source)) fail(fault`source "${row.source}" is not known`);
  if (row.valueHigh !== undefined && row.valueHigh < row.value) fail(fault`"value_high" is below "value"`);
  if ((row.acceptLow === undefined) !== (row.acceptHigh === undefined))
    fail(fault`only one end of the accepted band is given`);
  if (row.acceptLow !== undefined && row.acceptLow > row.value) fail(fault`the value lies below the accepted band`);
  if (row.acceptHigh !== undefined && row.acceptHigh < (row.valueHigh ?? row.value))
    fail(fault`the value lies above the accepted band`);
  if (row.validFrom && row.validTo && row.validTo < row.validFrom) fail(fault`"valid_to" is before "valid_from"`);
  if (row.validFrom && row.knownUntil && row.knownUntil < row.validFrom)
    fail(fault`"known_until" is before "valid_from"`);
}

/** Money is any currency; every other unit is the measure's own. */
function unitFits(unit: string, wanted: string): boolean {
  return wanted === 'money' ? /^[A-Z]{3}$/.test(unit) : unit === wanted;
}

import { aliasStems, hasContent } from '../compile/measure-aliases';
import { fault } from '../fault';
import type { Pack } from '../records';
import { everyRecord, type Report } from './problem';

/** Phrases that can never be met, and phrases that lead to more than one measure. Warnings. */
export function checkAliases(packs: readonly Pack[], warn: Report): void {
  const owners = new Map<string, { readonly pack: string; readonly measure: string; readonly alias: string }[]>();
  for (const { pack, record } of everyRecord(packs, 'measures')) {
    const seen = new Set<string>();
    for (const alias of record.aliases) {
      const stems = aliasStems(alias);
      const key = stems.join(' ');
      if (stems.length === 0) warn(pack, 'measures.csv', record.id, fault`alias "${alias}" has no word that counts`);
      if (stems.length > 0 && !hasContent(stems))
        warn(
          pack,
          'measures.csv',
          record.id,
          fault`alias "${alias}" is nothing but a number or a unit and is left out`,
        );
      if (stems.some((stem) => /^\d+$/.test(stem)))
        warn(pack, 'measures.csv', record.id, fault`alias "${alias}" needs its own figure`);
      if (seen.has(key)) continue;
      seen.add(key);
      const list = owners.get(key);
      if (list) list.push({ pack, measure: record.id, alias });
      else owners.set(key, [{ pack, measure: record.id, alias }]);
    }
    for (const phrase of record.not) {
      const key = aliasStems(phrase).join(' ');
      if (key !== '' && seen.has(key))
        warn(pack, 'measures.csv', record.id, fault`"${phrase}" is both an alias and a not phrase`);
    }
  }
  for (const { pack, record } of everyRecord(packs, 'observations')) {
    for (const alias of record.aliases) {
      if (!hasContent(aliasStems(alias)))
        warn(
          pack,
          'observations.csv',
          record.id,
          fault`alias "${alias}" is nothing but a number or a unit and is left out`,
        );
    }
  }
  const observed = entitiesOfMeasures(packs);
  for (const [first, ...rest] of owners.values()) {
    if (!first) continue;
    const own = observed.get(first.measure) ?? new Set();
    const others = rest.filter(({ measure }) => [...(observed.get(measure) ?? [])].some((entity) => own.has(entity)));
    if (others.length === 0) continue;
    const names = others.map(({ measure }) => measure).join(', ');
    warn(
      first.pack,
      'measures.csv',
      first.measure,
      fault`alias "${first.alias}" also leads to ${names}: unit, period, scope or a not phrase must settle it`,
    );
  }
}

/** Two measures without a common entity cannot be taken for each other. */
function entitiesOfMeasures(packs: readonly Pack[]): Map<string, Set<string>> {
  const entities = new Map<string, Set<string>>();
  for (const { measure, entity } of packs.flatMap((pack) => [...pack.observations, ...pack.series])) {
    const known = entities.get(measure);
    if (known) known.add(entity);
    else entities.set(measure, new Set([entity]));
  }
  return entities;
}

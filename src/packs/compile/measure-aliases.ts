import { isEventVerb } from '../../engine/claims/events';
import type { Measure, Observation } from '../../engine/reference/schema';
import { stem } from '../../engine/text/stem';
import type { IndexWriter } from './writer';

interface Alias {
  readonly measure: string;
  readonly observation: string;
  readonly stems: readonly string[];
  /** Of an event, which a page may tell with another verb. */
  readonly isEvent?: boolean;
}

/** Words that carry nothing in an alias. A clause is matched as a set, so they need not be there. */
const stopWords = new Set(
  'a an the of in on at to by for from with and or as is are was were be been its their his her that this it has have had than'.split(
    ' ',
  ),
);

/** The stems of an alias: each once, without stop words and signs. */
export function aliasStems(alias: string): string[] {
  const words = alias.toLowerCase().match(/[\p{L}\p{N}]+(?:'(?!s\b)\p{L}+)*/gu) ?? [];
  const stems = words.filter((word) => !stopWords.has(word) && word !== 's').map(stem);
  return [...new Set(stems)].sort();
}

/** Names that news uses for one another: an alias with one of them is one with each. */
const synonyms: readonly (readonly string[])[] = [
  ['UK', 'Britain', 'United Kingdom'],
  ['EU', 'European Union'],
  ['US', 'United States', 'America'],
  ['UN', 'United Nations'],
];

/** The alias, and the same with the other names of its powers. */
function withSynonyms(alias: string): string[] {
  return synonyms.reduce<string[]>(
    (all, names) =>
      all.flatMap((text) => {
        const found = names.find((name) => new RegExp(`\\b${name}\\b`).test(text));
        return found === undefined ? [text] : names.map((name) => text.replace(new RegExp(`\\b${found}\\b`), name));
      }),
    [alias],
  );
}

/** Numbers, fractions, units and money: alone they name no fact. */
const figureWords = new Set(
  (
    'zero one two three four five six seven eight nine ten eleven twelve dozen hundred thousand million billion trillion ' +
    'half halve third quarter fourth fifth sixth seventh eighth ninth tenth percent per cent point percentage share ' +
    'euro dollar pound sterling rouble ruble yen yuan kilometre kilometer metre meter mile foot feet tonne ton kilogram ' +
    'year month week day hour minute degree celsius'
  )
    .split(' ')
    .map(stem),
);

/** Whether an alias holds a word that is neither a number nor a unit: "one fifth" alone would meet any fifth. */
export function hasContent(stems: readonly string[]): boolean {
  return stems.some((one) => !/^\d/.test(one) && !figureWords.has(one));
}

/** Aliases of single observations; one that several rows of a measure share belongs to the measure. */
function ownAliases(observations: readonly Observation[]): Alias[] {
  const owners = new Map<string, Alias>();
  for (const { id, measure, aliases, date } of observations) {
    for (const stems of aliases.flatMap(withSynonyms).map(aliasStems).filter(hasContent)) {
      const key = `${measure}\n${stems.join(' ')}`;
      const other = owners.get(key);
      owners.set(key, {
        measure,
        observation: other && other.observation !== id ? '' : id,
        stems,
        isEvent: date !== undefined,
      });
    }
  }
  return [...owners.values()];
}

/** Files each alias under its rarest stem (of an event, of its name), so that a clause tries few aliases. */
export function writeMeasureAliases(
  writer: IndexWriter,
  measures: readonly Measure[],
  observations: readonly Observation[],
): void {
  const aliases: Alias[] = [];
  for (const { id, aliases: texts } of measures) {
    for (const stems of texts.map(aliasStems).filter(hasContent)) aliases.push({ measure: id, observation: '', stems });
  }
  aliases.push(...ownAliases(observations));
  const counts = new Map<string, number>();
  for (const alias of aliases) for (const one of alias.stems) counts.set(one, (counts.get(one) ?? 0) + 1);
  const filed = new Map<string, Alias[]>();
  const seen = new Set<string>();
  for (const alias of aliases) {
    const key = `${alias.measure}\n${alias.stems.join(' ')}`;
    const named = alias.isEvent ? alias.stems.filter((one) => !isEventVerb(one)) : [];
    const telling = named.length > 0 ? named : [...alias.stems];
    const [rarest] = telling.sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1));
    if (rarest === undefined || seen.has(key)) continue;
    seen.add(key);
    const list = filed.get(rarest);
    if (list) list.push(alias);
    else filed.set(rarest, [alias]);
  }
  const stems = [...filed.keys()].sort();
  writer.table(
    'aliasStem',
    stems.map((id) => ({ id })),
    {},
  );
  const flat = stems.flatMap((one) => filed.get(one) ?? []);
  const starts = [0];
  for (const one of stems) starts.push((starts.at(-1) ?? 0) + (filed.get(one)?.length ?? 0));
  writer.integers('alias.start', starts);
  writer.integers(
    'alias.measure',
    flat.map((alias) => writer.string(alias.measure)),
  );
  writer.integers(
    'alias.observation',
    flat.map((alias) => writer.string(alias.observation)),
  );
  writer.integers(
    'alias.stems',
    flat.map((alias) => writer.list(alias.stems)),
  );
}

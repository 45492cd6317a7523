import type { MeasureAlias } from './reference';
import type { Sections } from './sections';
import type { Strings } from './strings';
import { openTable } from './table';

const none: readonly MeasureAlias[] = [];

/** Aliases filed under their rarest stem. Constant time; each list is decoded once. */
export function openMeasureAliases(sections: Sections, strings: Strings): (stem: string) => readonly MeasureAlias[] {
  const stems = openTable(sections, strings, 'aliasStem');
  const starts = sections.integers('alias.start');
  const measures = sections.integers('alias.measure');
  const observations = sections.integers('alias.observation');
  const stemLists = sections.integers('alias.stems');
  const lists = sections.integers('lists');
  const known = new Map<string, readonly MeasureAlias[]>();
  return (stem) => {
    const cached = known.get(stem);
    if (cached) return cached;
    const place = stems.find(stem);
    if (place < 0) return none;
    const aliases: MeasureAlias[] = [];
    for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at++) {
      const list = stemLists[at] ?? 0;
      const words = Array.from(lists.subarray(list + 1, list + 1 + (lists[list] ?? 0)), (word) => strings.at(word));
      const observation = strings.at(observations[at] ?? 0);
      aliases.push({
        measure: strings.at(measures[at] ?? 0),
        stems: words,
        ...(observation !== '' && { observation }),
      });
    }
    known.set(stem, aliases);
    return aliases;
  };
}

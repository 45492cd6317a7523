import { commonSurnames } from '../../language/en/offices';
import type { NameMention } from '../../mentions/mention';
import type { Reading } from '../../reading';

/** Whom a name means. */
export interface Who {
  readonly ids: readonly string[];
  /** One person, and not by a surname that many share. */
  readonly certain: boolean;
  /** Named in full, here or elsewhere on the page. */
  readonly full: boolean;
}

const cache = new WeakMap<Reading, ReadonlySet<string>>();

/** Settles a surname by the people whom the page names in full. */
export function whoIs(name: NameMention, text: string, reading: Reading): Who {
  const written = text.slice(name.start, name.end);
  if (isFull(name, written)) return { ids: name.ids, certain: name.ids.length === 1, full: true };
  const named = name.ids.filter((id) => namedInFull(reading).has(id));
  if (named.length > 0) return { ids: named, certain: named.length === 1, full: true };
  return { ids: name.ids, certain: name.ids.length === 1 && !commonSurnames.has(written.toLowerCase()), full: false };
}

function isFull(name: NameMention, written: string): boolean {
  return name.form !== 'surname' && /\s/.test(written);
}

function namedInFull(reading: Reading): ReadonlySet<string> {
  let found = cache.get(reading);
  if (!found) {
    const ids = new Set<string>();
    for (const { names, text } of reading.sentences) {
      for (const name of names) {
        if (name.of !== 'person' || name.form === 'surname' || name.ids.length > 1) continue;
        const space = text.indexOf(' ', name.start);
        if (space > 0 && space < name.end) ids.add(name.ids[0] ?? '');
      }
    }
    found = ids;
    cache.set(reading, found);
  }
  return found;
}

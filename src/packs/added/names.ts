import { isEveryday } from '../../engine/language/everyday-words';
import type { Reference } from '../../engine/reference/reference';
import { aliasStems } from '../compile/measure-aliases';
import { type Fault, fault } from '../fault';
import type { Pack } from '../records';
import type { Report } from '../validate/problem';
import type { Bundled } from './bundled';
import { limits } from './limits';

/**
 * Names and phrases by which an added pack would be found: none that is met everywhere, and none that is a bundled fact's
 * own, which it would darken. Cost: linear in the names.
 */
export function checkNames(pack: Pack, { reference: bundled, packs }: Bundled, fail: Report): void {
  const names = namesIn(pack);
  const all = names.reduce((sum, { texts }) => sum + texts.length, 0);
  if (all > limits.aliases) {
    fail(
      pack.name,
      'entities.csv',
      '',
      fault`the pack has ${all} names and phrases; at most ${limits.aliases} are read`,
    );
    return;
  }
  const words = new Set(packs.flatMap(({ measures }) => measures.flatMap(({ name }) => aliasStems(name))));
  for (const { of, file, id, texts } of names) {
    if (texts.length > limits.aliasesOfOne) {
      fail(pack.name, file, id, fault`it has ${texts.length} names; at most ${limits.aliasesOfOne} are read`);
      continue;
    }
    for (const text of texts) {
      const taken =
        of.measure === undefined ? takenName(text, of.kind, bundled) : takenPhrase(text, of.measure, bundled, words);
      const reason = tooPlain(text) ?? taken;
      if (reason) fail(pack.name, file, id, reason);
    }
  }
}

interface Names {
  /** What they name; a phrase leads to a measure. */
  readonly of: { readonly kind: string; readonly measure?: string };
  readonly file: string;
  readonly id: string;
  readonly texts: readonly string[];
}

function namesIn(pack: Pack): Names[] {
  const name = (kind: string, file: string) => (id: string, texts: readonly string[]) => ({
    of: { kind },
    file,
    id,
    texts,
  });
  const [entity, person] = [name('entity', 'entities.csv'), name('person', 'people.csv')];
  const [surname, office] = [name('surname', 'people.csv'), name('office', 'offices.csv')];
  const phrase = (file: string, id: string, measure: string, texts: readonly string[]) => ({
    of: { kind: 'phrase', measure },
    file,
    id,
    texts,
  });
  return [
    ...pack.entities.map((one) => entity(one.id, [one.name, ...one.aliases, ...one.adjectives, ...one.metonyms])),
    ...pack.people.map((one) => person(one.id, [one.name, ...one.aliases])),
    ...pack.people.map((one) => surname(one.id, one.surnames)),
    ...pack.offices.map((one) => office(one.id, one.titles)),
    ...pack.measures.map(({ id, aliases }) => phrase('measures.csv', id, id, aliases)),
    ...pack.observations.map(({ id, measure, aliases }) => phrase('observations.csv', id, measure, aliases)),
  ];
}

function tooPlain(name: string): Fault | undefined {
  const letters = name.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (letters < 2) return fault`"${name}" has not even two letters: it would be found everywhere`;
  return isEveryday(name) ? fault`"${name}" is made of everyday words only: it would be found everywhere` : undefined;
}

function takenName(name: string, of: string, bundled: Reference): Fault | undefined {
  const [first] = bundled.findNames(name);
  const whole = first && first.start === 0 && first.end === name.length;
  if (!whole || first.of !== of || first.form === 'surname' || first.ids.length > 1) return undefined;
  return fault`"${name}" is a name of ${first.ids.join(', ')} in the bundled packs: use that id instead`;
}

function takenPhrase(
  alias: string,
  measure: string,
  bundled: Reference,
  words: ReadonlySet<string>,
): Fault | undefined {
  const stems = aliasStems(alias);
  const key = stems.join(' ');
  const owner = stems
    .flatMap((one) => bundled.measureAliases(one))
    .find((other) => other.measure !== measure && [...other.stems].sort().join(' ') === key);
  if (owner) return fault`"${alias}" leads to the bundled measure ${owner.measure} already: use that measure instead`;
  const [only = ''] = stems;
  if (stems.length === 1 && words.has(only) && !bundled.measure(measure)) {
    return fault`"${alias}" is one word of a bundled measure's name: say more`;
  }
  return undefined;
}

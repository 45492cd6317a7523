import type { Quantity, Span } from '../mentions/mention';
import type { Sentence } from '../reading';

/** A number and the names that follow it: "four countries: Austria, Belgium, Cyprus and Denmark". */
export interface Enumeration {
  readonly sentence: Sentence;
  readonly count: Quantity;
  readonly names: readonly string[];
  readonly span: Span;
  /** After a colon or between dashes, and nothing but names: the list is the whole. */
  readonly firm: boolean;
}

const opening = /^([^.;:()–—]{0,60}?)(: | ?[–—] ?| --? |, | \(| (?:are|were) (?=(?:the )?\p{Lu}))/u;
/** "The six founding members are …": the article says that they are all. */
const all = /(?<!\bof )\b(?:the|its|their|his|her) (?:other )?$/i;
/** "Among the four cities …", "Of the nine clubs …": what follows is some of them. */
const ofSome = /(?:\b(?:among|amongst)|^of|, of) (?:all )?(?:the|its|their|his|her) (?:other )?$/i;
const notWhole =
  /\b(?:including|among|such as|like|especially|notably|mainly|mostly|e\.g|other|others|at least|for example|as well as|besides|apart from|along with|plus|except|not counting)\b/i;
/** Names with "and" inside: the list would be counted one too long. */
const joinedNames =
  /\b(?:Trinidad and Tobago|Bosnia and Herzegovina|Antigua and Barbuda|Saint Kitts and Nevis|St\.? Kitts and Nevis|St\.? Vincent and the Grenadines|Saint Vincent and the Grenadines|S(?:ã|a)o Tom(?:é|e) and Pr(?:í|i)ncipe|Turks and Caicos|Tyne and Wear|Newfoundland and Labrador|Jammu and Kashmir|Wallis and Futuna|Brighton and Hove|Research and Development)\b/g;
const name =
  /^(?:the )?\p{Lu}[\p{L}\d.'’&-]*(?: (?:(?:of|the|de|da|du|del|di|la|le|el|al|van|von|der)\b|\p{Lu}[\p{L}\d.'’&-]*)){0,4}(?: \([^)]{1,30}\))?$/u;
const plainItem = /^(?:the |a |an )?[\p{Ll}-]+(?: (?:and |of |the )?[\p{Ll}-]+){0,2}$/u;

/** The enumerations of a sentence. Cost: linear in the sentence for each small number in it. */
export function enumerationsOf(sentence: Sentence): Enumeration[] {
  return sentence.quantities.flatMap((count) => {
    if (count.dimension !== 'count' || count.hedge !== '=' || count.value2 || count.value.scale !== 0) return [];
    const value = Number(count.value.digits);
    if (value < 2 || value > 40) return [];
    const found = enumerationAfter(sentence, count) ?? enumerationBefore(sentence, count);
    return found ? [found] : [];
  });
}

function enumerationAfter(sentence: Sentence, count: Quantity): Enumeration | undefined {
  const rest = sentence.text.slice(count.end, sentence.end);
  const opened = opening.exec(rest);
  const sign = opened?.[2]?.trim();
  if (!opened || sign === undefined || notWhole.test(opened[1] ?? '')) return undefined;
  const copula = sign === 'are' || sign === 'were';
  const before = sentence.text.slice(Math.max(sentence.start, count.start - 24), count.start);
  if ((copula && !all.test(before)) || ofSome.test(before)) return undefined;
  const start = count.end + opened[0].length;
  const end = closing(sentence, start, sign);
  const text = sentence.text.slice(start, end);
  const counted = sentence.quantities.some((other) => other.start >= start && other.start < end);
  if (counted || /\d/.test(text) || text.length > 600) return undefined;
  const names = namesOf(text, sign === ':' || sign === '–' || sign === '—');
  if (!names) return undefined;
  return {
    sentence,
    count,
    names: names.names,
    span: { start: count.start, end },
    firm:
      (sign === ','
        ? isShort(opened[1]) && isSubject(sentence, count, end, names.names.length)
        : sentence.text[end] !== ';') &&
      !names.open &&
      !notWhole.test(text),
  };
}

/** "The three finalists, Anna Berg, Li Wei and Omar Haddad, will meet": the names stand for the subject. */
function isSubject(sentence: Sentence, { start, value }: Quantity, end: number, names: number): boolean {
  const definite = all.test(sentence.text.slice(Math.max(sentence.start, start - 16), start));
  const verb = /^,? (?:will|were|are|have|had|all|each|is|was|face|deny|denied|must|won|met|meet)\b/;
  // "Reno, Nevada, and Salem, Oregon": each place with where it is.
  return definite && names !== 2 * Number(value.digits) && verb.test(sentence.text.slice(end, end + 12));
}

/** "The nine clubs in the league, Ajax, PSV …": what is counted goes on, and the names need not be all. */
function isShort(phrase = ''): boolean {
  return /^(?: [\p{L}'-]+){0,2}$/u.test(phrase);
}

const namesFirst =
  /^(?:(?:On \p{Lu}\p{Ll}+, |Only ))?(\p{Lu}[^.;:()–—\d]{3,200}?) (?:are|were|become|became|remain|remained) the (?:only |other |first |last )?$/u;

/** "Austria, Ireland and Malta were the three countries to vote against". */
function enumerationBefore(sentence: Sentence, count: Quantity): Enumeration | undefined {
  const found = namesFirst.exec(sentence.text.slice(sentence.start, count.start));
  if (!found?.[1] || notWhole.test(found[1]) || / of the $/.test(found[0])) return undefined;
  const names = namesOf(found[1], false);
  if (!names || names.names.length < 2) return undefined;
  return { sentence, count, names: names.names, span: { start: sentence.start, end: count.end }, firm: !names.open };
}

function closing(sentence: Sentence, start: number, sign: string): number {
  const rest = sentence.text.slice(start, sentence.end);
  const stop =
    sign === ':'
      ? /[.;!?](?:["”']|\s|$)|$/
      : sign === '('
        ? /\)|$/
        : sign === ',' || sign === 'are' || sign === 'were'
          ? /[.;:(](?:\s|$)| (?:have|has|are|were|will|had|is|was)\b|$/
          : / ?[–—] ?| --? |[.;](?:\s|$)|$/;
  const found = stop.exec(rest);
  return start + (found ? found.index : rest.length);
}

/** `undefined` when anything is no name. `open`: an "and" may be part of a name, so the count is not sure. */
function namesOf(text: string, allowsWords: boolean): { names: string[]; open: boolean } | undefined {
  const closed = text.replace(joinedNames, (found) => found.replaceAll(' ', ' '));
  const pieces = closed
    .trim()
    .replace(/,$/, '')
    .split(/, (?:and )?|; (?:and )?/);
  const last = pieces.at(-1) ?? '';
  const final = last.split(/ and | & /);
  const names = [...pieces.slice(0, -1), ...final].map((piece) => piece.trim().replaceAll(' ', ' '));
  if (names.length < 2) return undefined;
  // Without "and" before the last, the list may go on.
  const open =
    (final.length !== 2 && !/, and [^,]+$/.test(closed)) ||
    pieces.slice(0, -1).some((piece) => / and | & /.test(piece));
  if (names.every((piece) => name.test(piece))) return { names, open };
  const words = allowsWords && final.length === 2 && pieces.length > 1 && names.every((piece) => plainItem.test(piece));
  return words ? { names, open } : undefined;
}

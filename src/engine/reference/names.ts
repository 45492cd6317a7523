import type { NameMention } from '../mentions/mention';
import { fold } from './fold';
import { HASH_START, hashPair, hashStep } from './hash';
import type { Sections } from './sections';
import type { Strings } from './strings';
import { capitals, nextWord, POSSESSIVE_HASH, possessiveEnd, wordEnd, wordHash } from './words';

/** What a terminal of the automaton stands for; the number is its place in `names.kind`. */
export const nameKinds = [
  { of: 'person', form: 'plain' },
  { of: 'office', form: 'plain' },
  { of: 'entity', form: 'plain' },
  { of: 'entity', form: 'adjective' },
  { of: 'entity', form: 'metonym' },
  { of: 'person', form: 'surname' },
] as const satisfies readonly Pick<NameMention, 'of' | 'form'>[];

/** The terminal of a phrase that only looks like a name ("New Mexico" is not Mexico): matched, and passed over. */
export const STOPPED = nameKinds.length;

wordEnd('the', 0);
const ARTICLE_HASH = wordHash;

/** Size of the table of openings, which stays at hand where the trie does not. */
const OPENINGS = 1 << 16;

/** All the words a name may have; longer ones are not compiled. */
export const MOST_WORDS = 16;
/** An acronym that is also a word ("US", "WHO"): not to be read in a line of capitals. */
export const WORDLIKE_ACRONYM = 3;

/**
 * Finds names in one pass: a trie over word hashes in typed arrays. Node 0 is the root; node n is reached by edge n - 1.
 * Cost: linear in the text; nothing is allocated except for what is found.
 */
export function openNames(sections: Sections, strings: Strings): (text: string) => readonly NameMention[] {
  const slots = sections.integers('names.slots');
  const parents = sections.integers('names.parent');
  const hashes = sections.integers('names.hash');
  const terminals = sections.integers('names.terminals');
  const cases = sections.integers('names.case');
  const checks = sections.integers('names.check');
  const kinds = sections.bytes('names.kind');
  const idLists = sections.integers('names.ids');
  const lists = sections.integers('lists');
  const mask = slots.length - 1;
  const ids: (readonly string[] | undefined)[] = new Array(kinds.length);

  /** By the lower bits of their hashes, the words that may begin a name: a quick no to most others. */
  const openings = new Uint8Array(OPENINGS);
  for (let edge = 0; edge < parents.length; edge++) {
    if (parents[edge] === 0) openings[(hashes[edge] ?? 0) & (OPENINGS - 1)] = 1;
  }
  const mayOpen = (hash: number): boolean => openings[hash & (OPENINGS - 1)] === 1;

  const child = (node: number, hash: number): number => {
    for (let slot = hashPair(node, hash) & mask; ; slot = (slot + 1) & mask) {
      const edge = slots[slot] ?? 0;
      if (edge === 0) return 0;
      if (parents[edge - 1] === node && (hashes[edge - 1] ?? 0) === hash >>> 0) return edge;
    }
  };

  const idsOf = (terminal: number): readonly string[] => {
    const known = ids[terminal];
    if (known) return known;
    const start = idLists[terminal] ?? 0;
    const read: string[] = [];
    for (let at = 1; at <= (lists[start] ?? 0); at++) read.push(strings.at(lists[start + at] ?? 0));
    ids[terminal] = read;
    return read;
  };

  /** The terminal of `node` that fits the letters of the text, or -1. */
  const terminalAt = (node: number, text: string, start: number, end: number): number => {
    const from = terminals[node] ?? 0;
    const to = terminals[node + 1] ?? 0;
    if (from === to) return -1;
    const check = checkHash(text, start, end);
    for (let terminal = from; terminal < to; terminal++) {
      if (checks[terminal] === check && casesFit(cases[terminal] ?? 0, text, start, end)) return terminal;
    }
    return -1;
  };

  let best = -1;
  let bestEnd = 0;
  /** Follows the words from `start` as far as any name goes; sets `best` and `bestEnd` to the longest, `best` to -1 if none. */
  const follow = (text: string, start: number, firstEnd: number, firstHash: number): void => {
    best = -1;
    let end = firstEnd;
    let node = mayOpen(firstHash) ? child(0, firstHash) : 0;
    for (let wordStart = start; node !== 0; ) {
      const terminal = terminalAt(node, text, start, end);
      if (terminal >= 0) {
        best = terminal;
        bestEnd = end;
      }
      const possessive = possessiveEnd(text, end);
      if (possessive >= 0) {
        node = child(node, POSSESSIVE_HASH);
        end = possessive;
      } else {
        wordStart = nextWord(text, end, wordStart);
        if (wordStart < 0) return;
        end = wordEnd(text, wordStart);
        node = child(node, wordHash);
      }
    }
  };

  return (text) => {
    const found: NameMention[] = [];
    for (let at = 0; at < text.length; ) {
      if (fold(text.charCodeAt(at)) === 0) {
        at++;
        continue;
      }
      let start = at;
      at = wordEnd(text, start);
      const hash = wordHash;
      const afterArticle = hash === ARTICLE_HASH ? nextWord(text, at, start) : -1;
      follow(text, start, at, hash);
      if (best < 0) continue;
      at = bestEnd;
      if (afterArticle >= 0) {
        // "the Bank" is a name, and hides that of "Bank of England" in "the Bank of England" unless the longer one wins.
        const short = best;
        const end = wordEnd(text, afterArticle);
        follow(text, afterArticle, end, wordHash);
        if (best >= 0 && bestEnd > at) {
          start = afterArticle;
          at = bestEnd;
        } else {
          best = short;
          bestEnd = at;
        }
      }
      const kind = nameKinds[kinds[best] ?? STOPPED];
      if (!kind) continue;
      const possessive = kind.form === 'plain' && possessiveEnd(text, bestEnd) >= 0;
      found.push({
        kind: 'name',
        of: kind.of,
        ids: idsOf(best),
        start,
        end: bestEnd,
        form: possessive ? 'possessive' : kind.form,
      });
    }
    return found;
  };
}

/** A second hash over the folded letters of a name, so that two different word paths are not taken for one. */
export function checkHash(text: string, start: number, end: number): number {
  let hash = HASH_START ^ 0x5bd1e995;
  for (let at = start; at < end; at++) {
    const letter = fold(text.charCodeAt(at));
    if (letter !== 0) hash = hashStep(hash, letter + 7);
  }
  return hash >>> 0;
}

/** Does every word carry the capitals that the name asks for? `wanted` has 2 bits a word, the first lowest. */
function casesFit(wanted: number, text: string, start: number, end: number): boolean {
  let bits = wanted;
  for (let at = start; bits !== 0 && at < end && at >= 0; ) {
    const wordStart = at;
    const stop = wordEnd(text, at);
    const want = bits & 3;
    bits >>>= 2;
    const has = capitals(text, at, stop);
    if (want === 1 && has === 0) return false;
    if (want >= 2 && has !== 2) return false;
    if (want === WORDLIKE_ACRONYM && amongCapitals(text, start, end)) return false;
    const possessive = possessiveEnd(text, stop);
    if (possessive >= 0) bits >>>= 2;
    at = nextWord(text, possessive >= 0 ? possessive : stop, wordStart);
  }
  return true;
}

/** Is the next word, or else the word before, all in capitals: "WHO WILL WIN"? */
function amongCapitals(text: string, start: number, end: number): boolean {
  const next = nextWord(text, end, start);
  if (next >= 0 && fold(text.charCodeAt(next)) >= 0x61) return capitals(text, next, wordEnd(text, next)) === 2;
  let before = start - 2;
  if (before < 0 || fold(text.charCodeAt(before)) < 0x61) return false;
  const stop = before + 1;
  while (before > 0 && fold(text.charCodeAt(before - 1)) !== 0) before--;
  return capitals(text, before, stop) === 2;
}

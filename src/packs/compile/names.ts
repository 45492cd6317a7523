import { hashPair } from '../../engine/reference/hash';
import { checkHash, MOST_WORDS, nameKinds, STOPPED, WORDLIKE_ACRONYM } from '../../engine/reference/names';
import { capitals, nextWord, POSSESSIVE_HASH, possessiveEnd, wordEnd, wordHash } from '../../engine/reference/words';
import { slotCount } from './slots';
import type { IndexWriter } from './writer';

/** A name to be found, with all that it may mean. */
export interface Name {
  readonly text: string;
  /** Index in `nameKinds`, or STOPPED. */
  readonly kind: number;
  readonly ids: readonly string[];
}

interface Terminal {
  readonly case: number;
  readonly check: number;
  readonly kind: number;
  readonly ids: readonly string[];
}

/** Acronyms that are also words: in a line of capitals they are read as the words. */
const wordlike = new Set(['US', 'WHO', 'IT', 'IS', 'CAN', 'ARE', 'AND', 'PAN', 'FOR', 'SAFE', 'QUAD']);
/** Particles of family names, written large or small. */
const particles = new Set(
  'de da do dos das del della di du der den des van von vom zu zur la le al el bin ben ibn ter ten st y e af'.split(
    ' ',
  ),
);

export const kindOf = (of: string, form: string): number =>
  nameKinds.findIndex((kind) => kind.of === of && kind.form === form);

/** Builds the trie that engine/reference/names walks. Names of one spelling and kind are merged. */
export function writeNames(writer: IndexWriter, names: readonly Name[]): void {
  const edges: { parent: number; hash: number }[] = [];
  const children = new Map<string, number>();
  const terminals = new Map<number, Map<string, { terminal: Terminal; ids: Set<string> }>>();
  for (const name of names) {
    const words = wordsOf(name.text);
    if (words.length === 0 || words.length > MOST_WORDS) continue;
    let node = 0;
    let wanted = 0;
    for (const [place, word] of words.entries()) {
      const key = `${node}:${word.hash}`;
      let next = children.get(key);
      if (next === undefined) {
        edges.push({ parent: node, hash: word.hash >>> 0 });
        next = edges.length;
        children.set(key, next);
      }
      node = next;
      wanted |= word.capitals << (place * 2);
    }
    const first = words[0]?.start ?? 0;
    const last = words.at(-1)?.end ?? 0;
    const check = checkHash(name.text, first, last);
    const of = terminals.get(node) ?? new Map<string, { terminal: Terminal; ids: Set<string> }>();
    terminals.set(node, of);
    const key = `${name.kind}:${wanted}:${check}`;
    const known = of.get(key);
    if (known) for (const id of name.ids) known.ids.add(id);
    else of.set(key, { terminal: { case: wanted >>> 0, check, kind: name.kind, ids: [] }, ids: new Set(name.ids) });
  }
  write(writer, edges, terminals);
}

function write(
  writer: IndexWriter,
  edges: readonly { parent: number; hash: number }[],
  terminals: ReadonlyMap<number, ReadonlyMap<string, { terminal: Terminal; ids: ReadonlySet<string> }>>,
): void {
  const slots = new Uint32Array(slotCount(edges.length));
  for (const [at, edge] of edges.entries()) {
    let slot = hashPair(edge.parent, edge.hash) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = at + 1;
  }
  const starts: number[] = [];
  const flat: Terminal[] = [];
  for (let node = 0; node <= edges.length; node++) {
    starts.push(flat.length);
    // A stop phrase first, then the stricter spelling, then as `nameKinds` is ordered.
    const own = [...(terminals.get(node)?.values() ?? [])].sort(
      (a, b) =>
        Number(b.terminal.kind === STOPPED) - Number(a.terminal.kind === STOPPED) ||
        a.terminal.kind - b.terminal.kind ||
        b.terminal.case - a.terminal.case,
    );
    for (const { terminal, ids } of own) flat.push({ ...terminal, ids: [...ids].sort() });
  }
  starts.push(flat.length);
  writer.integers('names.slots', slots);
  writer.integers(
    'names.parent',
    edges.map((edge) => edge.parent),
  );
  writer.integers(
    'names.hash',
    edges.map((edge) => edge.hash),
  );
  writer.integers('names.terminals', starts);
  writer.integers(
    'names.case',
    flat.map((terminal) => terminal.case),
  );
  writer.integers(
    'names.check',
    flat.map((terminal) => terminal.check),
  );
  writer.bytes(
    'names.kind',
    flat.map((terminal) => terminal.kind),
  );
  writer.integers(
    'names.ids',
    flat.map((terminal) => writer.list(terminal.ids)),
  );
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly hash: number;
  readonly capitals: number;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let start = 0;
  while (start >= 0 && start < text.length) {
    const end = wordEnd(text, start);
    if (end === start) break;
    const word = text.slice(start, end);
    words.push({ start, end, hash: wordHash, capitals: capitalsOf(text, start, end, word) });
    const possessive = possessiveEnd(text, end);
    if (possessive >= 0) words.push({ start: end, end: possessive, hash: POSSESSIVE_HASH, capitals: 0 });
    const stop = possessive >= 0 ? possessive : end;
    start = nextWord(text, stop, start);
    // A comma or a bracket parts what no text writes as one name.
    if (start < 0 && /[\p{L}\p{N}]/u.test(text.slice(stop))) return [];
  }
  return words;
}

function capitalsOf(text: string, start: number, end: number, word: string): number {
  if (particles.has(word.toLowerCase())) return 0;
  return wordlike.has(word.replaceAll('.', '')) ? WORDLIKE_ACRONYM : capitals(text, start, end);
}

import type { NameMention, Span } from '../../mentions/mention';
import { oncePerSentence, type Sentence } from '../../reading';

/** A word, sign or whole name of a sentence: what the grammar of titles works on. Hyphens are left out. */
export interface Item extends Span {
  readonly kind: 'word' | 'sign' | 'possessive' | 'number' | 'name';
  readonly written: string;
  /** Lower case, as title lists write it. */
  readonly lower: string;
  readonly capital: boolean;
  readonly name?: NameMention;
}

/** The items of a sentence in reading order; read once. Cost: linear. */
export const itemsOf: (sentence: Sentence) => readonly Item[] = oncePerSentence(readItems);

function readItems({ tokens, names, text }: Sentence): Item[] {
  const items: Item[] = [];
  let next = 0;
  let covered = -1;
  for (const token of tokens) {
    if (token.start < covered) continue;
    while ((names[next]?.end ?? token.end) <= token.start) next++;
    const name = names[next];
    if (name && name.start <= token.start && token.start < name.end) {
      covered = name.end;
      next++;
      items.push(...itemsOfName(name, text));
      continue;
    }
    if (isJoint(token.text, text, token.start)) continue;
    const { start, end, kind, lower } = token;
    items.push({ start, end, kind, written: token.text, lower, capital: isCapital(token.text) });
  }
  return items;
}

/** A name is one item, but for a title that the reference keeps with it: "President Trump", "King Charles". */
function itemsOfName(name: NameMention, text: string): Item[] {
  const written = text.slice(name.start, name.end);
  const item = {
    kind: 'name',
    written,
    lower: plain(written),
    capital: isCapital(written),
    start: name.start,
    end: name.end,
  } as const;
  const lead =
    name.of === 'person' ? /^(?:president|king|queen|pope|emperor|crown prince)\s+/i.exec(written)?.[0] : undefined;
  if (!lead) return [{ ...item, name }];
  const start = name.start + lead.length;
  const words: Item[] = [];
  for (const { index, 0: word } of lead.matchAll(/\S+/g)) {
    const from = name.start + index;
    words.push({
      start: from,
      end: from + word.length,
      kind: 'word',
      written: word,
      lower: word.toLowerCase(),
      capital: isCapital(word),
    });
  }
  const bare: NameMention = { ...name, start, form: 'surname' };
  return [...words, { ...item, start, lower: plain(text.slice(start, name.end)), name: bare }];
}

/** What makes a name more than words with one space between them. */
const unplain = /[-.]|[^\S ]|^ | {2}| $/;

/** Lower case, hyphens and dots as title lists write them. */
export function plain(words: string): string {
  if (!unplain.test(words)) return words.toLowerCase();
  return words.toLowerCase().replace(/-/g, ' ').replace(/\./g, '').replace(/\s+/g, ' ').trim();
}

function isCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first < 128) return first >= 65 && first <= 90;
  return /^\p{Lu}/u.test(word);
}

/** A hyphen inside a word, or the full stop of an abbreviation ("U.S.", "Gov."). */
function isJoint(sign: string, text: string, at: number): boolean {
  if (sign !== '-' && sign !== '.') return false;
  if (sign === '-') return /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at + 1));
  return (
    sign === '.' &&
    /[\p{L}]/u.test(text.charAt(at - 1)) &&
    at + 1 < text.length &&
    /^\s\p{Lu}/u.test(text.slice(at + 1, at + 3))
  );
}

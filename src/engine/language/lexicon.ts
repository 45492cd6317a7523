import { lines, pairs, split } from './lists';
import { unitSymbols, wordsOfUnits } from './units';
import { WordTable } from './word-table';
import type { LanguageWords, RoleName, Unit, Word } from './words';

/** A language's words ready for look-up. Built once; a few hundred entries, under a millisecond. */
export class Lexicon {
  readonly scaleLetters = new Map<string, number>();
  readonly symbols: ReadonlyMap<string, Unit> = unitSymbols();
  private readonly entries = new Map<string, Word>();
  private readonly table: WordTable<Word>;
  /** By their first and middle letters, the lengths of words that may begin a number: a quick no to most others. */
  private readonly openings = new Uint32Array(OPENINGS);

  constructor(readonly data: LanguageWords) {
    for (const [list, field] of fields)
      for (const [name, value] of pairs(data[list])) this.each(name, { [field]: Number(value), opensNumber: true });
    for (const [name, multiple] of pairs(data.numbers))
      for (const ending of split(data.roles.fold ?? ''))
        this.each(name + ending, { multiple: Number(multiple), opensNumber: true });
    this.each(data.hundreds, { hundred: true, opensNumber: true });
    for (const [letters, exponent] of pairs(`k 3 K 3 ${data.scaleLetters}`))
      this.scaleLetters.set(letters, Number(exponent));
    for (const noun of split(data.singulars)) {
      const [stem = '', plural = '', singular = ''] = noun.split('/');
      this.part(stem + plural).singular = stem + singular;
    }
    for (const [role, list] of Object.entries(data.roles))
      for (const word of this.each(list, openers.has(role) ? { opensNumber: true } : {})) {
        word.roles ??= new Set();
        word.roles.add(role as RoleName);
      }
    for (const [name, region] of pairs(data.regions)) this.each(name, { region });
    for (const [names = '', ...currencies] of lines(data.currencies))
      this.each(names.replaceAll(',', ' '), { currencies });
    for (const [names, unit] of wordsOfUnits(data)) this.each(names, { unit });
    for (const [key, word] of [...this.entries]) this.mark(key, word);
    this.table = new WordTable(this.entries);
  }

  /** What is known of the word or phrase at `start`…`end`, whatever its case; nothing of the empty span. */
  word(text: string, start: number, end: number): Word | undefined {
    const word = end > start ? this.table.find(text, start, end) : undefined;
    return word?.known ? word : undefined;
  }

  /** The same, with words that are only part of longer phrases. */
  wordOrPart(text: string, start: number, end: number): Word | undefined {
    return end > start ? this.table.find(text, start, end) : undefined;
  }

  /** Whether the word at `start`…`end` may begin a number. Ignores case; may say yes in error, never no. */
  mayOpen(text: string, start: number, end: number): boolean {
    return ((this.openings[opening(text, start, end)] ?? 0) & (1 << (end - start))) !== 0;
  }

  private mark(key: string, { opensNumber }: Word): void {
    const place = opening(key, 0, key.length);
    // A shift counts modulo 32, here as in the question.
    if (opensNumber) this.openings[place] = (this.openings[place] ?? 0) | (1 << key.length);
    const blank = key.indexOf(' ');
    if (blank < 0) return;
    this.part(key.slice(0, blank)).opensPhrase = true;
    this.part(key.slice(key.lastIndexOf(' ') + 1)).closesPhrase = true;
  }

  /** Tells the same of every word and phrase of a list, in all its forms; returns them. */
  private each(list: string, facts: Partial<Word>): Word[] {
    return split(list)
      .flatMap((name) => inflected(name, this.data.endings))
      .map((form) => Object.assign(this.part(form.replace(/[_-]/g, ' ')), facts, { known: true }));
  }

  private part(key: string): Word {
    const word = this.entries.get(key) ?? emptyWord();
    this.entries.set(key, word);
    return word;
  }
}

/** The lists of numbers, and what of a word each sets. */
const fields = [
  ['numbers', 'number'],
  ['scales', 'scale'],
  ['dozens', 'dozen'],
  ['fractions', 'denominator'],
  ['multiples', 'multiple'],
  ['vague', 'vague'],
] as const;

/** Size of the table of openings: five bits of each of two letters, the same for capitals. */
const OPENINGS = 1024;

function opening(text: string, start: number, end: number): number {
  return ((text.charCodeAt(start) & 31) << 5) | (text.charCodeAt((start + end) >> 1) & 31);
}

function emptyWord(): Word {
  return {
    known: false,
    opensNumber: false,
    opensPhrase: false,
    closesPhrase: false,
    roles: undefined,
    number: -1,
    hundred: false,
    scale: 0,
    dozen: 0,
    denominator: 0,
    multiple: 0,
    vague: 0,
    unit: undefined,
    currencies: undefined,
    region: '',
    singular: '',
  };
}

/** Roles of words that begin a number: "a hundred", "mille". */
const openers: ReadonlySet<string> = new Set(['article', 'bareScale', 'bareHundred']);

/** "pound+" and its plural in s; "kanadisch*" with each of the language's endings, and bare; "ris~", a verb in -e. */
function inflected(name: string, endings = ''): string[] {
  const stem = name.slice(0, -1);
  if (name.endsWith('+')) return [stem, `${stem}s`];
  if (name.endsWith('*')) return ['', ...split(endings)].map((ending) => stem + ending);
  if (name.endsWith('~')) return ['e', 'es', 'ed', 'ing'].map((ending) => stem + ending);
  return [name];
}

import { lines, pairs, split } from './lists';
import { unitSymbols, wordsOfUnits } from './units';
import { folded, WordTable } from './word-table';
import type { LanguageWords, RoleName, Unit, Word } from './words';

/** A language's words ready for look-up. Built once; a few hundred entries, under a millisecond. */
export class Lexicon {
  readonly scaleLetters = new Map<string, number>();
  readonly symbols: ReadonlyMap<string, Unit> = unitSymbols();
  private readonly entries = new Map<string, Word>();
  private readonly table: WordTable;
  /** Marks of the two first letters of words that may begin a number: a quick no to most others. */
  private readonly openings = new Uint8Array(OPENINGS);

  constructor(readonly data: LanguageWords) {
    this.addNumbers(data);
    for (const [letters, exponent] of pairs(`k 3 K 3 ${data.scaleLetters}`))
      this.scaleLetters.set(letters, Number(exponent));
    for (const [plural, singular] of pairs(data.singulars)) this.part(plural).singular = singular;
    for (const [role, list] of Object.entries(data.roles)) {
      for (const name of split(list)) {
        for (const form of inflected(name, data.endings)) addRole(this.entry(form), role as RoleName);
      }
    }
    for (const role of ['article', 'bareScale', 'bareHundred'] as const)
      for (const name of split(data.roles[role] ?? '')) this.open(name);
    for (const [name, region] of pairs(data.regions)) {
      for (const form of inflected(name, data.endings)) this.entry(form).region = region;
    }
    for (const line of lines(data.currencies)) {
      const [names = '', ...codes] = line;
      for (const name of names.split(',')) this.entry(name).currencies = codes;
    }
    for (const [name, unit] of wordsOfUnits(data)) this.entry(name).unit = unit;
    this.markPhrases();
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

  /** Whether a word that begins with these two characters may begin a number. Ignores case; may say yes in error. */
  mayOpen(first: number, second: number): boolean {
    return this.openings[opening(first, second)] === 1;
  }

  private addNumbers(data: LanguageWords): void {
    for (const [list, field] of fields)
      for (const [name, value] of pairs(data[list])) this.open(name)[field] = Number(value);
    for (const [name, value] of compounds(data)) this.open(name).number = value;
    for (const name of split(data.hundreds)) this.open(name).hundred = true;
  }

  private markPhrases(): void {
    for (const key of [...this.entries.keys()]) {
      const blank = key.indexOf(' ');
      if (blank < 0) continue;
      this.part(key.slice(0, blank)).opensPhrase = true;
      this.part(key.slice(key.lastIndexOf(' ') + 1)).closesPhrase = true;
    }
  }

  private open(name: string): Word {
    this.openings[opening(name.charCodeAt(0), name.length > 1 ? name.charCodeAt(1) : 0)] = 1;
    const word = this.entry(name);
    word.opensNumber = true;
    return word;
  }

  private entry(name: string): Word {
    const word = this.part(name.replace(/[_-]/g, ' '));
    word.known = true;
    return word;
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

/** Size of the table of openings, a power of two. */
const OPENINGS = 4096;

function opening(first: number, second: number): number {
  return (folded(first) * 67 + folded(second)) & (OPENINGS - 1);
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

function addRole(word: Word, role: RoleName): void {
  word.roles ??= new Set();
  word.roles.add(role);
}

/** "kanadisch*" with each ending, and bare; "ris~" as an English verb in -e. */
function inflected(name: string, endings = ''): string[] {
  if (name.endsWith('~')) return ['e', 'es', 'ed', 'ing'].map((ending) => name.slice(0, -1) + ending);
  if (!name.endsWith('*')) return [name];
  const stem = name.slice(0, -1);
  return [stem, ...split(endings).map((ending) => stem + ending)];
}

/** 21 to 99 in languages that write them in one word: "zweiundzwanzig", "ventuno". */
function compounds({ compounds: style, numbers, hundreds }: LanguageWords): [string, number][] {
  if (!style) return [];
  const all = pairs(numbers).map(([name, value]) => [name, Number(value)] as const);
  const units = all.filter(([, value]) => value >= 1 && value <= 9);
  const tens = all.filter(([, value]) => value >= 20 && value <= 90);
  const [order, joint = ''] = style.split(' ');
  const hundred = order === 'unit-first' ? split(hundreds)[0] : undefined;
  const hundredfold = hundred ? units.map(([unit, value]): [string, number] => [unit + hundred, value * 100]) : [];
  return tens
    .flatMap(([ten, value]) =>
      units.map(([unit, add]): [string, number] => {
        if (order === 'unit-first') return [unit + joint + ten, value + add];
        return [(/^[ou]/.test(unit) ? ten.slice(0, -1) : ten) + unit, value + add];
      }),
    )
    .concat(hundredfold);
}

import { unitSymbols, wordsOfUnits } from './units';
import type { LanguageWords, RoleName, Unit, Word } from './words';

/** A language's words ready for look-up. Built once; a few hundred entries, under a millisecond. */
export class Lexicon {
  readonly words = new Map<string, Word>();
  readonly scaleLetters = new Map<string, number>();
  readonly symbols: ReadonlyMap<string, Unit> = unitSymbols();
  readonly singulars = new Map<string, string>();
  /** First and last words of the phrases among the entries ("per" of "per cent"), so that longer looks are rare. */
  readonly phraseStarts = new Set<string>();
  readonly phraseEnds = new Set<string>();
  /** Two first letters of the words that may begin a number, for a quick no to all others. */
  private readonly openings = new Set<number>();

  constructor(readonly data: LanguageWords) {
    const set = (list: string, apply: (word: Word, value: number) => void) => {
      for (const [name, value] of pairs(list)) apply(this.open(name), Number(value));
    };
    set(data.numbers, (word, value) => {
      word.number = value;
    });
    for (const name of split(data.hundreds)) this.open(name).hundred = true;
    set(data.scales, (word, value) => {
      word.scale = value;
    });
    set(data.dozens, (word, value) => {
      word.dozen = value;
    });
    set(data.fractions, (word, value) => {
      word.denominator = value;
    });
    set(data.multiples, (word, value) => {
      word.multiple = value;
    });
    set(data.vague, (word, value) => {
      word.vague = value;
    });
    for (const [letters, exponent] of pairs(data.scaleLetters)) this.scaleLetters.set(letters, Number(exponent));
    for (const [plural, singular] of pairs(data.singulars)) this.singulars.set(plural, singular);
    for (const [role, list] of Object.entries(data.roles)) {
      for (const name of split(list)) addRole(this.entry(name), role as RoleName);
    }
    for (const name of split(data.roles.article ?? '')) this.open(name);
    for (const [name, region] of pairs(data.regions)) this.entry(name).region = region;
    for (const line of lines(data.currencies)) {
      const [names = '', ...codes] = line;
      for (const name of names.split(',')) this.entry(name).currencies = codes;
    }
    for (const [name, unit] of wordsOfUnits(data.language, data.units)) this.entry(name).unit = unit;
  }

  /** The entry of the word at `start`…`end`, whatever its case; the empty span has none. */
  word(text: string, start: number, end: number): Word | undefined {
    return end > start ? this.words.get(text.slice(start, end).toLowerCase()) : undefined;
  }

  /** Whether a word that begins with these two characters may begin a number. Ignores case. */
  mayOpen(first: number, second: number): boolean {
    return this.openings.has(opening(first, second));
  }

  private open(name: string): Word {
    this.openings.add(opening(name.charCodeAt(0), name.length > 1 ? name.charCodeAt(1) : 0));
    return this.entry(name);
  }

  private entry(name: string): Word {
    const key = name.replaceAll('_', ' ');
    let word = this.words.get(key);
    if (!word) {
      word = {
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
      };
      this.words.set(key, word);
      const blank = key.indexOf(' ');
      if (blank > 0) {
        this.phraseStarts.add(key.slice(0, blank));
        this.phraseEnds.add(key.slice(key.lastIndexOf(' ') + 1));
      }
    }
    return word;
  }
}

function addRole(word: Word, role: RoleName): void {
  word.roles ??= new Set();
  word.roles.add(role);
}

function opening(first: number, second: number): number {
  return lowered(first) * 65536 + lowered(second);
}

function lowered(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : isAsciiLetter(code) ? code : 0;
  return String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

function isAsciiLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

function split(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}

function pairs(list: string): [string, string][] {
  const flat = split(list);
  const found: [string, string][] = [];
  for (let at = 0; at + 1 < flat.length; at += 2) found.push([flat[at] ?? '', flat[at + 1] ?? '']);
  return found;
}

function lines(list: string): string[][] {
  return list
    .split('\n')
    .map((line) => split(line))
    .filter((line) => line.length > 0);
}

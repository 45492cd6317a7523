import { captionWords, doubtful, plainHeads, spanning } from '../../language/en/table-words';
import { readDates } from '../../mentions/dates';
import type { DateMention } from '../../mentions/mention';
import type { Reading } from '../../reading';
import type { Reference } from '../../reference/reference';
import { stem } from '../../text/stem';
import { readLemma, wordClass } from '../words/word-class';
import { readTableUnit, type TableUnit } from './unit';

/** What a head or a caption says of the figures that it stands over. */
export interface Head {
  /** The text as written. */
  readonly text: string;
  /** Names that stand for themselves: of whom the figures are. */
  readonly entities: readonly string[];
  /** Times that stand for themselves. */
  readonly times: readonly HeadTime[];
  readonly unit: TableUnit | undefined;
  /** All other words: the measure's. */
  readonly words: string;
}

export interface HeadTime {
  readonly text: string;
  readonly date: DateMention;
}

export interface HeadContext {
  readonly reading: Reading;
  readonly reference: Reference;
}

const flags = /[\u{1F1E6}-\u{1F1FF}]/gu;
/** Marks of notes, and signs of arithmetic or of an index. */
const unreadable = /[*†‡§¶¹³⁴-⁹⁰=<>±Δ~?]|(?<!km)²|\[\w{1,2}\]/u;

/**
 * Reads a head part by part: brackets, commas, dashes and colons part what it says. Undefined when it bears a note's mark,
 * two units, a sign that nobody accounts for, or a stretch of time ("since 2020"). Cost: linear in the text.
 */
export function readHead(text: string, context: HeadContext): Head | undefined {
  const clean = text.replace(flags, ' ').replace(/\s+/g, ' ').trim();
  if (clean.length > LONGEST_HEAD || unreadable.test(clean) || spanning.test(clean)) return undefined;
  const entities: string[] = [];
  const times: HeadTime[] = [];
  const words: string[] = [];
  let unit: TableUnit | undefined;
  const units = (found: TableUnit): boolean => {
    const clash = unit !== undefined && Object.keys(found).some((key) => key in (unit ?? {}));
    unit = { ...unit, ...found };
    return !clash;
  };
  for (const [index, part] of clean.split(/\s*[()[\];:]\s*|,\s+|\s+[–—|-]\s+/).entries()) {
    const isPlain = part === '' || plain.has(part.toLowerCase());
    if (isPlain && index === 0) continue;
    const found = readTableUnit(part);
    if (found) {
      if (!units(found)) return undefined;
      continue;
    }
    if (isPlain) continue;
    const time = timeOf(part, context);
    if (time) times.push(time);
    else if (isEntity(part, context)) entities.push(part);
    else {
      const [named, behind] = splitUnit(part);
      if (behind && !units(behind)) return undefined;
      const [rest, when] = splitTime(named, context);
      if (when) times.push(when);
      words.push(rest);
    }
  }
  return { text: clean, entities, times, unit, words: words.join(' ') };
}

const LONGEST_HEAD = 200;
const plain = new Set(plainHeads.trim().split('\n'));

/** A part that is a date and nothing more ("2024", "Q3 2025", "in October 2025"). */
function timeOf(part: string, { reading }: HeadContext): HeadTime | undefined {
  const { published, country } = reading.article;
  const bare = part.replace(/^(?:in|as of|at|on|for)\s+/i, '');
  const [date, ...others] = readDates(bare, { language: 'en', published, country });
  if (!date || others.length > 0 || date.start > 0 || date.end < bare.length) return undefined;
  return { text: bare, date };
}

function isEntity(part: string, { reference }: HeadContext): boolean {
  const bare = part.replace(/^the\s+/i, '');
  const [name] = reference.findNames(bare);
  return (
    name?.of === 'entity' &&
    name.start === 0 &&
    name.end === bare.length &&
    name.form !== 'adjective' &&
    name.form !== 'metonym'
  );
}

/** "GDP in € bn", "GDP $bn", "Inflation %", "Murders per 100,000 people": the unit stands behind. */
function splitUnit(part: string): [string, TableUnit | undefined] {
  const found = / (?:in )?((?:us\$|[$€£]|%|per (?=.* )|(?<=in )).*)$/i.exec(part);
  const unit = found?.[1] === undefined ? undefined : readTableUnit(found[1]);
  return unit && found ? [part.slice(0, found.index), unit] : [part, undefined];
}

/** "Population 2024", "Inflation in October 2025", "2024 GDP": the time stands at an end, a word or two. */
function splitTime(part: string, context: HeadContext): [string, HeadTime | undefined] {
  const words = part.split(' ');
  for (const length of hasYear(part) ? [2, 1] : []) {
    const last = timeOf(words.slice(-length).join(' '), context);
    if (last)
      return [
        words
          .slice(0, -length)
          .join(' ')
          .replace(/ (?:in|of|for)$/i, ''),
        last,
      ];
    const first = timeOf(words.slice(0, length).join(' '), context);
    if (first) return [words.slice(length).join(' '), first];
  }
  return [part, undefined];
}

/** The years that a text writes out, dates or not. */
export function hasYear(text: string): boolean {
  return /\b(?:19|20)\d\d\b/.test(text);
}

const doubts = new Set(doubtful.trim().split(/\s+/));
const ofCaptions = new Set(captionWords.trim().split(/\s+/).map(stem));
const picks = wordClass.restrictor | wordClass.part;

/** A word by which the figures are a forecast, a change or a rank, or those of some only. */
export function isDoubtful(text: string): boolean {
  return lowerWords(text).some((word) => doubts.has(word) || (readLemma(word).bits & picks) !== 0);
}

/** Whether such a word stands among those of a measure that does not hold it itself. */
export function isDoubtfulMeasure(words: string, own: ReadonlySet<string>): boolean {
  return lowerWords(words).some((word) => doubts.has(word) && !own.has(stem(word)));
}

/**
 * Whether all words of a caption are accounted for: those of the measure, dates, what captions say anyway, and the names
 * of whom the figure is or of groups. Another country ("Exports to China") is part of what is measured.
 */
export function isAccounted({ words }: Head, measure: string, whose: string, context: HeadContext): boolean {
  const { reading, reference } = context;
  const own = new Set(lowerWords(measure).map(stem));
  const { published, country } = reading.article;
  const names = reference.findNames(words);
  const ids = new Set(reference.findNames(whose).flatMap((name) => name.ids));
  if (!names.every((name) => name.ids.some((id) => ids.has(id) || reference.entity(id)?.kind !== 'country')))
    return false;
  const spans = [...names, ...readDates(words, { language: 'en', published, country })];
  const rest = spans.reduce((text, { start, end }) => blank(text, start, end), words);
  return lowerWords(rest).every((word) => {
    const stemmed = stem(word);
    return own.has(stemmed) || ofCaptions.has(stemmed) || (readLemma(word).bits & wordClass.function) !== 0;
  });
}

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}

function lowerWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}'’%-]+/gu) ?? [];
}

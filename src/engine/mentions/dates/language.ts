import type { DateLanguage, DateWord, TimeUnit } from './lexicon';

/** The date words of a language, each list in one string; months and weekdays in order, forms of one parted by "/". */
export interface DateWords {
  readonly months: string;
  /** Short forms in the same order ("-" for none). */
  readonly shortMonths?: string;
  /** Monday to Sunday. */
  readonly weekdays: string;
  readonly relations: Readonly<Partial<Record<'in' | 'since' | 'until' | 'by' | 'before' | 'after' | 'from', string>>>;
  readonly of?: string;
  readonly to?: string;
  readonly and?: string;
  readonly article?: string;
  /** Words that may stand between a preposition and the date ("Anfang", "fin"). */
  readonly parts?: string;
  /** Words that make four digits an amount ("rund", "environ"). */
  readonly amounts?: string;
  /** "phrase = unit offset" lines. */
  readonly phrases: string;
  readonly capitals: boolean;
  readonly dayStop?: boolean;
}

/** The entries that the grammar reads, from a language's lists. */
export function dateLanguage(words: DateWords): DateLanguage {
  const entries = new Map<string, DateWord>();
  const put = (list: string | undefined, entry: (position: number) => DateWord) => {
    for (const [position, forms] of split(list).entries()) {
      for (const form of forms.split('/')) if (form !== '-') entries.set(form, entry(position));
    }
  };
  put(words.shortMonths, (at) => ({ kind: 'month', value: at + 1, short: true }));
  put(words.months, (at) => ({ kind: 'month', value: at + 1 }));
  put(words.weekdays, (at) => ({ kind: 'weekday', value: at + 1 }));
  for (const [relation, list] of Object.entries(words.relations)) {
    put(list, () => ({ kind: 'relation', relation: relation as keyof DateWords['relations'] }));
  }
  put(words.of, () => ({ kind: 'of' }));
  put(words.to, () => ({ kind: 'to' }));
  put(words.and, () => ({ kind: 'and' }));
  put(words.article, () => ({ kind: 'article' }));
  put(words.parts, () => ({ kind: 'part' }));
  put(words.amounts, () => ({ kind: 'amount' }));
  const { capitals, dayStop } = words;
  return { words: entries, phrases: phrasesOf(words.phrases), capitals, ...(dayStop && { dayStop }) };
}

function phrasesOf(list: string): DateLanguage['phrases'] {
  const phrases = new Map<string, { unit: TimeUnit; offset: number }>();
  for (const line of list.trim().split('\n')) {
    const [forms = '', meaning = ''] = line.split('=');
    const [unit, offset] = meaning.trim().split(' ');
    for (const form of forms.split(',')) phrases.set(form.trim(), { unit: unit as TimeUnit, offset: Number(offset) });
  }
  return phrases;
}

function split(list = ''): string[] {
  return list.split(/\s+/).filter(Boolean);
}

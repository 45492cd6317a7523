export type TimeUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'season';

/** What a word does in a date. One entry a word; the grammar reads entries, never words. */
export type DateWord =
  | { readonly kind: 'month'; readonly value: number; readonly short?: boolean; readonly weak?: boolean }
  | { readonly kind: 'weekday'; readonly value: number; readonly short?: boolean }
  | { readonly kind: 'unit'; readonly unit: TimeUnit; readonly plural?: boolean }
  | { readonly kind: 'season'; readonly value: number }
  | { readonly kind: 'relation'; readonly relation: 'in' | 'since' | 'until' | 'by' | 'before' | 'after' | 'from' }
  /** "last" -1, "this" 0, "next" +1. */
  | { readonly kind: 'pointing'; readonly offset: number; readonly span?: boolean }
  /** "early", "late", "mid", "earlier", "later": part of the phrase, not of the value. */
  | { readonly kind: 'part' }
  /** "end", "start", "beginning" (of). */
  | { readonly kind: 'edge' }
  /** "today" 0, "yesterday" -1. */
  | { readonly kind: 'near-day'; readonly offset: number }
  | { readonly kind: 'ago' }
  /** "earlier", "before", "previously": counted back from another date of the sentence. */
  | { readonly kind: 'earlier' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'ordinal'; readonly value: number }
  /** "Q3", "H1". */
  | { readonly kind: 'code'; readonly unit: 'quarter' | 'half'; readonly value: number }
  | { readonly kind: 'fiscal' }
  | { readonly kind: 'article' }
  | { readonly kind: 'of' }
  | { readonly kind: 'to' }
  | { readonly kind: 'and' }
  | { readonly kind: 'between' }
  /** "ended", "ending": between a length of time and its last month. */
  | { readonly kind: 'ending' }
  /** "will", "due": what follows lies ahead. */
  | { readonly kind: 'future' }
  /** "GMT", "hours": makes "2030" a time of day. */
  | { readonly kind: 'clock' }
  /** "about", "nearly", "than": makes "2000" an amount. */
  | { readonly kind: 'amount' }
  /** "late" parts of a day: "morning", "night". */
  | { readonly kind: 'day-part' };

/** The dates of one language: words as data. */
export interface DateLanguage {
  readonly words: ReadonlyMap<string, DateWord>;
  /** Whole phrases that point relative to the article ("im vergangenen Jahr"): in lower case, longest wins. */
  readonly phrases: ReadonlyMap<string, { readonly unit: TimeUnit; readonly offset: number }>;
  /** Month and weekday names are written with a capital. */
  readonly capitals: boolean;
  /** A stop follows the day's number ("15. Dezember"). */
  readonly dayStop?: boolean;
}

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

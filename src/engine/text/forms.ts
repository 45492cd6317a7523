import { type Remembering, rememberer } from '../remember';

/** What all tokens of one spelling share. News repeats its words: nearly every token finds its form made already. */
export interface Form extends Remembering {
  readonly kind: 'word' | 'number' | 'possessive' | 'sign';
  /** As written. */
  readonly text: string;
  /** Lower case. */
  readonly lower: string;
}

/** For what is read of a form once: its stem, what kind of word it is. */
export const oncePerForm = rememberer<Form>();

const forms = new Map<string, Form>();
/** The bare apostrophe is written alike as a quotation mark and as the genitive of "workers'". */
const genitive: Form = { kind: 'possessive', text: "'", lower: "'", memory: [] };

/** Forms kept at the most: a page's vocabulary many times over, and no more when a page makes words up. */
const MOST_FORMS = 20_000;

/** The form of a word, number or sign as written. Cost: one look-up for a form that is known. */
export function formOf(written: string, kind: Form['kind']): Form {
  if (kind === 'possessive' && written === "'") return genitive;
  const known = forms.get(written);
  if (known) return known;
  const text = unsliced(written);
  const form: Form = { kind, text, lower: text.toLowerCase(), memory: [] };
  if (forms.size >= MOST_FORMS) forms.clear();
  forms.set(text, form);
  return form;
}

/** Engines keep a slice of more than a dozen letters as a view of its text, which would stay in memory with the form. */
function unsliced(written: string): string {
  return written.length <= 12 || written.length > LONGEST_COPIED ? written : written.split('').join('');
}

const LONGEST_COPIED = 64;

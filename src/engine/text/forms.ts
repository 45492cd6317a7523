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

/** The bare apostrophe is written alike as a quotation mark and as the genitive of "workers'". */
const genitive: Form = { kind: 'possessive', text: "'", lower: "'", memory: [] };

/** Forms kept at the most: a page's vocabulary many times over, and no more when a page makes words up. */
const MOST_FORMS = 20_000;
/** Places for them, found by the hash of what is written: a power of two, so that most places stay free. */
const PLACES = 1 << 16;
/** Places looked at for one form: more are taken only by words made to collide, which are then not kept. */
const MOST_LOOKS = 32;

let forms: (Form | undefined)[] = new Array(PLACES).fill(undefined);
let kept = 0;

/** The form of a word, number or sign as written. Cost: one look at its characters when it is known. */
export function formOf(written: string, kind: Form['kind']): Form {
  return formAt(written, 0, written.length, kind);
}

/** The form of `text.slice(start, end)`, which is cut out only when it is new. */
export function formAt(text: string, start: number, end: number, kind: Form['kind']): Form {
  if (kind === 'possessive' && end === start + 1) return genitive;
  let hash = end - start;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  const first = hash ^ (hash >>> 16);
  for (let look = 0; look < MOST_LOOKS; look++) {
    const place = (first + look) & (PLACES - 1);
    const form = forms[place];
    if (form === undefined) return keep(formFrom(text.slice(start, end), kind), place);
    if (isWritten(form.text, text, start, end)) return form;
  }
  return formFrom(text.slice(start, end), kind);
}

function isWritten(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false;
  for (let at = 0; at < form.length; at++) if (form.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

function keep(form: Form, place: number): Form {
  if (kept >= MOST_FORMS) {
    forms = new Array(PLACES).fill(undefined);
    kept = 0;
  }
  forms[place] = form;
  kept++;
  return form;
}

function formFrom(written: string, kind: Form['kind']): Form {
  const text = unsliced(written);
  return { kind, text, lower: text.toLowerCase(), memory: [] };
}

/** Engines keep a slice of more than a dozen letters as a view of its text, which would stay in memory with the form. */
function unsliced(written: string): string {
  return written.length <= 12 || written.length > LONGEST_COPIED ? written : written.split('').join('');
}

const LONGEST_COPIED = 64;

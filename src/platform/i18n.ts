import type messages from '../../public/_locales/en/messages.json';
import type { StatementKey } from '../engine/statement';
import { browser } from './browser';
import { writeDay } from './day';
import { readOwnFile } from './own-file';
import type { Settings } from './settings';

export type MessageKey = keyof typeof messages;

/** Keys of messages that come in plural forms: `count_findings` for `count_findings_one`, `count_findings_other` … */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

type Messages = Readonly<Record<string, { readonly message: string }>>;

/** Set when the reader chose another language than the browser's. */
let chosen: { readonly language: string; readonly messages: Messages } | undefined;

/** Follows the reader's choice of language; the messages are a file of the extension's own. Never throws. */
export async function chooseLanguage(language: Settings['language']): Promise<void> {
  if (language === 'browser') {
    chosen = undefined;
    return;
  }
  if (chosen?.language === language) return;
  try {
    const file = await readOwnFile(`_locales/${language}/messages.json`);
    chosen = { language, messages: JSON.parse(new TextDecoder().decode(file)) as Messages };
  } catch {
    chosen = undefined;
  }
}

/** What the engine says, the nouns of its units and what is wrong with packs: `_locales` has them in all but English. */
type ToldKey = StatementKey | `unit_${string}` | `wrong_${string}`;

/** The text of a key in the reader's language, with `$1`, `$2` … replaced; '' where there is none. */
export function message(key: MessageKey | ToldKey, ...values: readonly (string | number)[]): string {
  const written = chosen?.messages[key]?.message;
  if (written === undefined) return browser.i18n.getMessage(key, values.map(String));
  return written.replace(/\$(\d)/g, (_, place) => String(values[Number(place) - 1] ?? ''));
}

/** The form that the reader's language wants for `count`; the count itself, in the reader's digits, is `$1`. */
export function plural(key: PluralKey, count: number, ...values: readonly (string | number)[]): string {
  const form =
    `${key}_${formatOf('plurals', (language) => new Intl.PluralRules(language)).select(count)}` as MessageKey;
  const written = message(form, number(count), ...values);
  return written || message(`${key}_other` as MessageKey, number(count), ...values);
}

/** The language of the words themselves: English where there are none in the browser's. */
export function language(): string {
  return message('words_language');
}

export function inEnglish(): boolean {
  return language() === 'en';
}

/** BCP 47 tag of the language and country whose numbers and days are written. */
export function locale(): string {
  return chosen?.language ?? browser.i18n.getUILanguage();
}

/** The direction of the words, not of the browser: an Arabic browser shows our English words, which run to the right. */
export function direction(): 'ltr' | 'rtl' {
  return message('words_direction') === 'rtl' ? 'rtl' : 'ltr';
}

const made = new Map<string, unknown>();

/** A format of the reader's language, made once: each costs the browser up to some milliseconds. */
export function formatOf<T>(name: string, make: (language: string) => T): T {
  const key = `${name} ${locale()}`;
  if (!made.has(key)) made.set(key, make(locale()));
  return made.get(key) as T;
}

export function number(value: number): string {
  return formatOf('numbers', (language) => new Intl.NumberFormat(language)).format(value);
}

/** A day (`2025-12-16`) or month (`2025-12`) in the reader's manner; anything else as it stands. */
export function day(written: string): string {
  return writeDay(written, (name, options) => formatOf(name, (language) => new Intl.DateTimeFormat(language, options)));
}

import type messages from '../../public/_locales/en/messages.json';
import { browser } from './browser';
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

/** The text of a key in the reader's language, with `$1`, `$2` … replaced. */
export function message(key: MessageKey, ...values: readonly (string | number)[]): string {
  const written = chosen?.messages[key]?.message;
  if (written === undefined) return browser.i18n.getMessage(key, values.map(String));
  return written.replace(/\$(\d)/g, (_, place) => String(values[Number(place) - 1] ?? ''));
}

/** The form that the reader's language wants for `count`; the count itself, in the reader's digits, is `$1`. */
export function plural(key: PluralKey, count: number, ...values: readonly (string | number)[]): string {
  const form = `${key}_${new Intl.PluralRules(locale()).select(count)}` as MessageKey;
  const written = message(form, number(count), ...values);
  return written || message(`${key}_other` as MessageKey, number(count), ...values);
}

/** BCP 47 tag of the language that is shown. */
export function locale(): string {
  return chosen?.language ?? browser.i18n.getUILanguage();
}

export function direction(): 'ltr' | 'rtl' {
  if (chosen) return 'ltr';
  return browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}

export function number(value: number): string {
  return new Intl.NumberFormat(locale()).format(value);
}

/** A day (`2025-12-16`), month (`2025-12`) or year (`2025`) in the reader's manner; anything else as it stands. */
export function day(written: string): string {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(written);
  if (!parts?.[2]) return written;
  const date = new Date(`${parts[1]}-${parts[2]}-${parts[3] ?? '01'}T00:00:00Z`);
  const options: Intl.DateTimeFormatOptions = parts[3]
    ? { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }
    : { month: 'long', year: 'numeric', timeZone: 'UTC' };
  return Number.isNaN(date.getTime()) ? written : new Intl.DateTimeFormat(locale(), options).format(date);
}

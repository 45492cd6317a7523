import { pageWords as german } from './de/page-words';
import { pageWords as spanish } from './es/page-words';
import { pageWords as french } from './fr/page-words';
import type { PageWords } from './page-words';

const all: Readonly<Record<string, PageWords>> = { de: german, es: spanish, fr: french };

/** The words of a language other than English; `undefined` where none are kept. */
export function pageWordsOf(language: string | undefined): PageWords | undefined {
  return language === undefined ? undefined : all[language];
}

import type { CardDress } from '../../platform/messages';

type Speech = Pick<CardDress, 'language' | 'direction' | 'words'>;

/** What came with the card's dress: here for good, so that a card still speaks when its extension is gone. */
let speech: Speech = { language: 'en', direction: 'ltr', words: {} };

/** Sets the language of all that the card says from now on. */
export function speak(as: Speech): void {
  speech = as;
}

/** A string of `_locales` with `$1`, `$2` … replaced; its key where there is none. */
export function words(key: string, ...values: readonly string[]): string {
  return (speech.words[key] ?? key).replace(/\$(\d)/g, (_, place) => values[place - 1] ?? '');
}

/** The reader's language, for numbers and dates. */
export function readerLanguage(): string {
  return speech.language;
}

export function readerDirection(): CardDress['direction'] {
  return speech.direction;
}

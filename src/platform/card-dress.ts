import { direction, locale, type MessageKey, message } from './i18n';
import type { CardDress } from './messages';
import { readOwnFile } from './own-file';
import { fields } from './shape';

/** The keys of what a card may say. */
const ofTheCard = /^(?:card|selection|verdict)_/;

/** The card's appearance and its words in the reader's language. Cost: one small file of our own, read and parsed. */
export async function cardDress(appearance: CardDress['appearance']): Promise<CardDress> {
  const english = fields(JSON.parse(new TextDecoder().decode(await readOwnFile('_locales/en/messages.json'))));
  const keys = Object.keys(english ?? {}).filter((key) => ofTheCard.test(key));
  const words = Object.fromEntries(keys.map((key) => [key, message(key as MessageKey, '$1', '$2')]));
  return { appearance, language: locale(), direction: direction(), words };
}

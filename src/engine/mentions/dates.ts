import type { IsoDate } from '../article';
import type { DateMention } from './mention';

export interface DateContext {
  readonly language: string;
  /** The article's day; relative dates stay unresolved without it. */
  readonly published?: IsoDate | undefined;
}

/** The dates and periods of a normalised text in reading order. */
export function readDates(_text: string, _context: DateContext): DateMention[] {
  return [];
}

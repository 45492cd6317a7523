/** A calendar day, `YYYY-MM-DD`; such strings compare in time order. */
export type IsoDate = string;

export type BlockRole = 'headline' | 'heading' | 'paragraph' | 'caption' | 'list-item' | 'table-cell' | 'quotation';

/** A run of visible text that reads as one: a paragraph, a headline, a table cell. */
export interface Block {
  readonly text: string;
  readonly role: BlockRole;
  /** For a table cell: the texts of its row and column headers, nearest first. */
  readonly headers?: readonly string[];
}

/** What is read. */
export interface Article {
  readonly blocks: readonly Block[];
  /** The day of publication, where the page tells it. Never "today" by default. */
  readonly published?: IsoDate;
  /** BCP 47 primary subtag ("en"); guessed from the text where absent. */
  readonly language?: string;
  /** ISO 3166-1 alpha-2 of the outlet's country ("GB"), where known: settles a bare "$". */
  readonly country?: string;
}

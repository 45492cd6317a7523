/** A calendar day, `YYYY-MM-DD`; such strings compare in time order. */
export type IsoDate = string;

export type BlockRole = 'headline' | 'heading' | 'paragraph' | 'caption' | 'list-item' | 'table-cell' | 'quotation';

/**
 * Where a cell stands in a table, or in a list of definitions: there each term begins a row, and what defines it fills the
 * row. Numbers count from 0; cells that are empty or hidden have their places too.
 */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** A header by its mark-up: `th`, `dt`. */
  readonly head?: boolean;
  /** Stretches over rows or columns: what stands above or beside which is then no certain matter. */
  readonly wide?: boolean;
  /** Bears a raised sign of a note, which is not part of the text. */
  readonly noted?: boolean;
}

/** A run of visible text that reads as one: a paragraph, a headline, a table cell. */
export interface Block {
  readonly text: string;
  readonly role: BlockRole;
  readonly cell?: CellPlace;
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

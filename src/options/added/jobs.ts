import type { Examination } from '../../packs/added/examine';
import type { TableColumns, TableMapping } from '../../packs/added/from-table';
import type { Problem } from '../../packs/read/table';
import type { RawFile } from '../../platform/kept';
import type { PackDescription } from '../../platform/packs';

/** What the reader gave us, as bytes that nobody has looked into yet. */
export type Source =
  | { readonly kind: 'zip'; readonly label: string; readonly bytes: Uint8Array }
  | { readonly kind: 'folder'; readonly label: string; readonly files: readonly RawFile[] }
  | { readonly kind: 'table'; readonly label: string; readonly bytes: Uint8Array; readonly mapping?: TableMapping };

/** A pack's files, as they are kept. */
export type RawPack = readonly RawFile[];

/** To the desk: what it stands on, then one job after the other. */
export type Job =
  | { readonly type: 'open'; readonly reference: Uint8Array; readonly packs: readonly PackDescription[] }
  | { readonly type: 'columns'; readonly label: string; readonly bytes: Uint8Array }
  | { readonly type: 'examine'; readonly source: Source; readonly others: readonly RawPack[] }
  | { readonly type: 'compile'; readonly packs: readonly RawPack[] };

/** What is known of a pack before it is added; `files` are kept if it is. */
export interface Candidate extends Omit<Examination, 'read'> {
  readonly files: readonly RawFile[];
}

export type Answer =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'columns'; readonly columns: TableColumns }
  | { readonly type: 'candidate'; readonly candidate: Candidate }
  | { readonly type: 'compiled'; readonly bytes: Uint8Array }
  | { readonly type: 'refused'; readonly problems: readonly Problem[] };

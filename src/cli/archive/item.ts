import type { Finding } from '../../engine/report';

/** One text of an archive on its way to a worker. */
export interface ArchiveItem {
  /** File and line (or record), for messages. */
  readonly position: string;
  readonly id: string | number;
  readonly text: string;
  readonly isHtml: boolean;
  readonly published?: string;
  readonly country?: string;
  readonly language?: string;
  /** Host name of the page, where the archive tells it. */
  readonly outlet?: string;
}

/** An item that could not be read, or not be checked. */
export interface ArchiveProblem {
  readonly position: string;
  readonly problem: string;
}

export interface ArchiveAnswer {
  readonly position: string;
  readonly id: string | number;
  readonly outlet?: string;
  readonly published?: string;
  readonly findings: readonly Finding[];
}

export type ArchiveEntry = ArchiveItem | ArchiveProblem;
export type ArchiveResult = ArchiveAnswer | ArchiveProblem;

export function isProblem(entry: ArchiveEntry | ArchiveResult): entry is ArchiveProblem {
  return 'problem' in entry;
}

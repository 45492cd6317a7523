import type { SourceCitation } from '../engine/report';

/** A source as it is named beside a value: its publisher, and its title where it has one. */
export function sourceName({ publisher, title }: Pick<SourceCitation, 'publisher' | 'title'>): string {
  return [publisher, title].filter(Boolean).join(': ');
}

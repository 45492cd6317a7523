import type { Finding, Verdict } from '../../engine/report';

/**
 * How a finding is drawn: solid agrees, dashed was right once, wavy differs, dotted is contested; lines above and below
 * are a speaker's discrepancy. What is related or not checked has no mark.
 */
export type Group = 'solid' | 'dashed' | 'wavy' | 'dotted' | 'outlined';

const groups: Readonly<Partial<Record<Verdict, Group>>> = {
  agrees: 'solid',
  close: 'solid',
  superseded: 'dashed',
  differs: 'wavy',
  inconsistent: 'wavy',
  contested: 'dotted',
};

export function groupOf({ verdict, voice }: Finding): Group | undefined {
  const group = groups[verdict];
  return group === 'wavy' && voice === 'speaker' ? 'outlined' : group;
}

/** The order in which findings are kept when there are too many to draw. */
export const drawingOrder: readonly Group[] = ['wavy', 'outlined', 'dashed', 'dotted', 'solid'];

/** A page can list highlights, so their names say no verdict, and nothing of us. */
export const highlightNames: Readonly<Record<Group | 'pulse', string>> = {
  solid: 'note-1',
  dashed: 'note-2',
  wavy: 'note-3',
  dotted: 'note-4',
  outlined: 'note-5',
  pulse: 'note-6',
};

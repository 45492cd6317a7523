import type fc from 'fast-check';

/** What must hold whatever comes in. `name` is shown when it does not. */
export interface Property {
  readonly name: string;
  readonly property: fc.IProperty<unknown>;
  /** A property that costs much is tried once where the others are tried so many times. */
  readonly onceIn?: number;
}

export function assert(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}

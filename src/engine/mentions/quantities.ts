import type { Quantity } from './mention';

export interface QuantityContext {
  /** BCP 47 primary subtag. */
  readonly language: string;
  /** ISO 3166-1 alpha-2 of the outlet, for ambiguous currency signs. */
  readonly country?: string | undefined;
}

/** The quantities of a normalised text in reading order. */
export function readQuantities(_text: string, _context: QuantityContext): Quantity[] {
  return [];
}

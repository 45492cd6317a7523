import type { Reference } from '../../engine/reference/reference';
import type { PackDescription } from '../../platform/packs';

/** What an added pack stands beside. */
export interface Bundled {
  readonly reference: Reference;
  readonly packs: readonly PackDescription[];
}

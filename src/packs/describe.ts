import type { PackDescription } from '../platform/packs';
import { describePack } from './describe-pack';
import { readBundled } from './read/bundled';

/** The bundled packs in order of name. Costs as much as reading them. */
export function describePacks(root: string): readonly PackDescription[] {
  return readBundled(root).map(({ pack }) => describePack(pack));
}

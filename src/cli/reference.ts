import type { Reference } from '../engine/reference/reference';

export async function loadReference(_root: string): Promise<Reference> {
  throw new Error('the compiled reference is not built yet');
}

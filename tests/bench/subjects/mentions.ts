import { readQuantities } from '../../../src/engine/mentions/quantities';
import { normalise } from '../../../src/engine/text/normalise';
import type { Subject } from '../subject';

/** Quantities alone, from raw text. */
export async function mentionsSubject(): Promise<Subject> {
  return { read: (text) => readQuantities(normalise(text).text, { language: 'en', country: 'GB' }) };
}

import { readFileSync } from 'node:fs';
import { articleFromText } from '../../../src/cli/input/text-article';
import { check } from '../../../src/engine/check';
import { openReference } from '../../../src/engine/reference/open';
import { ensureReference } from '../../../src/packs/build';
import type { Subject } from '../subject';

/** The whole engine with all bundled packs, from text to report. */
export async function checkSubject(root: string): Promise<Subject> {
  const reference = openReference(readFileSync(ensureReference(root)));
  const about = { published: '2025-12-16', language: 'en', country: 'GB' };
  return { read: (text) => check(articleFromText(text, about).article, reference) };
}

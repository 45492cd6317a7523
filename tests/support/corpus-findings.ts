import { readdirSync, readFileSync } from 'node:fs';
import { check } from '../../src/engine/check';
import type { Finding } from '../../src/engine/report';
import { bundledReference } from './reference';

interface CorpusText {
  readonly text?: string;
  readonly published?: string;
  readonly country?: string;
}

let found: readonly Finding[] | undefined;

/** All findings of the texts in `tests/corpus`. Cost: some seconds, once a test file. */
export function corpusFindings(): readonly Finding[] {
  found ??= readdirSync('tests/corpus')
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(`tests/corpus/${name}`, 'utf8').trim().split('\n'))
    .flatMap((line) => {
      const { text = '', published, country } = JSON.parse(line) as CorpusText;
      const article = { blocks: [{ role: 'paragraph' as const, text }], ...(published && { published }) };
      return check({ ...article, ...(country && { country }) }, bundledReference()).findings;
    });
  return found;
}

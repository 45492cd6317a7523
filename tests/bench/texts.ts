import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Prose as news has it between the figures; our own. */
export const plain: readonly string[] = [
  'The talks went on through the night, and few of those who took part would say how they might end. What is plain is that nobody wanted to leave the room with nothing in hand.',
  'Officials spent the day going from door to door with drafts of a text that changed by the hour. By the evening it had lost two of its paragraphs and gained another, and was no shorter.',
  'People who follow the matter closely say that the real question is not how large the sum is, but who stands behind it when the money has to be paid back one day.',
  'Outside the building a small crowd had gathered in the rain. Some had come from far away, and most of them stayed until the lights on the upper floors went out.',
  'A spokeswoman for the ministry declined to comment on what she called speculation, and said that a decision would be announced when it had been made, and not before.',
  'For the towns along the river the matter is less abstract. Shops that closed in spring have not opened again, and the bus to the capital runs only when the road is dry.',
  'Lawyers on both sides have been busy. They argue about the meaning of a single clause, written long ago by people who could not have imagined what it would be used for.',
];

/**
 * Articles of about five thousand characters made of the labelled sentences of our corpora, each followed by plain prose,
 * so that figures stand about as thick as in real news. Always the same.
 */
export function articles(root: string): string[] {
  const dense = ['figures', 'offices', 'page', 'news-quantities'].flatMap((name) => textsOf(root, name));
  const result: string[] = [];
  let article: string[] = [];
  let length = 0;
  for (const [index, text] of dense.entries()) {
    const paragraphs = [text, plain[index % plain.length] ?? '', plain[(index * 3 + 1) % plain.length] ?? ''];
    article.push(...paragraphs);
    length += paragraphs.join('\n\n').length;
    if (length < 5000) continue;
    result.push(article.join('\n\n'));
    article = [];
    length = 0;
  }
  return result;
}

export function textsOf(root: string, name: string): string[] {
  return readFileSync(join(root, `tests/corpus/${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => String(JSON.parse(line).text ?? ''));
}

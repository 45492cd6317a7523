import type { Article, Block, BlockRole } from '../../engine/article';
import type { PlacedArticle } from './placed-article';

/** Longer lines are paragraphs even without a full stop. */
const LONGEST_HEADING = 110;

/**
 * Plain text as an article: a block a line. A line broken in mid-sentence (the next begins in lower case) is joined to
 * it, since hard-wrapped text is common. Offsets stay those of the text as given.
 */
export function articleFromText(text: string, about: Omit<Article, 'blocks'> = {}): PlacedArticle {
  const blocks: Block[] = [];
  const starts: number[] = [];
  for (const { start, end } of joinedLines(text)) {
    const line = text.slice(start, end).replace(/[\r\n]/g, ' ');
    blocks.push({ text: line, role: roleOf(line, blocks.length) });
    starts.push(start);
  }
  return { article: { ...about, blocks }, place: (block, offset) => (starts[block] ?? 0) + offset };
}

function joinedLines(text: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  const pattern = /[^\r\n]*\S[^\r\n]*/g;
  for (const match of text.matchAll(pattern)) {
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const end = match.index + match[0].trimEnd().length;
    const last = lines.at(-1);
    if (last && isContinued(text, last.end, start)) last.end = end;
    else lines.push({ start, end });
  }
  return lines;
}

/** No blank line between, no full stop before, and a small letter after. */
function isContinued(text: string, end: number, next: number): boolean {
  const between = text.slice(end, next);
  return (
    /^[ \t]*\r?\n[ \t]*$/.test(between) && /[\p{L}\d,]/u.test(text.charAt(end - 1)) && /\p{Ll}/u.test(text.charAt(next))
  );
}

function roleOf(line: string, index: number): BlockRole {
  if (/^[-*•]\s/.test(line)) return 'list-item';
  if (line.length > LONGEST_HEADING || /[.!?…:;]["”’)]?$/.test(line)) return 'paragraph';
  return index === 0 ? 'headline' : 'heading';
}

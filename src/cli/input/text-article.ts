import type { Article, Block, BlockRole } from '../../engine/article';
import type { PlacedArticle } from './placed-article';
import { readTextTable, type Stretch } from './text-table';

/** Longer lines are paragraphs even without a full stop. */
const LONGEST_HEADING = 110;

/**
 * Plain text as an article: a block a line, and a block a cell of a table. A line broken in mid-sentence (the next begins
 * in lower case) is joined to it, since hard-wrapped text is common. Offsets stay those of the text as given.
 */
export function articleFromText(text: string, about: Omit<Article, 'blocks'> = {}): PlacedArticle {
  const blocks: Block[] = [];
  const starts: number[] = [];
  let tables = 0;
  const lines = linesOf(text);
  let joined: Stretch | undefined;
  const close = () => {
    if (!joined) return;
    const line = text.slice(joined.start, joined.end).replace(/[\r\n]/g, ' ');
    blocks.push({ text: line, role: roleOf(line, blocks.length) });
    starts.push(joined.start);
    joined = undefined;
  };
  for (let next = 0; next < lines.length; next++) {
    const line = lines[next];
    const table = line && readTextTable(text, lines, next, tables);
    if (table) {
      close();
      tables += 1;
      next += table.lines - 1;
      for (const { start, end, cell } of table.cells) {
        blocks.push({ text: text.slice(start, end), role: 'table-cell', cell });
        starts.push(start);
      }
    } else if (line) {
      const isOne = joined !== undefined && isContinued(text, joined.end, line.start);
      if (!isOne) close();
      joined = { start: joined?.start ?? line.start, end: line.end };
    }
  }
  close();
  return { article: { ...about, blocks }, place: (block, offset) => (starts[block] ?? 0) + offset };
}

/** The lines that hold anything, without the white space around them. */
function linesOf(text: string): Stretch[] {
  return Array.from(text.matchAll(/[^\r\n]*\S[^\r\n]*/g), ({ 0: line, index }) => ({
    start: index + (line.length - line.trimStart().length),
    end: index + line.trimEnd().length,
  }));
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

import type { Reading } from '../../reading';
import type { Cell } from './cell';

/** "- Germany: 2.3%": what is told, and what of it. */
const labelled = /^(?:[-*•–]\s+)?(\p{L}[^:]{0,60}):\s+(\S.{0,40})$/u;

/**
 * Lists of which every item is a label with a figure or a name behind a colon, as the cells of tables with two columns.
 * Cost: linear in the blocks.
 */
export function labelledLists({ blocks }: Reading): Cell[][] {
  const lists: Cell[][] = [];
  let open: Cell[] = [];
  let whole = true;
  const close = () => {
    if (whole && open.length > 2) lists.push(open);
    open = [];
    whole = true;
  };
  for (const [index, { block, normal }] of blocks.entries()) {
    if (block.role !== 'list-item' || block.cell) {
      close();
      continue;
    }
    const found = labelled.exec(normal.text.trimEnd());
    const [, label = '', told = ''] = found ?? [];
    whole &&= found !== null;
    const row = open.length / 2;
    const place = { table: 0, row, column: 0, head: true };
    const at = normal.text.lastIndexOf(told);
    open.push(
      { text: label, block: index, at: normal.text.indexOf(label), place, parted: false },
      { text: told.replace(/[.;,]$/, ''), block: index, at, place: { table: 0, row, column: 1 }, parted: false },
    );
  }
  close();
  return lists;
}

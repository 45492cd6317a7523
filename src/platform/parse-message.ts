import type { Article, Block, BlockRole, CellPlace } from '../engine/article';
import { maximumArticleLength, maximumBlocks, maximumCells, maximumSelectionLength, maximumUrlLength } from './limits';
import type { DismissScope, FromOwnPages, ToBackground } from './messages';
import { type Fields, fields, list, oneOf, text, webAddress, whole } from './shape';

const roles: readonly BlockRole[] = [
  'headline',
  'heading',
  'paragraph',
  'caption',
  'list-item',
  'table-cell',
  'quotation',
];
const scopes: readonly DismissScope[] = ['claim', 'page', 'site', 'fact'];

/** What a dismissal names: enough to find the finding in the tab's own report, which alone is trusted. */
export interface FindingPlace {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

type Dismiss = Extract<ToBackground, { type: 'dismiss' }>;
export type ParsedToBackground =
  | Exclude<ToBackground, Dismiss>
  | (Omit<Dismiss, 'finding'> & { readonly finding: FindingPlace });

/**
 * The message of a content script when it has exactly a known form within the caps, else `undefined`. Unknown fields are
 * dropped. Cost: linear in the article.
 */
export function parseToBackground(value: unknown): ParsedToBackground | undefined {
  const message = fields(value);
  if (!message) return undefined;
  if (message.type === 'undo-dismiss') return undoDismiss(message);
  if (message.type === 'open-panel') return { type: 'open-panel' };
  const url = webAddress(message.url, maximumUrlLength)?.href;
  if (url === undefined) return undefined;
  switch (message.type) {
    case 'hello':
    case 'not-an-article':
    case 'load-card':
    case 'light-up':
      return { type: message.type, url };
    case 'article': {
      const article = parseArticle(message.article);
      const pass = whole(message.pass, 0, 1_000_000);
      if (!article || pass === undefined) return undefined;
      return { type: 'article', url, article, pass, ...(message.cut === true && { cut: true }) };
    }
    case 'selection':
      return parseSelection(message, url);
    case 'dismiss': {
      const finding = parsePlace(message.finding);
      const scope = oneOf(message.scope, scopes);
      return finding && scope ? { type: 'dismiss', url, finding, scope } : undefined;
    }
    default:
      return undefined;
  }
}

/** The message of one of our own pages, or `undefined`. */
export function parseFromOwnPages(value: unknown): FromOwnPages | undefined {
  const message = fields(value);
  if (!message) return undefined;
  if (message.type === 'undo-dismiss') return undoDismiss(message);
  if (message.type === 'packs-changed') return { type: 'packs-changed' };
  const tabId = whole(message.tabId, 0, Number.MAX_SAFE_INTEGER);
  if (tabId === undefined) return undefined;
  switch (message.type) {
    case 'read-tab':
    case 'check-highlight':
      return { type: message.type, tabId };
    case 'set-marks-in':
      return typeof message.shown === 'boolean' ? { type: 'set-marks-in', tabId, shown: message.shown } : undefined;
    default:
      return undefined;
  }
}

function undoDismiss(message: Fields): { readonly type: 'undo-dismiss'; readonly id: string } | undefined {
  const id = text(message.id, 64);
  return id === undefined ? undefined : { type: 'undo-dismiss', id };
}

function parsePlace(value: unknown): FindingPlace | undefined {
  const place = fields(value);
  const block = whole(place?.block, 0, maximumBlocks);
  const start = whole(place?.start, 0, maximumArticleLength);
  const end = whole(place?.end, 0, maximumArticleLength);
  const kind = text(place?.kind, 40);
  if (block === undefined || start === undefined || end === undefined || kind === undefined) return undefined;
  return { block, start, end, kind };
}

function parseArticle(value: unknown): Article | undefined {
  const article = fields(value);
  if (!article) return undefined;
  let room = maximumArticleLength;
  const blocks = list(article.blocks, maximumBlocks, (element): Block | undefined => {
    const block = fields(element);
    const role = oneOf(block?.role, roles);
    const written = text(block?.text, room);
    if (!block || !role || written === undefined) return undefined;
    room -= written.length;
    if (block.cell === undefined) return { text: written, role };
    const cell = parseCell(block.cell);
    return cell && { text: written, role, cell };
  });
  return blocks && { blocks, ...circumstances(article) };
}

function parseCell(value: unknown): CellPlace | undefined {
  const cell = fields(value);
  const [table, row, column] = [cell?.table, cell?.row, cell?.column].map((place) => whole(place, 0, maximumCells));
  if (!cell || table === undefined || row === undefined || column === undefined) return undefined;
  return {
    table,
    row,
    column,
    ...(cell.head === true && { head: true }),
    ...(cell.wide === true && { wide: true }),
    ...(cell.noted === true && { noted: true }),
  };
}

function parseSelection(message: Fields, url: string): ParsedToBackground | undefined {
  const written = text(message.text, maximumSelectionLength);
  if (written === undefined) return undefined;
  const start = whole(message.start, 0, written.length);
  const end = whole(message.end, start ?? 0, written.length);
  if (start === undefined || end === undefined) return undefined;
  return { type: 'selection', url, text: written, start, end, ...circumstances(message) };
}

/** Publication day, language and country; an ill-formed one counts as unknown, since all three are hints. */
function circumstances(message: Fields): Pick<Article, 'published' | 'language' | 'country'> {
  const published = text(message.published, 10);
  const language = text(message.language, 35);
  const country = text(message.country, 2);
  return {
    ...(published && /^\d{4}-\d\d-\d\d$/.test(published) && { published }),
    ...(language && /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(language) && { language }),
    ...(country && /^[A-Z]{2}$/.test(country) && { country }),
  };
}

import { dateStatements } from './statements/dates';
import { doubtStatements } from './statements/doubts';
import { figureStatements } from './statements/figures';
import { pageStatements } from './statements/page';
import { reasonStatements } from './statements/reasons';
import { roleStatements } from './statements/roles';

/**
 * Every sentence of an explanation, by its key, with `$1`, `$2` … for its parts. `_locales` holds the same keys in the other
 * languages.
 */
export const statements = {
  ...dateStatements,
  ...doubtStatements,
  ...figureStatements,
  ...pageStatements,
  ...reasonStatements,
  ...roleStatements,
} as const;

export type Templates = typeof statements;

import type { Line } from '../../../claims/line';
import type { PageOutcome } from '../finding';
import { judgeApart } from './differences';
import { judgeMeans } from './means';
import { judgeManifold } from './multiples';
import { judgePortions } from './portions';
import { judgeEach } from './products';

/** What figures of a sentence say of each other in whichever order they come: differences, products, shares. */
export function judgeRelations(line: Line): PageOutcome[] {
  return [...judgeApart(line), ...judgeEach(line), ...judgeMeans(line), ...judgePortions(line), ...judgeManifold(line)];
}

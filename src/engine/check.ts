import type { Article } from './article';
import { readArticle } from './read-article';
import type { Reading } from './reading';
import type { Reference } from './reference/reference';
import type { Finding, Report } from './report';
import { judgeComparisons } from './verdicts/comparisons';
import { judgeDates } from './verdicts/dates';
import type { Draft } from './verdicts/draft';
import { judgeFigures } from './verdicts/figures';
import { judgePage } from './verdicts/page';
import { judgeRoles } from './verdicts/roles';
import { settle } from './verdicts/settle';
import { judgeTables, withoutAlarmsInCells } from './verdicts/tables';

/** The whole pipeline: text in, report out. Pure; cost linear in the text. */
export function check(article: Article, reference: Reference): Report {
  const reading = readArticle(article, reference);
  const drafts = [
    ...judgeRoles(reading, reference),
    ...withoutAlarmsInCells(judgeFigures(reading, reference), reading),
    ...judgeTables(reading, reference),
    ...judgeComparisons(reading, reference),
    ...judgePage(reading, reference),
    ...judgeDates(reading),
  ];
  return {
    ...(article.published && { published: article.published }),
    ...(article.country && { country: article.country }),
    findings: settle(drafts).map((draft) => toFinding(draft, reading)),
  };
}

/** From normalised offsets to those of the text as given. */
function toFinding(draft: Draft, reading: Reading): Finding {
  const normal = reading.blocks[draft.block]?.normal;
  if (!normal) throw new RangeError(`finding in block ${draft.block} of ${reading.blocks.length}`);
  const start = normal.offsetOf(draft.start);
  const end = normal.offsetOf(draft.end - 1) + 1;
  return { ...draft, start, end, quote: normal.original.slice(start, end) };
}

import { check } from '../../engine/check';
import type { Reference } from '../../engine/reference/reference';
import { articleFromHtml } from '../input/html-article';
import { placeFinding } from '../input/placed-article';
import { articleFromText } from '../input/text-article';
import type { ArchiveEntry, ArchiveResult } from './item';
import { isProblem } from './item';

/** Checks one entry; what goes wrong with it is told in its place, so that the others go on. */
export function answerEntry(entry: ArchiveEntry, reference: Reference): ArchiveResult {
  if (isProblem(entry)) return entry;
  const { position, id, text, isHtml, outlet, published, country, language } = entry;
  const about = { ...(published && { published }), ...(country && { country }), ...(language && { language }) };
  try {
    const placed = isHtml ? articleFromHtml(text, about) : articleFromText(text, about);
    const findings = check(placed.article, reference).findings.map((finding) => placeFinding(finding, placed));
    const day = placed.article.published;
    return { position, id, ...(outlet && { outlet }), ...(day && { published: day }), findings };
  } catch (error) {
    return { position, problem: `could not be checked: ${(error as Error).message}` };
  }
}

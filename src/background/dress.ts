import marks from '../content/mark/marks.css?inline';
import { type MarkedVerdict, markedVerdicts, type TabReport } from '../platform/messages';
import { insertStyles } from '../platform/scripts';

/**
 * Lets marks show in the page of a tab. Only a page with something to mark gets the sheet, and once: any page can ask for
 * the style of a highlight by its name, and would learn that we are there where we have nothing to say.
 */
export async function dressFor(tabId: number, report: TabReport, before: TabReport | undefined): Promise<void> {
  const dressed = before?.url === report.url && hasMarks(before);
  if (!dressed && hasMarks(report)) await insertStyles(tabId, marks);
}

/** The same for words that light up where nothing is marked: the reader has asked to see them. */
export function dressForLight(tabId: number): Promise<void> {
  return insertStyles(tabId, marks);
}

function hasMarks({ findings }: TabReport): boolean {
  return findings.some(({ verdict }) => markedVerdicts.includes(verdict as MarkedVerdict));
}

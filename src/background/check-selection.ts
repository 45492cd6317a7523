import { check } from '../engine/check';
import type { Finding } from '../engine/report';
import { chooseLanguage, message } from '../platform/i18n';
import type { SelectionReply, ToBackground } from '../platform/messages';
import { reasonSentence } from '../platform/reasons';
import { loadSettings } from '../platform/settings-store';
import { tellAll } from '../platform/telling/tell';
import { withPackTitles } from './added-packs';
import { countryOf } from './outlet';
import { openedReference } from './reference';
import { updateReport } from './tab';

type Selection = Extract<ToBackground, { type: 'selection' }>;

/** Checks highlighted text within the block around it, keeps the result in the tab's report, and answers with it. */
export async function checkSelection(tabId: number, selection: Selection): Promise<SelectionReply> {
  const reply = await replyTo(selection);
  const text = selection.text.slice(selection.start, selection.end).slice(0, 2_000);
  await updateReport(tabId, (report) => ({
    ...(report ?? { url: selection.url, status: 'not-an-article', findings: [] }),
    selection: { ...reply, text },
  })).catch(() => undefined);
  return reply;
}

async function replyTo({ url, text, start, end, published, language, country }: Selection): Promise<SelectionReply> {
  if (text.slice(start, end).trim() === '') return { findings: [], message: message('selection_empty') };
  const place = country ?? countryOf(url);
  try {
    const { reference, added } = await openedReference();
    const report = check(
      {
        blocks: [{ role: 'paragraph', text }],
        ...(published && { published }),
        ...(language && { language }),
        ...(place && { country: place }),
      },
      reference,
    );
    const inside = report.findings.filter((finding) => finding.start < end && start < finding.end);
    await chooseLanguage((await loadSettings()).language);
    return selectionReply(tellAll(withPackTitles(inside, added)));
  } catch {
    return { findings: [], message: message('selection_failed') };
  }
}

/** Honest words when nothing could be decided: what was read, and why it was left. */
function selectionReply(findings: readonly Finding[]): SelectionReply {
  if (findings.length === 0) return { findings, message: message('selection_nothing_found') };
  if (findings.some((finding) => finding.verdict !== 'unchecked')) return { findings };
  const reasons = new Set(findings.map((finding) => reasonSentence(finding.reason)));
  return { findings, message: message('selection_not_decided', [...reasons].slice(0, 2).join(' ')) };
}

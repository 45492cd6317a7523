import { voiceOf } from '../claims/discourse';
import { roleClaimsOf } from '../claims/roles/attach';
import type { RoleClaim } from '../claims/roles/claim';
import type { Reading, Sentence } from '../reading';
import type { Reference } from '../reference/reference';
import type { Office } from '../reference/schema';
import type { Draft } from './draft';
import { decide } from './roles/decide';
import { explain, officeName, referenceOf } from './roles/explain';
import { isLoose, officesOf } from './roles/offices';
import type { Outcome, RoleCase } from './roles/outcome';
import { whoIs } from './roles/people';
import { refusedBy } from './roles/refused';
import { startOf } from './roles/start';
import { tenuresOf } from './roles/tenures';
import { doneOn, isRecent, whenOf } from './roles/when';
import { explained } from './wording/in-english';
import { claimNames } from './wording/names';

/** A page that names more offices is a list or an attack; what comes later is not judged. */
const MOST_CLAIMS = 600;

/** Office-holders against dated tenures. Cost: linear in the sentences that name a person. */
export function judgeRoles(reading: Reading, reference: Reference): Draft[] {
  const drafts: Draft[] = [];
  for (const sentence of reading.sentences) {
    if (drafts.length > MOST_CLAIMS) break;
    for (const claim of roleClaimsOf(sentence)) {
      const judged = judge(claim, sentence, reading, reference);
      if (judged) drafts.push(judged);
    }
  }
  return drafts;
}

function judge(claim: RoleClaim, sentence: Sentence, reading: Reading, reference: Reference): Draft | undefined {
  const { published = '' } = reading.article;
  const who = whoIs(claim.person, sentence.text, reading);
  const { offices, explicit } = officesOf(claim.title, who.ids, published, reference);
  if (offices.length === 0) return undefined;
  const speech = voiceOf(sentence, claim.tie === 'titled' ? claim : claim.title, reading);
  const when = published
    ? whenOf(claim, sentence, reading, published)
    : ({ kind: 'now', from: '', to: '', doubtful: true, leaning: true } as const);
  const start = startOf(claim, sentence);
  const done = published && claim.told ? doneOn(claim, sentence, published) : undefined;
  const role: RoleCase = {
    claim,
    persons: who.ids,
    // "Der frühere Bundeskanzler X": the words around a title are read in English only, so elsewhere they refute nothing.
    certain: who.certain && isEnglish(sentence, reading),
    full: who.full,
    offices,
    explicit,
    mayRefute:
      (offices.length === 1 || claim.title.shared) &&
      offices.every(({ singleHolder }) => singleHolder) &&
      !claim.loose &&
      !claim.title.owned &&
      !claim.title.indefinite &&
      !isLoose(claim.title, offices),
    when,
    published,
    tenures: tenuresOf(who.ids, offices, reference),
    quoted: speech.quoted,
    recent: published !== '' && sentence.dates.some((date) => isRecent(date, published)),
    ...(start ? { start } : {}),
    ...(done ? { doneOn: done } : {}),
    ...(claim.predecessor ? { predecessors: whoIs(claim.predecessor, sentence.text, reading).ids } : {}),
  };
  const outcome = refusedBy(claim, speech, sentence, reading) ?? decide(role, reference);
  const end = Math.max(claim.end, start?.end ?? 0);
  const quote = sentence.text.slice(claim.start, end);
  const { verdict, reason } = outcome;
  return {
    start: claim.start,
    end,
    block: sentence.block,
    kind: 'role',
    verdict,
    ...(reason ? { reason } : {}),
    voice: speech.voice,
    ...(speech.speaker ? { speaker: speech.speaker } : {}),
    claim: summary(role, outcome, reference),
    ...explained(...explain(role, outcome, quote, reference)),
    reference: referenceOf(outcome, reference),
  };
}

/** Letters of small words that no English word has: pages that do not say their language are taken for English. */
const foreign = /(?<!\p{L})\p{Ll}*[åäöøæčřěšžőűşğıłąężźćńś]/u;

function isEnglish({ text, start, end }: Sentence, { language }: Reading): boolean {
  return /^en\b/i.test(language) && !foreign.test(text.slice(start, end));
}

function summary({ offices, when }: RoleCase, { holder, tenure }: Outcome, reference: Reference): Draft['claim'] {
  const shown = holder?.office ?? tenure?.office;
  const office = offices.find(({ id }) => id === shown) ?? (offices.length === 1 ? offices[0] : undefined);
  return {
    ...(office ? aboutOffice(office, reference) : {}),
    ...(when.from ? { period: when.from === when.to ? when.from : `${when.from}/${when.to}` } : {}),
  };
}

function aboutOffice({ id, entity }: Office, reference: Reference): Draft['claim'] {
  return { measure: id, entity, measureName: officeName(id, reference), ...claimNames({ entity }, reference) };
}

import type { Finding, ReferenceValue } from '../../engine/report';
import type { Part, Statement } from '../../engine/statement';
import { inEnglish, message } from '../i18n';
import { amountInWords } from './amounts';
import { daysInWords, weekdayInWords } from './days';

/**
 * Findings whose explanations and labels are told in the reader's language, from what the engine says that they are made of;
 * in English, and where a sentence is missing, they stand as the engine wrote them. Cost: some lookups a sentence.
 */
export function tellAll(findings: readonly Finding[]): readonly Finding[] {
  return findings.map(tell);
}

function tell({ told: _, ...finding }: Finding): Finding {
  const told = inEnglish() ? undefined : sentences(finding.statements ?? []);
  return { ...finding, ...(told && { told }), reference: finding.reference.map(tellValue) };
}

function tellValue({ told: _, ...value }: ReferenceValue): ReferenceValue {
  const told = value.written && !inEnglish() && inWords(value.written);
  return { ...value, ...(told && { told }) };
}

function sentences(statements: readonly Statement[]): string | undefined {
  const told = statements.map(sentence);
  return told.every((one) => one !== '') ? told.join(' ') : undefined;
}

/** '' where the reader's language has no such sentence. */
function sentence({ key, parts }: Statement): string {
  return message(key, ...parts.map(inWords));
}

/** A part of a sentence in the reader's language. */
export function inWords(part: Part): string {
  if (typeof part === 'string') return part;
  if ('key' in part) return sentence(part);
  if ('list' in part) return part.list.map(inWords).join(part.between);
  if ('weekday' in part) return weekdayInWords(part.weekday);
  return 'from' in part ? daysInWords(part) : amountInWords(part);
}

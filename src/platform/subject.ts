import type { Finding } from '../engine/report';

/**
 * What a claim is about in the reference's words: "Number of members, European Union"; '' where it names no measure.
 * Whose figure it is stands after it, with the scope, unless the measure's name says so already.
 */
export function subjectOf({ measureName = '', entityName, scopeName }: Finding['claim']): string {
  const rest = measureName ? [entityName, scopeName] : [];
  return [measureName, ...rest.filter((name) => name && !measureName.includes(name))].join(', ');
}

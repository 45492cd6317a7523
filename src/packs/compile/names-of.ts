import { STOPPED } from '../../engine/reference/names';
import type { Entity, Office, Person } from '../../engine/reference/schema';
import { genericTitles } from './generic-titles';
import { kindOf, type Name } from './names';

export interface Named {
  readonly entities: readonly Entity[];
  readonly offices: readonly Office[];
  readonly people: readonly Person[];
  readonly notNames: readonly string[];
  /** Whatever an office may be of: its titles are found without its name, too. */
  readonly nations: readonly Entity[];
}

/** Every name to be found in a text: of entities, people and offices, and the phrases to pass over. */
export function namesOf({ entities, offices, people, notNames, nations }: Named): Name[] {
  const names: Name[] = notNames.map((text) => ({ text, kind: STOPPED, ids: [] }));
  const add = (texts: readonly string[], kind: number, id: string): void => {
    for (const text of texts) names.push({ text, kind, ids: [id] });
  };
  const habits = entities.flatMap(({ metonyms }) => metonyms).filter((one) => one.startsWith('the '));
  for (const entity of entities) {
    // Read from the left, "the Bank" would take the first words of "the Bank of Russia".
    const longer = [entity.name, ...entity.aliases].filter((name) =>
      habits.some((habit) => name.startsWith(`${habit.slice('the '.length)} `)),
    );
    add(
      longer.map((name) => `the ${name}`),
      kindOf('entity', 'plain'),
      entity.id,
    );
    add([entity.name, ...entity.aliases], kindOf('entity', 'plain'), entity.id);
    add(entity.adjectives, kindOf('entity', 'adjective'), entity.id);
    add(entity.metonyms, kindOf('entity', 'metonym'), entity.id);
  }
  for (const person of people) {
    const surnames = new Set(person.surnames);
    const full = [person.name, ...person.aliases].filter((name) => name.includes(' ') && !surnames.has(name));
    const alone = [person.name, ...person.aliases].filter((name) => !name.includes(' '));
    add(full, kindOf('person', 'plain'), person.id);
    add([...alone, ...surnames], kindOf('person', 'surname'), person.id);
  }
  const byId = new Map(nations.map((entity) => [entity.id, entity]));
  for (const office of offices) {
    add(office.titles.flatMap(spoken), kindOf('office', 'plain'), office.id);
    add(genericTitles(office, byId.get(office.entity)), kindOf('office', 'plain'), office.id);
  }
  return names;
}

/** "NATO chief" also as "Nato chief": some papers write an acronym that is spoken as a word like a name. */
function spoken(title: string): string[] {
  const softer = title.replaceAll(/\b[A-Z]{4,}\b/g, (word) =>
    /[AEIOU]/.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word,
  );
  return softer === title ? [title] : [title, softer];
}

import { type Fault, fault } from '../fault';
import { isDate } from '../read/dates';
import type { Pack } from '../records';

/** Names and numbers of a pack, from its datapackage.json. */
export interface Descriptor {
  readonly name: string;
  /** Who made it, in the pack's own words; empty where it does not say. */
  readonly by: string;
}

const parse = (text: string): Record<string, unknown> => {
  const value: unknown = JSON.parse(text);
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
};

/** What only an added pack's description is asked for. Anything that is not there is empty; never throws. */
export function readDescriptor(text: string | undefined): Descriptor {
  try {
    const { name, contributors } = parse(text ?? '{}');
    const makers = (Array.isArray(contributors) ? contributors : []).flatMap((one: unknown) => {
      const title = typeof one === 'object' && one !== null ? (one as { title?: unknown }).title : undefined;
      return typeof title === 'string' && title.trim() !== '' ? [title.trim().slice(0, 120)] : [];
    });
    return { name: typeof name === 'string' ? name : '', by: makers.slice(0, 5).join(', ') };
  } catch {
    return { name: '', by: '' };
  }
}

/** What is wrong with the description of a pack, for a list of problems in datapackage.json. */
export function checkDescriptor(pack: Pack, bundledNames: readonly string[]): readonly Fault[] {
  const problems: Fault[] = [];
  if (!/^[a-z][a-z0-9-]{1,39}$/.test(pack.name)) {
    problems.push(fault`"name" must have 2 to 40 small letters, digits and hyphens, and begin with a letter`);
  }
  if (bundledNames.includes(pack.name))
    problems.push(fault`"name" is "${pack.name}", which is a bundled pack's: give it its own`);
  if (pack.title.trim() === '' || pack.title.length > 120) problems.push(fault`"title" must have 1 to 120 characters`);
  if (!/^\d{1,6}(\.\d{1,6}){0,3}$/.test(pack.version)) {
    problems.push(
      fault`"version" is "${pack.version.slice(0, 40)}", not numbers with points between them, such as 2026.1.0`,
    );
  }
  if (!isDate(pack.asOf))
    problems.push(fault`"as_of" is "${pack.asOf.slice(0, 40)}", not a date (YYYY, YYYY-MM or YYYY-MM-DD)`);
  if (pack.licence === '') problems.push(fault`"licenses" names no licence`);
  return problems;
}

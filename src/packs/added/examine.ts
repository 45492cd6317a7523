import type { Reference } from '../../engine/reference/reference';
import type { PackDescription } from '../../platform/packs';
import { describePack } from '../describe-pack';
import { fault, reasonOf } from '../fault';
import { type ReadPack, readPack } from '../read/pack';
import type { Problem } from '../read/table';
import type { Pack } from '../records';
import { linesOf, reporter } from '../validate/problem';
import { validate } from '../validate/validate';
import { BUNDLED, borrow } from './borrow';
import type { Bundled } from './bundled';
import { checkCells } from './cells';
import { type Conflict, conflictsOf, valueWords } from './conflicts';
import { checkCrowds } from './crowds';
import { checkDescriptor, readDescriptor } from './descriptor';
import { limits } from './limits';
import { checkLookAlikes } from './look-alikes';
import { checkNames } from './names';
import { checkNumbers } from './numbers';
import { Refusal } from './refusal';
import { checkSignature, SIGNATURE_FILE, type SignatureState } from './signature';
import { checkUnits } from './units';

/** A fact of the pack, for a first look. */
export interface Sample {
  readonly label: string;
  readonly value: string;
  readonly asOf: string;
  readonly publisher: string;
}

/** What a sound pack would add, before anything of it is kept. */
export interface Examination {
  readonly read: ReadPack;
  readonly description: PackDescription;
  /** Who made it, in its own words. */
  readonly by: string;
  readonly signature: SignatureState;
  readonly samples: readonly Sample[];
  readonly conflicts: readonly Conflict[];
  readonly warnings: readonly Problem[];
}

const SAMPLES = 6;

/**
 * Reads and checks the files of a pack from outside against the bundled facts and the packs that were added before. Throws
 * a `Refusal` with every reason and its row when it cannot be taken. Cost: linear in the files.
 */
export async function examine(
  files: ReadonlyMap<string, Uint8Array>,
  bundled: Bundled,
  others: readonly Pack[] = [],
  progress: (share: number) => void = () => undefined,
): Promise<Examination> {
  const decoder = new TextDecoder();
  const { name, by } = readDescriptor(decoder.decode(files.get('datapackage.json')));
  const signature = await checkSignature(files);
  if (signature.kind === 'wrong')
    throw new Refusal([{ pack: name, file: SIGNATURE_FILE, ...reasonOf(signature.reason) }]);
  progress(0.1);
  const tables = new Map([...files].filter(([file]) => /\.(csv|json)$/.test(file) && file !== SIGNATURE_FILE));
  const read = readPack(name, tables);
  progress(0.4);
  const { pack, texts } = read;
  refuseFor([...checkDescription(pack, bundled), ...checkCells(texts, name), ...read.problems]);
  const lineOf = linesOf(new Map([[name, texts]]));
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const fail = reporter(problems, lineOf);
  checkCrowds(pack, fail);
  checkNumbers(pack, fail);
  checkUnits(pack, fail);
  checkNames(pack, bundled, fail);
  checkLookAlikes(pack, bundled.packs, reporter(warnings, lineOf));
  refuseFor(problems);
  progress(0.6);
  const beside = [borrow(pack, bundled.reference), ...others.filter((other) => other.name !== name)];
  const found = validate([...beside.map(asRead), read]);
  const own = (all: readonly Problem[]) => all.filter((problem) => problem.pack === name);
  refuseFor(own(found.errors));
  progress(0.9);
  return {
    read,
    description: describePack(pack),
    by,
    signature,
    samples: samplesOf(pack, bundled.reference),
    conflicts: conflictsOf(pack, bundled.reference, lineOf),
    warnings: inOrder([...warnings, ...own(found.warnings)]),
  };
}

function checkDescription(pack: Pack, { packs }: Bundled): Problem[] {
  const names = [BUNDLED, ...packs.map(({ name }) => name)];
  return checkDescriptor(pack, names).map((reason) => ({
    pack: pack.name,
    file: 'datapackage.json',
    ...reasonOf(reason),
  }));
}

/** Throws when there is a problem; later checks then would only repeat it in other words. */
function refuseFor(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Refusal(inOrder(problems));
}

const asRead = (pack: Pack): ReadPack => ({ pack, texts: new Map(), problems: [] });

/** By file and row, the first so many; the last line then says how many more there are. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const sorted = [...problems].sort((a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0));
  const seen = new Set<string>();
  const once = sorted.filter(({ file, line, reason }) => {
    const key = `${file}:${line}:${reason}`;
    return !seen.has(key) && seen.add(key);
  });
  const [last] = once.slice(limits.problems);
  if (!last) return once;
  return [
    ...once.slice(0, limits.problems),
    {
      pack: last.pack,
      file: last.file,
      ...(last.line !== undefined && { line: last.line }),
      ...reasonOf(fault`… and ${once.length - limits.problems} more`),
    },
  ];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function samplesOf(pack: Pack, bundled: Reference): Sample[] {
  const publishers = new Map(pack.sources.map(({ id, publisher }) => [id, publisher]));
  const publisherOf = (source: string) => publishers.get(source) ?? bundled.source(source)?.publisher ?? '';
  const facts = pack.observations.slice(0, SAMPLES).map((row) => ({
    label: row.label,
    value: valueWords(row),
    asOf: row.asOf,
    publisher: publisherOf(row.source),
  }));
  const people = new Map(pack.people.map(({ id, name }) => [id, name]));
  const offices = new Map(pack.offices.map(({ id, titles }) => [id, titles[0]]));
  const holders = pack.tenures.slice(0, SAMPLES - facts.length).map((row) => ({
    label: offices.get(row.office) ?? bundled.office(row.office)?.titles[0] ?? row.office,
    value: people.get(row.person) ?? bundled.person(row.person)?.name ?? row.person,
    asOf: row.confirmedUntil,
    publisher: publisherOf(row.source),
  }));
  return [...facts, ...holders];
}

import type { Bundled } from '../../packs/added/bundled';
import { examine } from '../../packs/added/examine';
import { packFromTable, readColumns } from '../../packs/added/from-table';
import { Refusal, refuse } from '../../packs/added/refusal';
import { compileShelf } from '../../packs/added/shelf';
import { Tray } from '../../packs/added/tray';
import { unpackZip } from '../../packs/added/unpack';
import { fault } from '../../packs/fault';
import { readPack } from '../../packs/read/pack';
import type { Pack } from '../../packs/records';
import type { Answer, Job, RawPack, Source } from './jobs';

type Task = Exclude<Job, { type: 'open' }>;

/** Does one job beside the bundled facts; a pack that is not taken is an answer, not an error. */
export async function doJob(job: Task, bundled: Bundled, progress: (share: number) => void): Promise<Answer> {
  try {
    switch (job.type) {
      case 'columns':
        return { type: 'columns', columns: readColumns(decode(job.bytes, job.label), job.label) };
      case 'examine':
        return await examineSource(job.source, job.others, bundled, progress);
      case 'compile':
        return { type: 'compiled', bytes: compileShelf(job.packs.map(packOf), bundled.reference) };
    }
  } catch (error) {
    if (error instanceof Refusal) return { type: 'refused', problems: error.problems };
    throw error;
  }
}

async function examineSource(
  source: Source,
  others: readonly RawPack[],
  bundled: Bundled,
  progress: (share: number) => void,
): Promise<Answer> {
  const { files, leftOut } = open(source, bundled, (share) => progress(share * 0.4));
  const { read: _, ...examination } = await examine(files, bundled, others.map(packOf), (share) =>
    progress(0.4 + share * 0.6),
  );
  return {
    type: 'candidate',
    candidate: {
      ...examination,
      warnings: [...leftOut, ...examination.warnings],
      files: [...files].map(([name, bytes]) => ({ name, bytes })),
    },
  };
}

function open(source: Source, { reference }: Bundled, progress: (share: number) => void) {
  switch (source.kind) {
    case 'zip':
      return { files: unpackZip(source.bytes, source.label, progress), leftOut: [] };
    case 'folder': {
      const tray = new Tray();
      for (const { name: path, bytes } of source.files) {
        const name = tray.admit(path, bytes.length);
        if (name === undefined) continue;
        tray.count(name, bytes.length);
        tray.keep(name, bytes);
      }
      return { files: tray.files(source.label), leftOut: [] };
    }
    case 'table': {
      if (!source.mapping) return refuse(source.label, fault`nobody has said yet what its columns are`);
      return packFromTable(decode(source.bytes, source.label), source.label, source.mapping, reference);
    }
  }
}

function decode(bytes: Uint8Array, label: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(label, fault`the text is not UTF-8: save it as CSV with UTF-8`);
  }
}

/** A pack that was judged before: its name stands in its own description. */
function packOf(files: RawPack): Pack {
  const bytes = new Map(files.map(({ name, bytes: content }) => [name, content]));
  const descriptor = JSON.parse(new TextDecoder().decode(bytes.get('datapackage.json'))) as { name: string };
  return readPack(descriptor.name, bytes).pack;
}

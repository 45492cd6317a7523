import { useSignal } from '@preact/signals';
import type { TableColumns, TableMapping } from '../../packs/added/from-table';
import { templateFiles } from '../../packs/added/template';
import type { Problem } from '../../packs/read/table';
import { message } from '../../platform/i18n';
import type { AddedPack } from '../../platform/kept';
import { type changePacks, withPack } from './changes';
import { askDesk } from './desk';
import { dropped, type GivenFile, gather } from './gather';
import type { Candidate, Source } from './jobs';
import { Mapping } from './mapping';
import { Pick } from './pick';
import { Preview } from './preview';
import { Refused } from './refused';
import { saveZip } from './save-zip';

type Table = Extract<Source, { kind: 'table' }>;

/** Where adding a pack has got to. */
type Stage =
  | { readonly at: 'start'; readonly added?: string }
  | { readonly at: 'work'; readonly share: number; readonly stop: AbortController }
  | { readonly at: 'mapping'; readonly table: Table; readonly columns: TableColumns }
  | { readonly at: 'preview'; readonly candidate: Candidate }
  | { readonly at: 'refused'; readonly label: string; readonly problems: readonly Problem[] };

interface AddingPackProps {
  readonly packs: readonly AddedPack[];
  /** Keeps the change; whether that worked. */
  readonly onAdd: (...change: Parameters<typeof changePacks>) => Promise<boolean>;
}

/** Adding a pack, step by step: choose, say what a table's columns are, look, and only then keep. */
export function AddingPack({ packs, onAdd }: AddingPackProps) {
  const stage = useSignal<Stage>({ at: 'start' });
  const start = () => {
    stage.value = { at: 'start' };
  };
  const work = () => {
    const stop = new AbortController();
    stage.value = { at: 'work', share: 0, stop };
    const progress = (share: number) => {
      if (!stop.signal.aborted) stage.value = { at: 'work', share, stop };
    };
    return { signal: stop.signal, progress };
  };
  const judge = async (source: Source) => {
    const { label } = source;
    try {
      const options = work();
      const others = packs.map(({ files }) => files);
      const answer = await (source.kind === 'table' && !source.mapping
        ? askDesk({ type: 'columns', label, bytes: source.bytes }, options)
        : askDesk({ type: 'examine', source, others }, options));
      if (answer.type === 'candidate') stage.value = { at: 'preview', candidate: answer.candidate };
      else if (answer.type === 'refused') stage.value = { at: 'refused', label, problems: answer.problems };
      else if (answer.type === 'columns' && source.kind === 'table')
        stage.value = { at: 'mapping', table: source, columns: answer.columns };
    } catch {
      start();
    }
  };
  const take = async (given: readonly GivenFile[]) => {
    const source = await gather(given);
    if ('problems' in source) stage.value = { at: 'refused', label: given[0]?.file.name ?? '', ...source };
    else await judge(source);
  };
  const add = async (candidate: Candidate) => {
    const { progress } = work();
    const kept = await onAdd(withPack(candidate, new Date()), progress);
    stage.value = kept ? { at: 'start', added: candidate.description.title } : { at: 'preview', candidate };
  };
  const now = stage.value;
  switch (now.at) {
    case 'start':
      return (
        <>
          {now.added && <p role="status">{message('added_stored', now.added)}</p>}
          <Pick
            onFiles={take}
            onDrop={(data) => dropped(data).then(take)}
            onTemplate={() => saveZip('my-pack', asBytes(templateFiles('my-pack')))}
          />
        </>
      );
    case 'work':
      return (
        <div class="tools tools--level" role="status">
          <label class="added__progress">
            <span>{message('added_working')}</span>
            <progress max={1} value={now.share} />
          </label>
          <button
            type="button"
            class="button"
            onClick={() => {
              now.stop.abort();
              start();
            }}
          >
            {message('added_cancel')}
          </button>
        </div>
      );
    case 'mapping':
      return (
        <Mapping
          label={now.table.label}
          columns={now.columns}
          onDone={(mapping: TableMapping) => judge({ ...now.table, mapping })}
          onCancel={start}
        />
      );
    case 'preview': {
      const { candidate } = now;
      const before = packs.find(({ name }) => name === candidate.description.name);
      return <Preview candidate={candidate} before={before} onAdd={() => add(candidate)} onCancel={start} />;
    }
    case 'refused':
      return <Refused label={now.label} problems={now.problems} onDone={start} />;
  }
}

function asBytes(files: ReadonlyMap<string, string>) {
  return [...files].map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
}

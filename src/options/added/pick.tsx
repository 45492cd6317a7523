import { useSignal } from '@preact/signals';
import { message } from '../../platform/i18n';
import type { GivenFile } from './gather';

interface PickProps {
  readonly onFiles: (files: readonly GivenFile[]) => void;
  readonly onDrop: (data: DataTransfer) => void;
  readonly onTemplate: () => void;
}

/** Where a pack is given: a file, a folder, or something dropped. */
export function Pick({ onFiles, onDrop, onTemplate }: PickProps) {
  const over = useSignal(false);
  const given = (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
    input.value = '';
    if (files.length > 0) onFiles(files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the buttons inside are the first
    <div
      class={`drop ${over.value ? 'drop--over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        over.value = true;
      }}
      onDragLeave={() => {
        over.value = false;
      }}
      onDrop={(event) => {
        event.preventDefault();
        over.value = false;
        if (event.dataTransfer) onDrop(event.dataTransfer);
      }}
    >
      <div class="tools">
        <label class="button">
          {message('added_choose_file')}
          <input
            class="unseen"
            type="file"
            accept=".zip,.csv,application/zip,text/csv"
            onChange={({ currentTarget }) => given(currentTarget)}
          />
        </label>
        <label class="button">
          {message('added_choose_folder')}
          <input
            class="unseen"
            type="file"
            ref={(input) => input?.setAttribute('webkitdirectory', '')}
            onChange={({ currentTarget }) => given(currentTarget)}
          />
        </label>
        <button type="button" class="button button--quiet" onClick={onTemplate}>
          {message('added_template')}
        </button>
      </div>
      <p class="note-inline">{message('added_drop')}</p>
    </div>
  );
}

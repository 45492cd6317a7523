import { useSignal } from '@preact/signals';
import { collectBackup, restoreBackup } from '../platform/backup';
import { type BackupFault, maximumBackupLength, readBackup, writeBackup } from '../platform/backup-file';
import { type MessageKey, message, plural } from '../platform/i18n';
import { download } from '../ui/download';
import { Section } from './section';

const faults = {
  'too-big': 'backup_fault_too_big',
  'not-json': 'backup_fault_not_json',
  'not-ours': 'backup_fault_not_ours',
  newer: 'backup_fault_newer',
  settings: 'backup_fault_settings',
  dismissals: 'backup_fault_dismissals',
  ledger: 'backup_fault_ledger',
} as const satisfies Record<BackupFault, MessageKey>;

/** Everything in one file, out and in. */
export function Backup() {
  const outcome = useSignal('');
  const save = async () => {
    const today = new Date().toISOString().slice(0, 10);
    download(`countercheck-${today}.json`, writeBackup(await collectBackup()), 'application/json');
  };
  const load = async (file: File | undefined) => {
    if (!file) return;
    const read = file.size > maximumBackupLength ? ({ fault: 'too-big' } as const) : readBackup(await file.text());
    if ('fault' in read) {
      outcome.value = message('backup_refused', message(faults[read.fault]));
      return;
    }
    try {
      await restoreBackup(read);
      outcome.value = message(
        'backup_restored',
        plural('backup_dismissals', read.dismissals.length),
        plural('backup_entries', read.ledger.length),
      );
    } catch {
      outcome.value = message('backup_refused', message('fault_storage'));
    }
  };
  return (
    <Section name="backup">
      <div class="tools">
        <button type="button" class="button" onClick={save}>
          {message('backup_save')}
        </button>
        <label class="button">
          {message('backup_load')}
          <input
            class="unseen"
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              load(currentTarget.files?.[0]);
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
      <p class="note-inline" role="status">
        {outcome.value}
      </p>
    </Section>
  );
}

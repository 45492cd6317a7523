import type { Backup } from './backup-file';
import { openDatabase } from './database';
import { loadDismissals } from './dismissals';
import { loadLedger } from './ledger';
import { loadSettings, saveSettings } from './settings-store';

export async function collectBackup(): Promise<Backup> {
  const [settings, dismissals, ledger] = await Promise.all([loadSettings(), loadDismissals(), loadLedger()]);
  return { settings, dismissals, ledger };
}

/** Replaces everything by what the backup holds. Rejects when the browser cannot keep it; then all is as it was. */
export async function restoreBackup(backup: Backup): Promise<void> {
  const before = await loadSettings();
  await saveSettings(backup.settings);
  try {
    await replaceRows(backup);
  } catch (error) {
    await saveSettings(before);
    throw error;
  }
}

/** In one transaction: all of it or nothing. */
async function replaceRows({ dismissals, ledger }: Backup): Promise<void> {
  const change = (await openDatabase()).transaction(['dismissals', 'ledger'], 'readwrite');
  const [kept, read] = [change.objectStore('dismissals'), change.objectStore('ledger')];
  const steps: Promise<unknown>[] = [change.done];
  try {
    steps.push(kept.clear(), read.clear());
    for (const dismissal of dismissals) steps.push(kept.put(dismissal));
    for (const entry of ledger) steps.push(read.put(entry));
  } catch (error) {
    change.abort();
    await Promise.allSettled(steps);
    throw error;
  }
  await Promise.all(steps);
}

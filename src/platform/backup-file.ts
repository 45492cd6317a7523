import type { Verdict } from '../engine/report';
import type { Dismissal, LedgerEntry } from './kept';
import type { DismissScope } from './messages';
import { readSettings, type Settings, settingsVersion, toStored } from './settings';
import { type Fields, fields, list, oneOf, text, webAddress } from './shape';

/** Everything that the reader has made Countercheck know, in one file. */
export interface Backup {
  readonly settings: Settings;
  readonly dismissals: readonly Dismissal[];
  readonly ledger: readonly LedgerEntry[];
}

/** Why a file is refused; each has its sentence. */
export type BackupFault = 'too-big' | 'not-json' | 'not-ours' | 'newer' | 'settings' | 'dismissals' | 'ledger';

export const maximumBackupLength = 50_000_000;
const format = 'countercheck-backup';
const scopes: readonly DismissScope[] = ['claim', 'page', 'site', 'fact'];
const verdicts: readonly Verdict[] = [
  'agrees',
  'close',
  'superseded',
  'differs',
  'inconsistent',
  'contested',
  'related',
  'unchecked',
];

/** In one order of rows and keys, so that the same content always gives the same file. */
export function writeBackup({ settings, dismissals, ledger }: Backup): string {
  const content = { format, settings: toStored(settings), dismissals: byId(dismissals), ledger: byId(ledger) };
  return `${JSON.stringify(content, sortKeys, 1)}\n`;
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): readonly T[] {
  return [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function sortKeys(_key: string, value: unknown): unknown {
  const object = fields(value);
  return object ? Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1))) : value;
}

/** The backup in a file's text, or why it is refused: all of it or nothing. Never throws. */
export function readBackup(written: string): Backup | { readonly fault: BackupFault } {
  if (written.length > maximumBackupLength) return { fault: 'too-big' };
  let parsed: unknown;
  try {
    parsed = JSON.parse(written);
  } catch {
    return { fault: 'not-json' };
  }
  const file = fields(parsed);
  if (file?.format !== format) return { fault: 'not-ours' };
  const stored = fields(file.settings);
  if (typeof stored?.version !== 'number') return { fault: 'settings' };
  if (stored.version > settingsVersion) return { fault: 'newer' };
  const dismissals = list(file.dismissals, 100_000, readDismissal);
  if (!dismissals) return { fault: 'dismissals' };
  const ledger = list(file.ledger, 500_000, readEntry);
  if (!ledger) return { fault: 'ledger' };
  return { settings: readSettings(stored), dismissals, ledger };
}

function readDismissal(value: unknown): Dismissal | undefined {
  const row = fields(value);
  const scope = oneOf(row?.scope, scopes);
  const common = row && readCommon(row);
  return row && scope && common ? { ...common, scope } : undefined;
}

function readEntry(value: unknown): LedgerEntry | undefined {
  const row = fields(value);
  const common = row && readCommon(row);
  const verdict = oneOf(row?.verdict, verdicts);
  const measure = text(row?.measure, 200);
  if (!row || !common || !verdict || measure === undefined) return undefined;
  const [entity, scope, published] = [text(row.entity, 200), text(row.scope, 200), text(row.published, 10)];
  return {
    ...common,
    verdict,
    measure,
    ...(entity && { entity }),
    ...(scope && { scope }),
    ...(published && { published }),
  };
}

function readCommon(row: Fields) {
  const [id, at, site] = [text(row.id, 5_000), text(row.at, 30), text(row.site, 253)];
  const [quote, fact, url] = [text(row.quote, 300), text(row.fact, 1_000), webAddress(row.url, 4_096)];
  if (!id || !at || Number.isNaN(Date.parse(at)) || site === undefined || !quote || !fact || !url) return undefined;
  return { id, at, site, quote, fact, url: url.href };
}

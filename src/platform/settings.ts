import { type Appearance, type MarkedVerdict, markedVerdicts, type SiteMode } from './messages';
import { type Fields, fields, list, oneOf } from './shape';

export const appearances = ['system', 'light', 'dark'] as const satisfies readonly Appearance[];
export const languages = ['browser', 'en', 'de', 'fr', 'uk'] as const;
export const siteModes = ['off', 'on-request', 'automatic'] as const satisfies readonly SiteMode[];

/** All that the reader has chosen. Host access is not here: the browser keeps it. */
export interface Settings {
  /** Mode by host name, where it is not the default. */
  readonly sites: Readonly<Record<string, SiteMode>>;
  /** Mode of sites to which Countercheck has access and which are not in `sites`. */
  readonly mode: SiteMode;
  /** Verdicts that are marked in the page. */
  readonly marked: readonly MarkedVerdict[];
  /** Whether speakers' figures are marked too (as outlines) and listed. */
  readonly speakers: boolean;
  readonly badge: boolean;
  readonly appearance: Appearance;
  readonly language: (typeof languages)[number];
  readonly ledger: boolean;
}

export const defaults: Settings = {
  sites: {},
  mode: 'automatic',
  marked: markedVerdicts,
  speakers: true,
  badge: true,
  appearance: 'system',
  language: 'browser',
  ledger: false,
};

/** Turns the stored form of one version into that of the next. Pure; unknown keys are carried through. */
export type Migration = (stored: Fields) => Fields;

/** In order: the first turns version 1 into version 2. A released migration is never edited. */
export const migrations: readonly Migration[] = [];

export const settingsVersion = migrations.length + 1;

/** What is written to storage and to an export. */
export interface StoredSettings extends Settings {
  readonly version: number;
}

export function toStored(settings: Settings): StoredSettings {
  return { version: settingsVersion, ...settings };
}

/**
 * Settings from whatever storage holds: migrated, validated key by key, unknown keys dropped, anything unreadable
 * replaced by its default. Never throws. A newer version's settings are read as far as they are understood.
 */
export function readSettings(stored: unknown, steps: readonly Migration[] = migrations): Settings {
  let current = fields(stored) ?? {};
  const version = typeof current.version === 'number' ? current.version : 1;
  for (const step of steps.slice(Math.max(0, version - 1))) current = step(current);
  return {
    sites: readSites(current.sites),
    mode: oneOf(current.mode, siteModes) ?? defaults.mode,
    marked: list(current.marked, markedVerdicts.length, (verdict) => oneOf(verdict, markedVerdicts)) ?? defaults.marked,
    speakers: bool(current.speakers, defaults.speakers),
    badge: bool(current.badge, defaults.badge),
    appearance: oneOf(current.appearance, appearances) ?? defaults.appearance,
    language: oneOf(current.language, languages) ?? defaults.language,
    ledger: bool(current.ledger, defaults.ledger),
  };
}

function bool(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise;
}

/** The host name that stands for a page in `sites`: without "www.", lower case. Files have the empty host. */
export function siteOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

function readSites(value: unknown): Readonly<Record<string, SiteMode>> {
  const sites: [string, SiteMode][] = [];
  for (const [host, written] of Object.entries(fields(value) ?? {})) {
    const mode = oneOf(written, siteModes);
    if (mode && host.length <= 253 && /^[a-z0-9.:[\]-]*$/.test(host)) sites.push([host, mode]);
  }
  return Object.fromEntries(sites.sort(([a], [b]) => (a < b ? -1 : 1)));
}

import { signal } from '@preact/signals';
import { hasAccess, type Restriction, restrictionOf } from '../platform/access';
import { chooseLanguage, direction, locale } from '../platform/i18n';
import type { SiteMode, TabReport } from '../platform/messages';
import { chosenMode, defaultMode } from '../platform/mode';
import { loadReport, marksShown, onTabChanged } from '../platform/reports';
import { defaults, type Settings, siteOf } from '../platform/settings';
import { loadSettings, onSettingsChanged } from '../platform/settings-store';
import { activeTabOfThisWindow, addressOf } from '../platform/tabs';

/** The tab that popup or panel shows. */
export interface ShownTab {
  readonly id: number;
  /** Unknown where we have no access. */
  readonly url?: string;
  readonly restriction?: Restriction;
  readonly mode: SiteMode;
  readonly access: boolean;
  readonly report?: TabReport;
  readonly marks: boolean;
}

export const settings = signal<Settings>(defaults);
export const tab = signal<ShownTab | undefined>(undefined);

let place: 'popup' | 'panel' | 'page' = 'page';

/** Loads the settings, follows them, and dresses the document: language, direction, theme. */
export async function startPage(where: typeof place): Promise<void> {
  place = where;
  await dress(await loadSettings());
  onSettingsChanged((after) => {
    dress(after).then(refresh);
  });
  onTabChanged((id) => {
    if (id === tab.value?.id) refresh();
  });
}

async function dress(next: Settings): Promise<void> {
  await chooseLanguage(next.language);
  const root = document.documentElement;
  root.lang = locale();
  root.dir = direction();
  if (next.appearance === 'system') root.removeAttribute('data-theme');
  else root.dataset.theme = next.appearance;
  settings.value = next;
}

/** Shows the tab with this id and every change of its report from now on. */
export async function showTab(id: number): Promise<void> {
  const [address, report, marks] = await Promise.all([addressOf(id), loadReport(id), marksShown(id)]);
  const url = address ?? report?.url;
  // The click that opens the popup gives us the address of any page that may be read at all; the panel may just not know.
  const restriction = url || place === 'popup' ? restrictionOf(url) : undefined;
  const access = url && !restriction ? await hasAccess(url) : false;
  const mode = (url && chosenMode(siteOf(url), settings.value)) || defaultMode(access, settings.value);
  tab.value = {
    id,
    access,
    mode,
    marks,
    ...(url && { url }),
    ...(restriction && { restriction }),
    ...(report && { report }),
  };
}

export function refresh(): Promise<void> | undefined {
  return tab.value && showTab(tab.value.id);
}

/** Settings and tab at the same time: the popup's first sight waits for the slower one only. */
export async function startWithTab(where: typeof place): Promise<void> {
  const [active] = await Promise.all([tabToShow(), startPage(where)]);
  if (active !== undefined) await showTab(active);
}

/** The active tab of this window; a page opened with `?tab=N` shows that tab instead. */
async function tabToShow(): Promise<number | undefined> {
  const fixed = new URLSearchParams(location.search).get('tab');
  return fixed ? Number(fixed) : activeTabOfThisWindow();
}

export async function showActiveTab(): Promise<void> {
  const active = await tabToShow();
  if (active !== undefined) await showTab(active);
}

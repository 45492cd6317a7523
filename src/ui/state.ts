import { signal } from '@preact/signals';
import { hasAccess, type Restriction, restrictionOf } from '../platform/access';
import { chooseLanguage, direction, locale } from '../platform/i18n';
import type { SiteMode, TabReport } from '../platform/messages';
import { modeOf } from '../platform/mode';
import { loadReport, marksShown, onTabChanged } from '../platform/reports';
import { defaults, type Settings } from '../platform/settings';
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
  const address = await addressOf(id);
  const report = await loadReport(id);
  const url = address ?? report?.url;
  // The click that opens the popup gives us the address of any page that may be read at all; the panel may just not know.
  const restriction = url || place === 'popup' ? restrictionOf(url) : undefined;
  const [access, mode, marks] = await Promise.all([
    url ? hasAccess(url) : false,
    url && !restriction ? modeOf(url, settings.value) : ('on-request' as const),
    marksShown(id),
  ]);
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

/** The active tab of this window; a page opened with `?tab=N` shows that tab instead. */
export async function showActiveTab(): Promise<void> {
  const fixed = new URLSearchParams(location.search).get('tab');
  if (fixed) return showTab(Number(fixed));
  const active = await activeTabOfThisWindow();
  if (active !== undefined) await showTab(active);
}

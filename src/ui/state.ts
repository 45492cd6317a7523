import { signal } from '@preact/signals';
import { covers, givenOrigins, type Restriction, restrictionOf } from '../platform/access';
import { chooseLanguage, direction, language } from '../platform/i18n';
import type { SiteMode, TabReport } from '../platform/messages';
import { chosenMode, defaultMode } from '../platform/mode';
import { loadTab, onTabChanged } from '../platform/reports';
import { defaults, type Settings, siteOf } from '../platform/settings';
import { loadSettings, onSettingsChanged } from '../platform/settings-store';
import { activeTabOfThisWindow, addressOf, type PlacedTab } from '../platform/tabs';

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
  root.lang = language();
  root.dir = direction();
  if (next.appearance === 'system') root.removeAttribute('data-theme');
  else root.dataset.theme = next.appearance;
  settings.value = next;
}

/** What the browser tells of a tab: its report, our access to it. */
interface ReadTab extends PlacedTab {
  readonly report?: TabReport;
  readonly marks: boolean;
  readonly access: boolean;
}

/** Asks all at the same time: one journey to the browser's own process. */
async function readTab(id: number, asked: Promise<string | undefined> = addressOf(id)): Promise<ReadTab> {
  const [kept, address, origins] = await Promise.all([loadTab(id), asked, givenOrigins()]);
  const url = address ?? kept.report?.url;
  return { id, url, ...kept, access: url !== undefined && covers(origins, url) };
}

/** Shows a tab as it was read, and every change of its report from now on. */
function show({ url, access: given, ...read }: ReadTab): void {
  // The click that opens the popup gives us the address of any page that may be read at all; the panel may just not know.
  const restriction = url || place === 'popup' ? restrictionOf(url) : undefined;
  const access = given && !restriction;
  const mode = (url && chosenMode(siteOf(url), settings.value)) || defaultMode(access, settings.value);
  tab.value = { ...read, access, mode, ...(url && { url }), ...(restriction && { restriction }) };
}

/** Shows anew what is shown; it may have gone to another address meanwhile. */
export async function refresh(): Promise<void> {
  const id = tab.value?.id;
  if (id !== undefined) show(await readTab(id));
}

/**
 * Settings and tab at the same time. Where the popup is told its tab, as for every page that has been read, the first sight
 * costs one journey to the browser's own process; else it asks first which tab.
 */
export async function startWithTab(where: typeof place): Promise<void> {
  const [read] = await Promise.all([readShownTab(), startPage(where)]);
  if (read) show(read);
}

export async function showActiveTab(): Promise<void> {
  const read = await readShownTab();
  if (read) show(read);
}

/** The active tab of this window; a page opened with `?tab=N` shows that tab instead. */
async function readShownTab(): Promise<ReadTab | undefined> {
  const fixed = new URLSearchParams(location.search).get('tab');
  if (fixed) return readTab(Number(fixed));
  const active = await activeTabOfThisWindow();
  return active && readTab(active.id, Promise.resolve(active.url));
}

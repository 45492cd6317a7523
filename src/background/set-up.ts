import type { Runtime } from 'webextension-polyfill';
import { injectIntoOpenTabs, registerAddedSites, scriptsDieWithUpdate } from '../platform/scripts';
import { keepOwed, loadOwed, type Owed } from '../platform/set-up';
import { openOwnPage } from '../platform/tabs';
import { makeMenus } from './menus';
import { refitAddedPacks } from './rebuild-shelf';
import { forgetReference } from './reference';

/** The first run and updates. */

export function onInstalled({ reason }: Runtime.OnInstalledDetailsType): Promise<void> {
  return setUp(reason === 'install' ? 'install' : 'update');
}

let settingUp: Promise<void> | undefined;

/** Once in a worker's life, whether the browser says that it is due or a worker before this one was stopped in its midst. */
function setUp(owed: Owed): Promise<void> {
  settingUp ??= bringUp(owed);
  return settingUp;
}

/**
 * First run: works at once on pages already open, and says hello. An update leaves open pages to the scripts that stand in
 * them; where these are dead, it puts new ones in their place. All of it may be done twice.
 */
async function bringUp(owed: Owed): Promise<void> {
  await keepOwed(owed).catch(() => undefined);
  await makeMenus();
  await registerAddedSites();
  if (owed === 'update') {
    await refitAddedPacks().catch(() => undefined);
    forgetReference();
  }
  if (owed === 'install' || scriptsDieWithUpdate()) await injectIntoOpenTabs();
  if (owed === 'install') await openOwnPage('welcome');
  await keepOwed(undefined).catch(() => undefined);
}

/**
 * What a worker that was stopped in the midst of it has left undone. Where storage keeps nothing, it would be done at every start: then it is left to the
 * browser's own word.
 */
export async function catchUp(): Promise<void> {
  const owed = await loadOwed();
  const canKeep = async () =>
    keepOwed(owed).then(
      () => true,
      () => false,
    );
  if (owed && !settingUp && (await canKeep())) await setUp(owed);
}

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { addedOrigins, everySite, giveBack, siteOfPattern } from '../platform/access';
import { message } from '../platform/i18n';
import type { SiteMode } from '../platform/messages';
import { siteModes } from '../platform/settings';
import { keepSiteMode } from '../platform/settings-store';
import { AccessChoice } from '../ui/access-choice';
import { Icon } from '../ui/icons';
import { modeWords } from '../ui/site-switch';
import { settings } from '../ui/state';
import { Section } from './section';

/** Where Countercheck reads: the one choice, the sites with a mode of their own, the sites the reader added. */
export function Reading() {
  const sites = Object.entries(settings.value.sites);
  return (
    <Section name="reading">
      <AccessChoice />
      {sites.length > 0 && (
        <table class="table">
          <caption>{message('sites_own_mode')}</caption>
          <tbody>
            {sites.map(([site, mode]) => (
              <SiteRow key={site} site={site} mode={mode} />
            ))}
          </tbody>
        </table>
      )}
      <AddedSites />
    </Section>
  );
}

function SiteRow({ site, mode }: { readonly site: string; readonly mode: SiteMode }) {
  return (
    <tr>
      <th scope="row">{site}</th>
      <td>
        <select
          class="field"
          aria-label={message('mode_legend', site)}
          value={mode}
          onChange={(event) =>
            keepSiteMode(
              site,
              siteModes.find((one) => one === event.currentTarget.value),
            )
          }
        >
          {siteModes.map((one) => (
            <option key={one} value={one}>
              {message(modeWords[one])}
            </option>
          ))}
        </select>
      </td>
      <td>
        <button
          type="button"
          class="button button--quiet button--icon"
          aria-label={message('sites_forget', site)}
          title={message('sites_forget', site)}
          onClick={() => keepSiteMode(site, undefined)}
        >
          <Icon name="bin" />
        </button>
      </td>
    </tr>
  );
}

function AddedSites() {
  const origins = useSignal<readonly string[]>([]);
  const load = () =>
    addedOrigins().then((added) => {
      origins.value = added.filter((origin) => !everySite.includes(origin));
    });
  useEffect(() => {
    load();
  }, []);
  if (origins.value.length === 0) return null;
  const sites = [...new Set(origins.value.map(siteOfPattern))];
  const originsOf = (site: string) => origins.value.filter((origin) => siteOfPattern(origin) === site);
  return (
    <table class="table">
      <caption>{message('sites_added')}</caption>
      <tbody>
        {sites.map((site) => (
          <tr key={site}>
            <th scope="row">{site}</th>
            <td>
              <button type="button" class="button" onClick={() => giveBack(originsOf(site)).then(load)}>
                {message('sites_give_back')}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

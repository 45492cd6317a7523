import { message } from '../platform/i18n';
import { siteModes, siteOf } from '../platform/settings';
import { declined, setSiteMode } from './actions';
import type { ShownTab } from './state';

export const modeWords = { off: 'mode_off', 'on-request': 'mode_on_request', automatic: 'mode_automatic' } as const;

/** Off, on request or automatic for the site of the tab: one click. */
export function SiteSwitch({ tab }: { readonly tab: ShownTab }) {
  if (!tab.url || tab.restriction || siteOf(tab.url) === '') return null;
  return (
    <fieldset class="switch">
      <legend class="unseen">{message('mode_legend', siteOf(tab.url))}</legend>
      <div class="switch__choices">
        {siteModes.map((mode) => (
          <label key={mode} class="switch__choice">
            <input
              type="radio"
              name="site-mode"
              class="switch__radio"
              checked={tab.mode === mode}
              onClick={() => setSiteMode(tab, mode)}
            />
            <span>{message(modeWords[mode])}</span>
          </label>
        ))}
      </div>
      <p class="switch__note" role="status">
        {declined.value && message('access_declined')}
      </p>
    </fieldset>
  );
}

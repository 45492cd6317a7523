import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { askFor, everySite, giveBack, hasAccessEverywhere } from '../platform/access';
import { message, number } from '../platform/i18n';
import { newsSites } from '../platform/news-sites';
import { changeSettings } from '../platform/settings-store';
import { settings } from './state';

const choices = ['news', 'everywhere', 'asked'] as const;
type Choice = (typeof choices)[number];

/** Where Countercheck reads by itself: the news sites it knows, every news page, or nowhere unless asked. One choice. */
export function AccessChoice() {
  const everywhere = useSignal(false);
  const declined = useSignal(false);
  useEffect(() => {
    hasAccessEverywhere().then((has) => {
      everywhere.value = has;
    });
  }, []);
  const chosen: Choice = settings.value.mode !== 'automatic' ? 'asked' : everywhere.value ? 'everywhere' : 'news';
  const choose = async (choice: Choice) => {
    // The browser's question must come straight from the click; a reader who declines keeps what was chosen before.
    if (choice === 'everywhere' && !everywhere.value) {
      declined.value = false;
      declined.value = !(await askFor(everySite).catch(() => false));
      if (declined.value) return;
      everywhere.value = true;
    }
    if (choice !== 'everywhere' && everywhere.value) {
      await giveBack(everySite);
      everywhere.value = false;
    }
    await changeSettings(() => ({ mode: choice === 'asked' ? 'on-request' : 'automatic' }));
  };
  return (
    <fieldset class="choices">
      <legend class="choices__legend">{message('access_legend')}</legend>
      {choices.map((choice) => (
        <label key={choice} class="choices__one">
          <input type="radio" name="access" checked={chosen === choice} onClick={() => choose(choice)} />
          <span>
            <b>{message(`access_${choice}`, number(newsSites.length))}</b>
            <span class="choices__detail">{message(`access_${choice}_detail`)}</span>
          </span>
        </label>
      ))}
      <p class="choices__note" role="status">
        {declined.value && message('access_declined')}
      </p>
    </fieldset>
  );
}

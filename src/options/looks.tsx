import { message } from '../platform/i18n';
import { appearances, languages } from '../platform/settings';
import { changeSettings } from '../platform/settings-store';
import { settings } from '../ui/state';
import { Section } from './section';

/** Languages by their own names, so that everyone finds theirs. */
const languageNames = { en: 'English', de: 'Deutsch', fr: 'Français', uk: 'Українська' } as const;

export function Looks() {
  const { appearance, language } = settings.value;
  return (
    <Section name="looks">
      <label class="line">
        <span>{message('looks_appearance')}</span>
        <select
          class="field"
          value={appearance}
          onChange={({ currentTarget: { value } }) =>
            changeSettings((now) => ({ appearance: appearances.find((one) => one === value) ?? now.appearance }))
          }
        >
          {appearances.map((one) => (
            <option key={one} value={one}>
              {message(`looks_${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="line">
        <span>{message('looks_language')}</span>
        <select
          class="field"
          value={language}
          onChange={({ currentTarget: { value } }) =>
            changeSettings((now) => ({ language: languages.find((one) => one === value) ?? now.language }))
          }
        >
          {languages.map((one) => (
            <option key={one} value={one}>
              {one === 'browser' ? message('looks_language_browser') : languageNames[one]}
            </option>
          ))}
        </select>
      </label>
      <p class="note-inline">{message('looks_language_note')}</p>
    </Section>
  );
}

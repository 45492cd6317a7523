import { message } from '../platform/i18n';
import { AccessChoice } from '../ui/access-choice';
import { Sign } from '../ui/icons';
import { Example } from './example';

/** One screen: what it does, what it never does, an example to click, where it reads, how to turn it off. */
export function Welcome() {
  return (
    <main class="welcome">
      <header class="welcome__head">
        <Sign />
        <h1>{message('extension_name')}</h1>
        <p class="welcome__lead">{message('welcome_lead')}</p>
      </header>
      <Example />
      <section class="welcome__never">
        <h2>{message('welcome_never')}</h2>
        <ul>
          <li>{message('welcome_never_sends')}</li>
          <li>{message('welcome_never_judges')}</li>
          <li>{message('welcome_never_guesses')}</li>
        </ul>
      </section>
      <section class="welcome__access">
        <AccessChoice />
      </section>
      <p class="welcome__off">{message('welcome_off')}</p>
    </main>
  );
}

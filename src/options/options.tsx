import { message } from '../platform/i18n';
import { Sign } from '../ui/icons';
import { Backup } from './backup';
import { Dismissals } from './dismissals';
import { Ledger } from './ledger';
import { Looks } from './looks';
import { Marks } from './marks';
import { Packs } from './packs';
import { Reading } from './reading';
import { sectionNames } from './section';
import { Shortcuts } from './shortcuts';
import { StorageNote } from './storage-note';

export function Options() {
  return (
    <div class="options">
      <header class="options__head">
        <Sign />
        <h1>{message('options_title')}</h1>
        <nav aria-label={message('options_title')}>
          <ul class="options__nav">
            {sectionNames.map((name) => (
              <li key={name}>
                <a href={`#${name}`}>{message(`options_${name}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main class="options__main">
        <StorageNote />
        <Reading />
        <Marks />
        <Looks />
        <Shortcuts />
        <Packs />
        <Dismissals />
        <Ledger />
        <Backup />
      </main>
    </div>
  );
}

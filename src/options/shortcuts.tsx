import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { message } from '../platform/i18n';
import { changeShortcuts, loadShortcuts, type Shortcut } from '../platform/shortcuts';
import { Section } from './section';

export function Shortcuts() {
  const shortcuts = useSignal<readonly Shortcut[]>([]);
  useEffect(() => {
    const load = () =>
      loadShortcuts().then((loaded) => {
        shortcuts.value = loaded;
      });
    load();
    // Changed in a page of the browser's own: read again when the reader is back.
    addEventListener('focus', load);
    return () => removeEventListener('focus', load);
  }, []);
  return (
    <Section name="shortcuts">
      <table class="table">
        <tbody>
          {shortcuts.value.map(({ name, description, keys }) => (
            <tr key={name}>
              <th scope="row">{name === '_execute_action' ? message('shortcuts_open') : description}</th>
              <td>{keys ? <kbd>{keys}</kbd> : message('shortcuts_none')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" class="button" onClick={changeShortcuts}>
        {message('shortcuts_change')}
      </button>
    </Section>
  );
}

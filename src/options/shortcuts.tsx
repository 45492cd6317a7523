import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type MessageKey, message } from '../platform/i18n';
import { changeShortcuts, loadShortcuts, type Shortcut } from '../platform/shortcuts';
import { Section } from './section';

/** The commands in the language that the reader chose; the browser's own descriptions follow the browser's. */
const names: ReadonlyMap<string, MessageKey> = new Map([
  ['_execute_action', 'shortcuts_open'],
  ['check-selection', 'command_check_selection'],
  ['next-finding', 'command_next_finding'],
  ['toggle-marks', 'command_toggle_marks'],
]);

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
              <th scope="row">{names.has(name) ? message(names.get(name) ?? 'shortcuts_open') : description}</th>
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

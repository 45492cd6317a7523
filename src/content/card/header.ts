import { type IconName, icon } from './icons';
import { make, makeButton } from './make';
import { words } from './words';

export interface HeaderOf {
  readonly title: string;
  /** From 1 among `total` marked findings; with fewer than two of them there is nowhere to step. */
  readonly position: number;
  readonly total: number;
  readonly step: (by: 1 | -1) => void;
  readonly close: () => void;
}

/** The card's title with its steps and close button. */
export function header({ title, position, total, step, close }: HeaderOf): HTMLElement {
  const steps =
    total > 1 && position > 0
      ? [
          iconButton('previous', () => step(-1)),
          make('span', { class: 'position' }, words('card_position', `${position}`, `${total}`)),
          iconButton('next', () => step(1)),
        ]
      : [];
  return make(
    'header',
    {},
    make('h2', {}, title),
    make('div', { class: 'steps' }, ...steps, iconButton('close', close)),
  );
}

function iconButton(name: IconName, onClick: () => void): HTMLElement {
  return makeButton('icon', words(`card_${name}`), onClick, icon(name));
}

import type { ComponentChildren } from 'preact';
import { type MessageKey, message } from '../platform/i18n';

export const sectionNames = [
  'reading',
  'marks',
  'looks',
  'shortcuts',
  'packs',
  'dismissals',
  'ledger',
  'backup',
] as const;
export type SectionName = (typeof sectionNames)[number];

/** One part of the options, with its heading and a sentence on what it is for. */
export function Section({ name, children }: { readonly name: SectionName; readonly children: ComponentChildren }) {
  return (
    <section class="section" id={name} aria-labelledby={`${name}-title`}>
      <h2 class="section__title" id={`${name}-title`}>
        {message(`options_${name}` satisfies MessageKey)}
      </h2>
      <p class="section__lead">{message(`options_${name}_lead` satisfies MessageKey)}</p>
      {children}
    </section>
  );
}

interface CheckProps {
  readonly text: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly detail?: string;
}

export function Check({ text, checked, onChange, detail }: CheckProps) {
  return (
    <label class="choices__one">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>
        <b>{text}</b>
        {detail && <span class="choices__detail">{detail}</span>}
      </span>
    </label>
  );
}

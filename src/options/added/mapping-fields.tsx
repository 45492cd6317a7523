interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly pattern?: string;
}

/** A line to be filled in. */
export function Text({ label, value, onChange, pattern }: TextProps) {
  return (
    <label class="mapping__one">
      <span>{label}</span>
      <input
        class="field"
        required
        type="text"
        value={value}
        {...(pattern !== undefined && { pattern })}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}

/** A day, picked from the browser's own calendar. */
export function Day({ label, value, onChange }: Omit<TextProps, 'pattern'>) {
  return (
    <label class="mapping__one">
      <span>{label}</span>
      <input
        class="field"
        required
        type="date"
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  /** Value and words of each. */
  readonly choices: readonly (readonly [string, string])[];
  readonly onChange: (value: string) => void;
}

/** One of several. */
export function Choice({ label, value, choices, onChange }: ChoiceProps) {
  return (
    <label class="mapping__one">
      <span>{label}</span>
      <select class="field" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {choices.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Icons of our own: 20 × 20, one pen, drawn in the colour of the text around them. Decorative; the button has the name. */
const paths = {
  panel: 'M3 4.5h14v11H3zM12 4.5v11',
  settings: 'M3 6h8M15 6h2M3 14h2M9 14h8M13 4v4M7 12v4',
  eye: 'M2 10s3-5 8-5 8 5 8 5-3 5-8 5-8-5-8-5zM10 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  'eye-off':
    'M4 4l12 12M8 5.3C8.6 5.1 9.3 5 10 5c5 0 8 5 8 5s-.8 1.4-2.3 2.7M12.5 14.6C11.7 14.9 10.9 15 10 15c-5 0-8-5-8-5s1-1.8 3-3.3',
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM13 13l4 4',
  chevron: 'M7 4.5 12.5 10 7 15.5',
  link: 'M11 4h5v5M16 4l-7 7M13 11v5H4V7h5',
  undo: 'M4 8h8a4 4 0 0 1 0 8H8M4 8l3-3M4 8l3 3',
  highlight: 'M3 16h14M6 12.5 13 5.5l2.5 2.5-7 7H6z',
  export: 'M10 3v9M6.5 6.5 10 3l3.5 3.5M4 11v6h12v-6',
  bin: 'M4 6h12M8 6V4h4v2M6 6l.7 10.5h6.6L14 6',
  print: 'M6 8V3h8v5M5 14H3V8h14v6h-2M6 12h8v5H6z',
  close: 'M5 5l10 10M15 5 5 15',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}

/** The sign of Countercheck: a stroke under the words that rises into a tick. */
export function Sign() {
  return (
    <svg class="sign" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M3 6.5h9M3 11h6" class="sign__text" />
      <path d="M3 17.5h8l3 3.5 7.5-15" class="sign__stroke" />
    </svg>
  );
}

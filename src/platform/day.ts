const named = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
const monthly = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

/**
 * A day (`2025-12-16`) or month (`2025-12`) in the manner of the formats that `formatOf` makes; a year and anything else as it
 * stands.
 */
export function writeDay(
  written: string,
  formatOf: (name: 'days' | 'months', options: Intl.DateTimeFormatOptions) => Intl.DateTimeFormat,
): string {
  const parts = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(written);
  const date = parts && new Date(`${parts[1]}-${parts[2]}-${parts[3] ?? '01'}T00:00:00Z`);
  if (!date || Number.isNaN(date.getTime())) return written;
  return (parts[3] ? formatOf('days', named) : formatOf('months', monthly)).format(date);
}

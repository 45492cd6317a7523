/** Small checks of untrusted values. Each returns the value in its type or `undefined`; none throws. */

export type Fields = Readonly<Record<string, unknown>>;

/** A plain object; arrays and `null` are none. */
export function fields(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

export function text(value: unknown, maximum: number): string | undefined {
  return typeof value === 'string' && value.length <= maximum ? value : undefined;
}

/** A whole number from `low` to `high`. */
export function whole(value: unknown, low: number, high: number): number | undefined {
  return Number.isSafeInteger(value) && (value as number) >= low && (value as number) <= high
    ? (value as number)
    : undefined;
}

export function oneOf<T extends string>(value: unknown, choices: readonly T[]): T | undefined {
  return choices.find((choice) => choice === value);
}

/** Every element read by `read`; `undefined` when one fails or there are more than `maximum`. Cost: linear. */
export function list<T>(
  value: unknown,
  maximum: number,
  read: (element: unknown) => T | undefined,
): readonly T[] | undefined {
  if (!Array.isArray(value) || value.length > maximum) return undefined;
  const elements: T[] = [];
  for (const element of value) {
    const one = read(element);
    if (one === undefined) return undefined;
    elements.push(one);
  }
  return elements;
}

/** An http, https or file address, at most `maximum` long. */
export function webAddress(value: unknown, maximum: number): URL | undefined {
  const written = text(value, maximum);
  if (written === undefined || !URL.canParse(written)) return undefined;
  const url = new URL(written);
  return ['http:', 'https:', 'file:'].includes(url.protocol) ? url : undefined;
}

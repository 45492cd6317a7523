/** A pattern that must match at a place and not beyond it. Built once each. */
export function anchored(source: string): RegExp {
  return new RegExp(source, 'iuy');
}

/** The match of an anchored pattern at `at`, or undefined. Cost: the pattern's own length. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

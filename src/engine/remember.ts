/** Something that keeps what was read of it once. */
export interface Remembering {
  /** A place for each reader that `rememberer` made for this kind of thing, filled when it is first asked. */
  readonly memory: unknown[];
}

/**
 * Makes readers for one kind of thing that read each of them once, however many ask: `const once = rememberer<Sentence>()`,
 * then `const clausesOf = once(readClauses)`. What was read goes with the thing. Cost of asking again: one look at an array.
 */
export function rememberer<Thing extends Remembering>(): <Read extends object | string | number | boolean>(
  read: (thing: Thing) => Read,
) => (thing: Thing) => Read {
  let places = 0;
  return (read) => {
    const place = places++;
    return (thing) => {
      const known = thing.memory[place] as ReturnType<typeof read> | undefined;
      if (known !== undefined) return known;
      const found = read(thing);
      thing.memory[place] = found;
      return found;
    };
  };
}

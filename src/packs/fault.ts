/**
 * What is wrong with a pack, before it is put into a language: an English sentence with the places `$1`, `$2` …, and what
 * fills them. `_locales` has the sentences of other languages under `faultKey`.
 */
export interface Fault {
  readonly sentence: string;
  readonly words: readonly (string | Fault)[];
}

/** A tag for templates, which become faults; their places are numbered as they come. */
export function fault(parts: readonly string[], ...words: readonly (string | number | Fault)[]): Fault {
  return {
    sentence: parts.reduce((text, part, place) => `${text}$${place}${part}`),
    words: words.map((word) => (typeof word === 'number' ? String(word) : word)),
  };
}

/** The fault in English. */
export function faultWords({ sentence, words }: Fault): string {
  return sentence.replace(/\$(\d)/g, (_, place) => {
    const word = words[Number(place) - 1] ?? '';
    return typeof word === 'string' ? word : faultWords(word);
  });
}

/** The key of a fault's sentence in `_locales`: its words, without the places. */
export function faultKey({ sentence }: Fault): `wrong_${string}` {
  const words =
    sentence
      .toLowerCase()
      .replace(/\$\d/g, '')
      .match(/[a-z0-9]+/g) ?? [];
  return `wrong_${words.join('_')}`;
}

/** The fields of a problem that say what is wrong; `about` names the record. */
export function reasonOf(
  fault: Fault,
  about = '',
): { readonly reason: string; readonly fault: Fault; readonly about?: string } {
  const reason = faultWords(fault);
  return about === '' ? { reason, fault } : { reason: `${about}: ${reason}`, fault, about };
}

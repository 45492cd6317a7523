/**
 * Words that are frequent in one language and rare or absent in the others: articles, conjunctions, prepositions. A few
 * dozen are enough to tell a paragraph's language.
 */
const markers: Readonly<Record<string, string>> = {
  en: 'the and of to in that is was for it with as his her on at by from have has had were been not which will would but they who this than when about above after into or its their now last year costs',
  de: 'der die das und ist nicht ein eine mit von auf dem den des im zu für wird sich auch bei nach wurde haben',
  fr: 'le la les des une est et dans pour qui que du au aux avec sur par plus ont été sont cette ses pas',
  es: 'el los las una es y del por con que se para más ha sus como al fue han está esta según pero',
  it: 'il lo gli una è e di che per con non del della dei delle nel alla sono ha più anche dal questo',
  nl: 'de het een en van is dat op te zijn voor met niet aan door bij naar ook wordt werd heeft om uit',
  pl: 'w i na z się nie do to jest że o od przez za dla był oraz jak po roku ale który',
  pt: 'o os as um uma é e do da dos das em no na que para com não por mais foi são ao seu sua',
  uk: 'в у і та на з не що до за про як від для це було є та але який його',
};

const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(markers)) {
  for (const word of words.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

/** "Ursula von der Leyen", "Lula da Silva": names keep their own language's particles in any text. */
const particles =
  /(?<=\p{Lu}\p{Ll}+) (?:(?:[Vv][ao]n|[Tt]e[nr]|zu|der|[Dd]en|[Dd][aei]|d[ao]s?|[Dd]ella|[Dd]el|[Ll][ae]|[Ee]l|[Aa]l|bin|e|y|i) )+(?=\p{Lu})/gu;

/** Beside an English word one word alone tells nothing: "saw no reason to" is not Portuguese. */
const SINGLE = 1;

/** Characters that are looked at. */
const SAMPLE = 800;

/**
 * The language of a text (BCP 47 primary subtag) among those that the engine reads, for pages that do not say; English
 * unless another language's words clearly outnumber its own. Cost: constant, a sample of the beginning.
 */
export function guessLanguage(blocks: readonly { readonly text: string }[]): string {
  const counts = new Map<string, number>();
  for (const word of sampleOf(blocks)
    .replace(particles, ' ')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? []) {
    const languages = languagesOf.get(word) ?? [];
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1 / languages.length);
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  if (!best) return 'en';
  const english = counts.get('en') ?? 0;
  return best[1] > (english > 0 ? Math.max(SINGLE, 1.5 * english) : 0) ? best[0] : 'en';
}

function sampleOf(blocks: readonly { readonly text: string }[]): string {
  let sample = '';
  for (const { text } of blocks) {
    sample += ` ${text.slice(0, SAMPLE)}`;
    if (sample.length >= SAMPLE) break;
  }
  return sample;
}

import type { PackDescription } from '../../platform/packs';
import { type Fault, fault } from '../fault';
import type { Pack } from '../records';
import type { Report } from '../validate/problem';

/** Letters of other alphabets, and signs, that look like Latin ones (after Unicode's confusables, the everyday ones). */
const twins = new Map(
  [...'аa вb сc еe нh іi јj кk мm оo рp ѕs тt уy хx ԁd ɡg αa βb εe ιi κk νv οo ρp τt υu χx 0o 1l |l'.split(' ')].map(
    ([sign = '', letter = '']) => [sign, letter],
  ),
);

/** What a name looks like: small letters without accents, look-alikes as the Latin ones. Equal for names easily confused. */
export function looksOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return [...plain]
    .map((sign) => twins.get(sign) ?? sign)
    .join('')
    .replaceAll('rn', 'm')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

const scripts = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
] as const;

/** The first word written in two alphabets, with their names; undefined when there is none. */
function mixed(text: string): Fault | undefined {
  for (const word of text.match(/\p{L}+/gu) ?? []) {
    const found = scripts.filter(([, form]) => form.test(word)).map(([name]) => name);
    if (found.length > 1) return fault`"${word}" mixes ${found.join(' and ')} letters`;
  }
  return undefined;
}

/**
 * Warns of titles and publishers that look like ones we know and are not: written in other letters, or at an address where
 * no bundled source of that publisher is.
 */
export function checkLookAlikes(pack: Pack, bundled: readonly PackDescription[], warn: Report): void {
  const title =
    mixed(pack.title) ??
    alike(
      pack.title,
      bundled.map((one) => one.title),
    );
  if (title) warn(pack.name, 'datapackage.json', '', fault`the title: ${title}`);
  const sources = bundled.flatMap((one) => one.sources);
  const hosts = new Map<string, Set<string>>();
  for (const { publisher, url } of sources) {
    const known = hosts.get(publisher) ?? new Set();
    hosts.set(publisher, known.add(siteOf(url)));
  }
  const publishers = [...hosts.keys()];
  const looks = new Map(publishers.map((name) => [looksOf(name), name]));
  for (const { id, publisher, url } of pack.sources) {
    const known = looks.get(looksOf(publisher));
    const say = (reason: Fault): void => warn(pack.name, 'sources.csv', id, reason);
    const odd = mixed(publisher);
    if (odd) say(fault`the publisher: ${odd}`);
    if (known !== undefined && known.toLowerCase() !== publisher.toLowerCase()) {
      say(fault`"${publisher}" looks like "${known}", a bundled publisher, and is written otherwise`);
    } else if (known !== undefined && !hosts.get(known)?.has(siteOf(url))) {
      say(fault`it names "${known}", but ${hostOf(url)} is no address of theirs that the bundled packs know`);
    }
    if (/(?:^|\.)xn--/.test(hostOf(url))) say(fault`the address ${hostOf(url)} has letters outside the Latin alphabet`);
  }
}

function alike(text: string, known: readonly string[]): Fault | undefined {
  const look = looksOf(text);
  const twin = known.find((other) => looksOf(other) === look);
  return twin === undefined ? undefined : fault`"${text}" looks like "${twin}", which is a bundled pack's`;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

/** The last two labels of the host: enough to tell publishers apart here. */
function siteOf(url: string): string {
  return hostOf(url).split('.').slice(-2).join('.');
}

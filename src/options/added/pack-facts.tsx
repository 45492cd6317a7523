import type { SignatureState } from '../../packs/added/signature';
import { day, message, number } from '../../platform/i18n';
import type { PackDescription } from '../../platform/packs';

interface PackFactsProps {
  readonly description: PackDescription;
  readonly by: string;
  readonly signature: SignatureState;
}

/** Who made a pack, who publishes its figures, under which licence, and how much it holds. */
export function PackFacts({ description, by, signature }: PackFactsProps) {
  const { version, licence, asOf, observations, tenures, entities, sources } = description;
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  const rows: readonly (readonly [string, string])[] = [
    [message('packs_holds'), message('packs_counts', number(observations), number(tenures), number(entities))],
    [message('added_by'), by || message('added_by_unsaid')],
    [message('added_publishers'), publishers.join(', ')],
    [message('packs_licence'), licence],
    [message('packs_version'), `${version} · ${message('packs_as_of', day(asOf))}`],
    [message('added_signature'), signatureWords(signature)],
  ];
  return (
    <dl class="pack__facts">
      {rows.map(([name, value]) => (
        <>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </>
      ))}
    </dl>
  );
}

/** So many letters of a key tell it from another at a glance. */
const KEY_SHOWN = 12;

function signatureWords(signature: SignatureState): string {
  switch (signature.kind) {
    case 'none':
      return message('added_signature_none');
    case 'known':
      return message('added_signature_known', signature.publisher);
    case 'unknown':
      return message('added_signature_unknown', signature.key.slice(0, KEY_SHOWN));
    case 'unavailable':
      return message('added_signature_unavailable');
  }
}

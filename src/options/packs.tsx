import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { day, message, number, plural } from '../platform/i18n';
import { loadPacks, type PackDescription } from '../platform/packs';
import { sourceName } from '../platform/source-name';
import { AddedPacks } from './added/added-packs';
import { Facts } from './facts';
import { Section } from './section';

/** The added packs, and the bundled ones: what each holds, under what licence, as of when, from whom. */
export function Packs() {
  const packs = useSignal<readonly PackDescription[]>([]);
  useEffect(() => {
    loadPacks().then(
      (loaded) => {
        packs.value = loaded;
      },
      () => undefined,
    );
  }, []);
  return (
    <Section name="packs">
      <Facts measures={packs.value.flatMap(({ measures }) => measures)} />
      <AddedPacks />
      <h3 class="added__title">{message('packs_bundled')}</h3>
      {packs.value.map((pack) => (
        <details key={pack.name} class="pack">
          <summary class="pack__head">
            <h4>{pack.title}</h4>
            <p class="record__line">
              {message('packs_as_of', day(pack.asOf))} · {plural('packs_facts', pack.observations + pack.tenures)}
            </p>
          </summary>
          <dl class="pack__facts">
            <dt>{message('packs_version')}</dt>
            <dd>{pack.version}</dd>
            <dt>{message('packs_licence')}</dt>
            <dd>{pack.licence}</dd>
            <dt>{message('packs_holds')}</dt>
            <dd>{message('packs_counts', number(pack.observations), number(pack.tenures), number(pack.entities))}</dd>
            {pack.measures.length > 0 && (
              <>
                <dt>{message('packs_measures')}</dt>
                <dd>
                  <details>
                    <summary>{number(pack.measures.length)}</summary>
                    {pack.measures.map(({ name }) => name).join(' · ')}
                  </details>
                </dd>
              </>
            )}
            <dt>{message('packs_sources')}</dt>
            <dd>
              <details>
                <summary>{number(pack.sources.length)}</summary>
                <ul>
                  {pack.sources.map((source) => (
                    <li key={`${source.publisher}${source.title}${source.url}`}>
                      <a href={source.url} target="_blank" rel="noreferrer">
                        {sourceName(source)}
                      </a>
                    </li>
                  ))}
                </ul>
              </details>
            </dd>
          </dl>
        </details>
      ))}
    </Section>
  );
}

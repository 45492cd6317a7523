import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { TableColumns, TableMapping } from '../../packs/added/from-table';
import { message } from '../../platform/i18n';
import { loadPacks, type PackMeasure } from '../../platform/packs';
import { guessMapping } from './guess-mapping';
import { Choice, Day, Text } from './mapping-fields';
import { MeasureFields } from './measure-fields';

interface MappingProps {
  readonly label: string;
  readonly columns: TableColumns;
  readonly onDone: (mapping: TableMapping) => void;
  readonly onCancel: () => void;
}

const kinds = ['leave-out', 'country', 'place', 'organisation', 'company', 'group'] as const;

/** The reader says what the columns of a table are, and whose figures they are. */
export function Mapping({ label, columns, onDone, onCancel }: MappingProps) {
  const mapping = useSignal<TableMapping>(guessMapping(label, columns, new Date()));
  const measures = useSignal<readonly PackMeasure[]>([]);
  useEffect(() => {
    loadPacks().then((packs) => {
      measures.value = packs.flatMap((pack) => pack.measures).sort((a, b) => (a.name < b.name ? -1 : 1));
    });
  }, []);
  const now = mapping.value;
  const change = (fields: Partial<TableMapping>): void => {
    mapping.value = { ...now, ...fields };
  };
  const column = (name: 'entity' | 'period' | 'value') => (
    <Choice
      label={message(`table_${name}`)}
      value={String(now[name])}
      choices={columns.header.map((words, at) => [String(at), words || `${at + 1}`])}
      onChange={(value) => change({ [name]: Number(value) })}
    />
  );
  return (
    <form
      class="mapping"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(now);
      }}
    >
      <h4>{message('table_title', label)}</h4>
      <p class="note-inline">{message('table_lead')}</p>
      <div class="mapping__table">
        <table class="table">
          <thead>
            <tr>
              {columns.header.map((words) => (
                <th key={words} scope="col">
                  {words}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {columns.rows.map((row) => (
              <tr key={row.join()}>
                {row.map((cell, at) => (
                  <td key={columns.header[at]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <fieldset class="mapping__fields">
        <legend>{message('table_columns')}</legend>
        {column('entity')}
        {column('period')}
        {column('value')}
        <Choice
          label={message('table_decimal')}
          value={now.decimalSign}
          choices={[
            ['.', message('table_decimal_point')],
            [',', message('table_decimal_comma')],
          ]}
          onChange={(sign) => change({ decimalSign: sign === ',' ? ',' : '.' })}
        />
        <Choice
          label={message('table_unknown')}
          value={now.unknown}
          choices={kinds.map((kind) => [kind, message(`table_unknown_${kind === 'leave-out' ? 'leave' : kind}`)])}
          onChange={(kind) => change({ unknown: kinds.find((one) => one === kind) ?? 'leave-out' })}
        />
      </fieldset>
      <MeasureFields mapping={now} measures={measures.value} onChange={change} />
      <fieldset class="mapping__fields">
        <legend>{message('table_source')}</legend>
        <Text label={message('table_name')} value={now.title} onChange={(title) => change({ title })} />
        <Text
          label={message('table_publisher')}
          value={now.publisher}
          onChange={(publisher) => change({ publisher })}
        />
        <Text label={message('table_url')} value={now.url} pattern="https://.+" onChange={(url) => change({ url })} />
        <Text label={message('table_licence')} value={now.licence} onChange={(licence) => change({ licence })} />
        <Day label={message('table_as_of')} value={now.asOf} onChange={(asOf) => change({ asOf })} />
      </fieldset>
      <div class="tools">
        <button type="submit" class="button button--main">
          {message('table_go')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {message('added_cancel')}
        </button>
      </div>
    </form>
  );
}

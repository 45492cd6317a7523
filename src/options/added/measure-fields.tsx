import type { TableMapping } from '../../packs/added/from-table';
import { message } from '../../platform/i18n';
import type { PackMeasure } from '../../platform/packs';
import { Choice, Text } from './mapping-fields';

interface MeasureFieldsProps {
  readonly mapping: TableMapping;
  readonly measures: readonly PackMeasure[];
  readonly onChange: (fields: Partial<TableMapping>) => void;
}

const own = { name: '', unit: '', aliases: [] };

/** What the figures measure: something that Countercheck knows, or something of their own with its name and phrases. */
export function MeasureFields({ mapping: { measure, currency }, measures, onChange }: MeasureFieldsProps) {
  return (
    <fieldset class="mapping__fields">
      <legend>{message('table_measure')}</legend>
      <Choice
        label={message('table_measure_choose')}
        value={'id' in measure ? measure.id : ''}
        choices={[['', message('table_measure_own')], ...measures.map(({ id, name }) => [id, name] as const)]}
        onChange={(id) => onChange({ measure: id === '' ? own : { id } })}
      />
      {'name' in measure && (
        <>
          <Text
            label={message('table_measure_name')}
            value={measure.name}
            onChange={(name) => onChange({ measure: { ...measure, name } })}
          />
          <Text
            label={message('table_measure_unit')}
            value={measure.unit}
            onChange={(unit) => onChange({ measure: { ...measure, unit } })}
          />
          <Text
            label={message('table_measure_aliases')}
            value={measure.aliases.join('|')}
            onChange={(text) => onChange({ measure: { ...measure, aliases: text.split('|') } })}
          />
        </>
      )}
      <label class="mapping__one">
        <span>{message('table_currency')}</span>
        <input
          class="field"
          pattern="[A-Z]{3}"
          value={currency}
          onInput={(event) => onChange({ currency: event.currentTarget.value })}
        />
      </label>
    </fieldset>
  );
}

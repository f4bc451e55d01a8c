// What is asked of the jobs on the map and in the table. Parts that the job data know nothing of are not offered.
import { useTranslation } from 'react-i18next';
import type { RoleFilter } from '../../../shared/filters/role-filter.ts';
import type { PackContent } from '../../../shared/moves/pack-index.ts';
import { packKnows } from '../../../shared/moves/pack-knows.ts';
import { clearFilter, editFilter, selectLeftOut } from '../../store/filter-actions.ts';
import { useApp } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { formatCount } from '../../words/format.ts';
import styles from './FilterPanel.module.css';

/** The filter, closed at first; how many pass is said above it. */
export function FilterPanel({ content }: { readonly content: PackContent }) {
  const { t } = useTranslation('table');
  const leftOut = useApp(selectLeftOut);
  const all = content.roles.length;
  const passing = all - (leftOut?.size ?? 0);
  return (
    <section className={styles.filter} aria-label={t('filter.title')}>
      <Disclosure summary={t('filter.title')}>{() => <Parts content={content} />}</Disclosure>
      {leftOut !== null && (
        <div className={styles.passing}>
          <p role="status">
            {passing === 0
              ? t('filter.nothing')
              : t('filter.passes', { shown: formatCount(passing), all: formatCount(all) })}
          </p>
          <Button look="quiet" onClick={clearFilter}>
            {t('filter.clear')}
          </Button>
        </div>
      )}
    </section>
  );
}

const ZONES = ['1', '2', '3', '4', '5'] as const;

function Parts({ content }: { readonly content: PackContent }) {
  const { t } = useTranslation(['table', 'common']);
  const filter = useApp((state) => state.filter);
  const knows = packKnows(content);
  const hasZones = content.roles.some(({ zone }) => zone !== null);
  return (
    <div className={styles.parts}>
      <Choices
        legend={t('table:filter.families')}
        choices={content.families.map(({ id, shortName }) => ({ value: id, label: shortName }))}
        chosen={filter.families}
        onChange={(families) => editFilter({ families })}
      />
      {hasZones && (
        <Choices
          legend={t('table:filter.zones')}
          choices={ZONES.map((zone) => ({ value: Number(zone), label: t(`common:preparation.${zone}`) }))}
          chosen={filter.zones}
          onChange={(zones) => editFilter({ zones })}
        />
      )}
      {knows.pay && (
        <NumberField
          label={t('table:filter.payAtLeast')}
          hint={t('table:filter.payHint')}
          value={filter.payAtLeast}
          onChange={(payAtLeast) => editFilter({ payAtLeast })}
          min={0}
          max={10_000_000}
          step={1000}
          format={{ style: 'currency', currency: content.currency, maximumFractionDigits: 0 }}
        />
      )}
      {knows.outlook && <OneOf part="outlook" choices={['growing', 'not-shrinking']} filter={filter} />}
      {knows.exposure && <OneOf part="exposure" choices={['less', 'more']} filter={filter} />}
    </div>
  );
}

type OneOfProps = {
  readonly filter: RoleFilter;
} & (
  | { readonly part: 'outlook'; readonly choices: readonly ['growing', 'not-shrinking'] }
  | { readonly part: 'exposure'; readonly choices: readonly ['less', 'more'] }
);

function OneOf({ part, choices, filter }: OneOfProps) {
  const { t } = useTranslation('table');
  const values = ['any', ...choices] as const;
  return (
    <SelectField<(typeof values)[number]>
      label={t(`filter.${part}`)}
      value={filter[part] ?? 'any'}
      options={values.map((value) => ({ value, label: t(`filter.${value}`) }))}
      onChange={(value) => editFilter({ [part]: value === 'any' ? null : value })}
    />
  );
}

type ChoicesProps<V extends string | number> = {
  readonly legend: string;
  readonly choices: readonly { readonly value: V; readonly label: string }[];
  readonly chosen: readonly V[];
  readonly onChange: (chosen: readonly V[]) => void;
};

function Choices<V extends string | number>({ legend, choices, chosen, onChange }: ChoicesProps<V>) {
  return (
    <fieldset className={styles.choices}>
      <legend>{legend}</legend>
      {choices.map(({ value, label }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, value] : chosen.filter((other) => other !== value))
            }
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

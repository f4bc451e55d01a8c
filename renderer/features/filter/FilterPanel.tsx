// What is asked of the jobs on the map and in the table. Parts that the job data know nothing of are not offered.
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoleFilter } from '../../../shared/filters/role-filter.ts';
import type { PackContent } from '../../../shared/moves/pack-index.ts';
import { packKnows } from '../../../shared/moves/pack-knows.ts';
import { show } from '../../store/actions.ts';
import {
  clearFilter,
  editFilter,
  selectIsFindingFeeders,
  selectLeftOut,
} from '../../store/filter-actions.ts';
import { useApp } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { formatCount } from '../../words/format.ts';
import styles from './FilterPanel.module.css';
import { ToolPicker } from './ToolPicker.tsx';

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
  const isFinding = useApp(selectIsFindingFeeders);
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
      {knows.tools && (
        <ToolPicker content={content} chosen={filter.tools} onChange={(tools) => editFilter({ tools })} />
      )}
      <Switch part="ai" filter={filter} hint={t('table:filter.aiHint')} />
      <Switch
        part="noFeeder"
        filter={filter}
        hint={isFinding ? t('table:filter.findingFeeders') : t('table:filter.noFeederHint')}
      />
      <WhatMatters filter={filter} />
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

type SwitchProps = {
  readonly part: 'ai' | 'noFeeder' | 'matters';
  readonly filter: RoleFilter;
  readonly hint: string;
};

/** A part that asks or does not, with what it means. */
function Switch({ part, filter, hint }: SwitchProps) {
  const { t } = useTranslation('table');
  const hintId = useId();
  return (
    <div className={styles.switch}>
      <label>
        <input
          type="checkbox"
          checked={filter[part]}
          aria-describedby={hintId}
          onChange={({ target }) => editFilter({ [part]: target.checked })}
        />
        <span>{t(`filter.${part}`)}</span>
      </label>
      <p id={hintId}>{hint}</p>
    </div>
  );
}

/** What matters as a filter; before the person has chosen interests there is nothing to filter by. */
function WhatMatters({ filter }: { readonly filter: RoleFilter }) {
  const { t } = useTranslation('table');
  const hasChosen = useApp(({ person }) => (person?.matters.interests.length ?? 0) > 0);
  const hasPerson = useApp(({ person }) => person !== null);
  if (hasChosen) return <Switch part="matters" filter={filter} hint={t('filter.mattersHint')} />;
  if (!hasPerson) return null;
  return (
    <div className={styles.switch}>
      <p>{t('filter.mattersNone')}</p>
      <Button look="quiet" onClick={() => show('profile')}>
        {t('filter.mattersSay')}
      </Button>
    </div>
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

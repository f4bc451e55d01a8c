// What a person may add about themselves: pay, hours, education, whether they work. All optional, all on this computer.
import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type EducationLevel, educationLevels } from '../../../shared/model/pack.ts';
import { DEFAULT_WEEKLY_HOURS, type PersonFacts } from '../../../shared/model/person.ts';
import type { PackContent } from '../../../shared/moves/pack-index.ts';
import { packKnows } from '../../../shared/moves/pack-knows.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import styles from './FactsForm.module.css';

type Props = {
  readonly facts: PersonFacts;
  /** The open job data; null while there is none. */
  readonly content: PackContent | null;
  readonly onChange: (field: keyof PersonFacts, changes: Partial<PersonFacts>) => void;
};

const PAY = { min: 0, max: 10_000_000, step: 1000 };
const HOURS = { min: 0, max: 80, step: 1 };

/** The optional facts, folded away until asked for. */
export function FactsForm({ facts, content, onChange }: Props) {
  const { t } = useTranslation('start');
  return (
    <details className={styles.facts}>
      <summary>
        <ChevronDown size={16} aria-hidden="true" />
        <span className={styles.title}>{t('facts.title')}</span>
        <span className={styles.optional}>{t('facts.optional')}</span>
      </summary>
      <div className={styles.fields}>
        {content !== null && packKnows(content).pay && (
          <PayFields facts={facts} currency={content.currency} onChange={onChange} />
        )}
        <NumberField
          label={t('facts.weeklyHours')}
          hint={t('facts.weeklyHoursHint')}
          value={facts.weeklyHours}
          onChange={(hours) => onChange('weeklyHours', { weeklyHours: hours ?? DEFAULT_WEEKLY_HOURS })}
          {...HOURS}
        />
        <div className={styles.last}>
          <EducationField facts={facts} onChange={onChange} />
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={!facts.working}
              onChange={(event) => onChange('working', { working: !event.target.checked })}
            />
            {t('facts.notWorking')}
          </label>
        </div>
      </div>
    </details>
  );
}

/** Asked only where there is pay to hold it against. */
function PayFields(props: Pick<Props, 'facts' | 'onChange'> & { readonly currency: string }) {
  const { t } = useTranslation('start');
  const { facts, currency, onChange } = props;
  const money: Intl.NumberFormatOptions = { style: 'currency', currency, maximumFractionDigits: 0 };
  return (
    <>
      <NumberField
        label={t('facts.payNow')}
        hint={t('facts.payNowHint')}
        value={facts.payNow}
        onChange={(payNow) => onChange('payNow', { payNow })}
        format={money}
        {...PAY}
      />
      <NumberField
        label={t('facts.payFloor')}
        hint={t('facts.payFloorHint')}
        value={facts.payFloor}
        onChange={(payFloor) => onChange('payFloor', { payFloor })}
        format={money}
        {...PAY}
      />
    </>
  );
}

function EducationField({ facts, onChange }: Pick<Props, 'facts' | 'onChange'>) {
  const { t } = useTranslation(['start', 'common']);
  const options = [
    { value: 'assumed' as const, label: t('start:facts.educationAssumed') },
    ...educationLevels.map((level) => ({ value: level, label: t(`common:education.${level}`) })),
  ];
  return (
    <SelectField<EducationLevel | 'assumed'>
      label={t('start:facts.education')}
      value={facts.education ?? 'assumed'}
      options={options}
      onChange={(level) => onChange('education', { education: level === 'assumed' ? null : level })}
    />
  );
}

// One assumption. What is typed counts once it is legal; until then the field says what is wrong and what counts instead.
import { CircleAlert } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type AssumptionFault,
  type AssumptionName,
  assumptionFault,
} from '../../../shared/model/assumption-rules.ts';
import { type Assumptions, defaultAssumptions } from '../../../shared/model/settings.ts';
import { editSettings } from '../../store/actions.ts';
import { Button } from '../../ui/Button.tsx';
import { formatNumber } from '../../words/format.ts';
import styles from './SettingsScreen.module.css';

type Props = { readonly name: AssumptionName; readonly assumptions: Assumptions };

/** Its label, meaning, field, and the way back to what it usually is. */
export function AssumptionLine({ name, assumptions }: Props) {
  const { t } = useTranslation('settings');
  const id = useId();
  const value = assumptions[name];
  const usual = defaultAssumptions[name];
  const [draft, setDraft] = useState(String(value));
  // Changed elsewhere, as by putting all back: the field follows.
  const [followed, setFollowed] = useState(value);
  if (followed !== value) {
    setFollowed(value);
    setDraft(String(value));
  }
  const fault = faultOf(name, draft, assumptions);
  const label = t(`assumptions.${name}.label`);
  const keep = (next: number) => {
    setDraft(String(next));
    editSettings({ assumptions: { ...assumptions, [name]: next } });
  };
  return (
    <div className={styles.line}>
      <div>
        <label htmlFor={id}>{label}</label>
        <p id={`${id}-meaning`}>
          {t(`assumptions.${name}.meaning`)} {t('assumptions.usual', { value: formatNumber(usual) })}
        </p>
      </div>
      <div>
        <div className={styles.value}>
          <input
            id={id}
            type="number"
            min={0}
            step="any"
            value={draft}
            aria-invalid={fault !== null}
            aria-describedby={fault === null ? `${id}-meaning` : `${id}-wrong ${id}-meaning`}
            onChange={(event) => setDraft(event.target.value)}
            onBlur={() => fault === null && Number(draft) !== value && keep(Number(draft))}
            onKeyDown={(event) => event.key === 'Enter' && fault === null && keep(Number(draft))}
          />
          {t(name === 'studyHoursPerMonth' ? 'assumptions.hours' : 'assumptions.months')}
        </div>
        {(value !== usual || fault !== null) && (
          <Button
            look="quiet"
            aria-label={t('assumptions.resetOf', { label, value: formatNumber(usual) })}
            onClick={() => keep(usual)}
          >
            {t('assumptions.reset', { value: formatNumber(usual) })}
          </Button>
        )}
      </div>
      {fault !== null && (
        <p id={`${id}-wrong`} role="alert" className={styles.wrong}>
          <CircleAlert size={16} aria-hidden="true" />
          <span>
            {t(`assumptions.wrong.${fault.is}`, { ...boundOf(fault) })}{' '}
            {t('assumptions.kept', { value: formatNumber(value) })}
          </span>
        </p>
      )}
    </div>
  );
}

/** What is wrong with what was typed; an empty field is no number. */
function faultOf(name: AssumptionName, draft: string, assumptions: Assumptions): AssumptionFault | null {
  return assumptionFault(name, draft.trim() === '' ? Number.NaN : Number(draft), assumptions);
}

function boundOf(fault: AssumptionFault) {
  if (fault.is === 'number') return {};
  return fault.is === 'atMost' ? { most: formatNumber(fault.most) } : { least: formatNumber(fault.least) };
}

// All of a step that its row does not show: where it stands, money and hours put in, what it waits for, what shows it,
// its small parts, and its place in the list.
import { useTranslation } from 'react-i18next';
import type { Plan, PlanStep } from '../../../../shared/model/plan.ts';
import { copyStep, moveStep, type StepChanges, setStatus, setStep } from '../../../../shared/plans/edits.ts';
import { editPlan } from '../../../store/actions.ts';
import { openLink } from '../../../store/links.ts';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { AmountField } from './AmountField.tsx';
import styles from './StepDetails.module.css';
import { StepOrder } from './StepOrder.tsx';
import { StepParts } from './StepParts.tsx';
import { StepPractices } from './StepPractices.tsx';

type Props = { readonly step: PlanStep };

/** Where a step may stand, in the order it goes through them. */
const states = ['open', 'begun', 'done', 'dropped'] as const satisfies readonly PlanStep['status']['state'][];

/** Longest texts a plan's file takes. */
const LONGEST_TEXT = 5000;

/** The part of a step that opens. */
export function StepDetails({ step }: Props) {
  const { t } = useTranslation('step');
  return (
    <div className={styles.details}>
      <Disclosure summary={t('more')}>
        {() => (
          <div className={styles.body}>
            <StateAndAmounts step={step} />
            <StepPractices step={step} />
            <StepOrder step={step} />
            <StepParts step={step} />
            <Texts step={step} />
            <Moves step={step} />
          </div>
        )}
      </Disclosure>
    </div>
  );
}

function useChange(step: PlanStep) {
  return (field: keyof StepChanges, changes: StepChanges) =>
    editPlan(`${step.id}.${field}`, (plan) => setStep(plan, step.id, changes));
}

function StateAndAmounts({ step }: { readonly step: PlanStep }) {
  const { t } = useTranslation('step');
  const change = useChange(step);
  return (
    <div className={styles.fields}>
      <label>
        <span>{t('status')}</span>
        <select
          value={step.status.state}
          onChange={(event) => {
            const state = states.find((each) => each === event.target.value);
            if (state === undefined) return;
            editPlan(`${step.id}.status`, (plan) =>
              setStatus(plan, step.id, state, new Date().toISOString()),
            );
          }}
        >
          {states.map((state) => (
            <option key={state} value={state}>
              {t(`state.${state}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('start')}</span>
        <input
          type="date"
          value={step.start ?? ''}
          onChange={(event) => change('start', { start: event.target.value || null })}
        />
      </label>
      <AmountField
        label={t('hoursSpent')}
        value={step.hoursSpent}
        onChange={(hoursSpent) => change('hoursSpent', { hoursSpent })}
      />
      <AmountField label={t('cost')} value={step.cost} onChange={(cost) => change('cost', { cost })} />
      <AmountField
        label={t('costSpent')}
        value={step.costSpent}
        onChange={(costSpent) => change('costSpent', { costSpent })}
      />
    </div>
  );
}

function Texts({ step }: { readonly step: PlanStep }) {
  const { t } = useTranslation('step');
  const change = useChange(step);
  const { learning } = step;
  return (
    <div className={styles.texts}>
      <label>
        <span>{t('evidence')}</span>
        <textarea
          rows={2}
          maxLength={LONGEST_TEXT}
          placeholder={t('evidenceHint')}
          value={step.evidence}
          onChange={(event) => change('evidence', { evidence: event.target.value })}
        />
      </label>
      <label>
        <span>{t('notes')}</span>
        <textarea
          rows={2}
          maxLength={LONGEST_TEXT}
          value={step.notes}
          onChange={(event) => change('notes', { notes: event.target.value })}
        />
      </label>
      {learning !== null && learning.provider !== '' && (
        <p>
          {t('source', { provider: learning.provider })}{' '}
          {learning.url !== null && (
            <Button look="quiet" onClick={() => openLink(learning.url ?? '')}>
              {t('openLink', { provider: learning.provider })}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}

function Moves({ step }: { readonly step: PlanStep }) {
  const { t } = useTranslation(['step', 'plan']);
  const title = step.title.trim() || t('plan:step.untitled');
  const other = step.track === 'current' ? 'next' : 'current';
  const moves = [
    ['up', (plan: Plan) => moveStep(plan, step.id, -1)],
    ['down', (plan: Plan) => moveStep(plan, step.id, 1)],
    ['toOther', (plan: Plan) => setStep(plan, step.id, { track: other })],
    ['copy', (plan: Plan) => copyStep(plan, step.id, () => crypto.randomUUID())],
  ] as const;
  const short = { up: 'upShort', down: 'downShort', toOther: 'otherShort', copy: 'copyShort' } as const;
  return (
    <fieldset className={styles.moves}>
      <legend>{t('step:moves')}</legend>
      {moves.map(([name, change]) => (
        <Button key={name} aria-label={t(`step:${name}`, { title })} onClick={() => editPlan(name, change)}>
          {t(`step:${short[name]}`)}
        </Button>
      ))}
    </fieldset>
  );
}

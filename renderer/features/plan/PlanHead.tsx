// The head of a plan: back to the list, whether it is saved, its title, and its figures with hours a week to change.
import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { stopTitles } from '../../../shared/plans/destination.ts';
import { setTitle } from '../../../shared/plans/edits.ts';
import type { Finish, PlanReport } from '../../../shared/report/plan-report.ts';
import { closePlan, editPerson, editPlan } from '../../store/actions.ts';
import { Button } from '../../ui/Button.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { formatHours } from '../../words/format.ts';
import { EstimatedNote } from '../move/EstimatedNote.tsx';
import { FromTo } from './FromTo.tsx';
import { finishWords } from './finish-words.ts';
import styles from './PlanHead.module.css';
import { PlanPack } from './PlanPack.tsx';
import { SaveChip } from './SaveChip.tsx';
import { TitleField } from './TitleField.tsx';

/** Title, save state and totals. */
export function PlanHead({ report }: { readonly report: PlanReport }) {
  const { t } = useTranslation('plan');
  const { plan } = report;
  return (
    <header className={styles.head}>
      <div className={styles.row}>
        <Button look="quiet" onClick={closePlan}>
          <ArrowLeft size={15} aria-hidden="true" />
          {t('head.all')}
        </Button>
        <SaveChip />
      </div>
      <TitleField
        value={plan.title}
        onChange={(title) => editPlan('title', (open) => setTitle(open, title))}
      />
      <p className={styles.way}>
        <FromTo origin={plan.originTitle} stops={stopTitles(plan.target)} target={plan.target.title} />
        {' · '}
        <strong>{t(`direction.${plan.direction}`)}</strong>
      </p>
      <PlanPack plan={plan} />
      <Totals report={report} />
      {report.now !== null && <EstimatedNote open={report.now.open} />}
    </header>
  );
}

function Totals({ report }: { readonly report: PlanReport }) {
  const { t } = useTranslation(['plan', 'common']);
  const { plan, stepHours, wholeHours, finish } = report;
  return (
    <section className={styles.totals} aria-label={t('plan:totals.label')}>
      <dl>
        <Figure name={t('plan:totals.steps')}>{formatHours(stepHours.low, stepHours.high)}</Figure>
        <Figure name={t('plan:totals.whole')} note={t('common:roughGuess')}>
          {wholeHours === null ? t('common:notKnown') : formatHours(wholeHours.low, wholeHours.high)}
        </Figure>
        <FinishFigure finish={finish} />
      </dl>
      <div className={styles.weekly}>
        <NumberField
          label={t('plan:totals.weekly')}
          value={plan.person.weeklyHours}
          onChange={(hours) => editPerson('weeklyHours', { weeklyHours: hours ?? 0 })}
          min={0}
          max={80}
          step={1}
        />
      </div>
    </section>
  );
}

function FinishFigure({ finish }: { readonly finish: Finish }) {
  const { t } = useTranslation(['plan', 'common']);
  return (
    <Figure name={t('plan:totals.finish')} note={finish.kind === 'range' ? t('common:roughGuess') : null}>
      {finishWords(finish)}
    </Figure>
  );
}

function Figure(props: {
  readonly name: string;
  readonly note?: string | null;
  readonly children: ReactNode;
}) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>
        {props.children}
        {props.note != null && <small>{props.note}</small>}
      </dd>
    </div>
  );
}

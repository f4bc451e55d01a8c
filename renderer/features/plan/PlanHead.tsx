// The head of a plan: back to the list, whether it is saved, its title, and its figures with what they rest on to change.
import { ArrowLeft, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../shared/model/plan.ts';
import { stopTitles } from '../../../shared/plans/destination.ts';
import { setBudget, setStartOn, setTitle } from '../../../shared/plans/edits.ts';
import { spendingOf } from '../../../shared/plans/spending.ts';
import type { Finish, PlanReport } from '../../../shared/report/plan-report.ts';
import { closePlan, editPerson, editPlan } from '../../store/actions.ts';
import { Button } from '../../ui/Button.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { formatAmount, formatHours, shareInWords } from '../../words/format.ts';
import { EstimatedNote } from '../move/EstimatedNote.tsx';
import { FromTo } from './FromTo.tsx';
import { finishWords } from './finish-words.ts';
import styles from './PlanHead.module.css';
import { PlanPack } from './PlanPack.tsx';
import { PlanTerms } from './PlanTerms.tsx';
import { ReviewAsk } from './progress/ReviewAsk.tsx';
import { SaveChip } from './SaveChip.tsx';
import { TitleField } from './TitleField.tsx';

/** Title, save state and figures. */
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
      <ReviewAsk plan={plan} />
      <Totals report={report} />
      <Basis plan={plan} />
      <PlanTerms report={report} />
      {report.now !== null && <EstimatedNote open={report.now.open} />}
    </header>
  );
}

function Totals({ report }: { readonly report: PlanReport }) {
  const { t } = useTranslation(['plan', 'common', 'time']);
  const { plan, stepHours, wholeHours, finish } = report;
  const score = report.now?.open.move.score ?? null;
  const then = plan.snapshot.readiness;
  return (
    <section className={styles.totals} aria-label={t('plan:totals.label')}>
      <dl>
        <Figure name={t('plan:totals.steps')}>{formatHours(stepHours.low, stepHours.high)}</Figure>
        <Figure name={t('plan:totals.whole')} note={t('common:roughGuess')}>
          {wholeHours === null ? t('common:notKnown') : formatHours(wholeHours.low, wholeHours.high)}
        </Figure>
        <FinishFigure finish={finish} />
        {score !== null && (
          <Figure
            name={t('time:readiness')}
            note={then === null ? null : t('time:then', { share: shareInWords(then) })}
          >
            {shareInWords(score.readiness)}
          </Figure>
        )}
        <CostFigure report={report} />
      </dl>
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

function CostFigure({ report }: { readonly report: PlanReport }) {
  const { t } = useTranslation('time');
  const { plan } = report;
  const { cost } = spendingOf(plan);
  const amount = (value: number) => formatAmount(value, report.currency);
  const unsaid = cost.expected === 0 && cost.unsaid > 0;
  const notes = [
    unsaid && plan.budget !== null && t('budgetIs', { amount: amount(plan.budget) }),
    cost.spent > 0 && t('spent', { amount: amount(cost.spent) }),
    cost.unsaid > 0 && cost.expected > 0 && t('unsaid', { count: cost.unsaid }),
  ].filter((note) => note !== false);
  return (
    <Figure name={t('cost')} note={notes.length === 0 ? null : notes.join(' · ')}>
      {costWords()}
      {cost.over !== null && cost.over > 0 && (
        <strong className={styles.over} role="status">
          <TriangleAlert size={15} aria-hidden="true" /> {t('over', { amount: amount(cost.over) })}
        </strong>
      )}
    </Figure>
  );

  function costWords(): string {
    if (unsaid) return t('costNone');
    return plan.budget === null
      ? amount(cost.expected)
      : t('costOf', { cost: amount(cost.expected), budget: amount(plan.budget) });
  }
}

/** Most a budget may be; more is a slip of the keyboard (ours). */
const MOST_BUDGET = 10_000_000;

/** What the figures rest on, to be changed. */
function Basis({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation(['plan', 'time']);
  return (
    <div className={styles.basis}>
      <NumberField
        label={t('plan:totals.weekly')}
        value={plan.person.weeklyHours}
        onChange={(hours) => editPerson('weeklyHours', { weeklyHours: hours ?? 0 })}
        min={0}
        max={80}
        step={1}
      />
      <TextField
        label={t('time:start')}
        type="date"
        value={plan.startOn}
        onChange={(day) => editPlan('startOn', (open) => setStartOn(open, day))}
      />
      <NumberField
        label={t('time:budget')}
        value={plan.budget}
        onChange={(budget) => editPlan('budget', (open) => setBudget(open, budget))}
        min={0}
        max={MOST_BUDGET}
        step={50}
      />
    </div>
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

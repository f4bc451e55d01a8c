// A finished step asks what it led to: what shows it, and the level one is at now in each skill it practiced.
import { useTranslation } from 'react-i18next';
import type { PlanStep } from '../../../../shared/model/plan.ts';
import { setStep } from '../../../../shared/plans/edits.ts';
import { editPlan } from '../../../store/actions.ts';
import { selectPlanMove } from '../../../store/selectors.ts';
import { useApp } from '../../../store/store.ts';
import { formatDecimal } from '../../../words/format.ts';
import { RatingField } from '../../ratings/RatingField.tsx';
import styles from './RatePracticed.module.css';

/** Longest evidence a plan's file takes. */
const LONGEST_EVIDENCE = 5000;

/** Evidence and levels of one finished step. */
export function RatePracticed({ step }: { readonly step: PlanStep }) {
  const { t } = useTranslation('progress');
  const terms = useApp(selectPlanMove)?.explanation?.terms ?? [];
  const practiced = step.practices.flatMap((practice) => {
    const term = terms.find(({ skill }) => skill.id === practice.skill);
    return term === undefined ? [] : [{ practice, term }];
  });
  return (
    <div className={styles.ask}>
      <p>{t(practiced.length === 0 ? 'askEvidence' : 'ask')}</p>
      <label className={styles.evidence}>
        <span>{t('evidence')}</span>
        <textarea
          rows={2}
          maxLength={LONGEST_EVIDENCE}
          value={step.evidence}
          onChange={(event) =>
            editPlan(`${step.id}.evidence`, (plan) =>
              setStep(plan, step.id, { evidence: event.target.value }),
            )
          }
        />
      </label>
      <ul>
        {practiced.map(({ practice, term }) => {
          const id = `practiced-${step.id}-${term.at}`;
          return (
            <li key={term.skill.id}>
              <RatingField skill={term.skill} name={term.skill.name} level={term.have} describedBy={id} />
              <span id={id}>
                <strong>{term.skill.name}</strong>{' '}
                {t('practiced', {
                  from: formatDecimal(practice.fromLevel, 1),
                  to: formatDecimal(practice.toLevel, 1),
                })}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

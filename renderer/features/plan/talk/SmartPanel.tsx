// The five questions of a SMART check: each asks, says where in the plan its answer stands, and can be ticked or left.
import { useTranslation } from 'react-i18next';
import { smartQuestions } from '../../../../shared/model/plan.ts';
import { toggleSmart } from '../../../../shared/plans/edits.ts';
import type { PlanReport } from '../../../../shared/report/plan-report.ts';
import { editPlan } from '../../../store/actions.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { formatHours } from '../../../words/format.ts';
import { finishWords } from '../finish-words.ts';
import styles from './TalkSection.module.css';

/** The check. */
export function SmartPanel({ report }: { readonly report: PlanReport }) {
  const { t } = useTranslation('talk');
  const { plan, stepHours } = report;
  const facts = {
    target: plan.target.title,
    hours: formatHours(stepHours.low, stepHours.high),
    weekly: plan.person.weeklyHours,
    finish: finishWords(report.finish),
  };
  return (
    <Panel title={t('smart')} aside={t('smartAside')}>
      <ul className={styles.checks}>
        {smartQuestions.map((question) => (
          <li key={question}>
            <label>
              <input
                type="checkbox"
                checked={plan.smart.includes(question)}
                onChange={() => editPlan(`smart.${question}`, (open) => toggleSmart(open, question))}
              />
              <span>
                <strong>{t(`ask.${question}`)}</strong> {t(`where.${question}`, facts)}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

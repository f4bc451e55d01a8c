// The four questions of a GROW talk, answered in the person's own words.
import { useTranslation } from 'react-i18next';
import { growQuestions, type Plan } from '../../../../shared/model/plan.ts';
import { setGrow } from '../../../../shared/plans/edits.ts';
import { editPlan } from '../../../store/actions.ts';
import { Panel } from '../../../ui/Panel.tsx';
import styles from './TalkSection.module.css';

/** Longest answer a plan's file takes. */
const LONGEST = 5000;

/** A field for each question. */
export function GrowPanel({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation(['talk', 'export']);
  return (
    <Panel title={t('talk:grow')} aside={t('talk:growAside')}>
      <div className={styles.questions}>
        {growQuestions.map((question) => (
          <label key={question}>
            <strong>{t(`export:grow.${question}`)}</strong>
            <span>{t(`talk:growHint.${question}`)}</span>
            <textarea
              rows={3}
              maxLength={LONGEST}
              value={plan.grow[question]}
              onChange={(event) =>
                editPlan(`grow.${question}`, (open) => setGrow(open, question, event.target.value))
              }
            />
          </label>
        ))}
      </div>
    </Panel>
  );
}

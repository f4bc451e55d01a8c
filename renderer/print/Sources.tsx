// Where the figures come from: the foot of the last page.
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../shared/model/plan.ts';
import type { PlanNow } from '../../shared/report/plan-report.ts';
import styles from './Sources.module.css';
import { sourceWords } from './source-words.ts';

/** The foot of the plan. */
export function Sources({ plan, now }: { readonly plan: Plan; readonly now: PlanNow | null }) {
  const { t } = useTranslation('plan');
  const paragraphs = now === null ? [plan.pack.title] : sourceWords(now);
  return (
    <footer className={styles.sources}>
      <h2>{t('print.sources')}</h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </footer>
  );
}

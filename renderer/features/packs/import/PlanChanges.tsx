// What the new data would change in each plan made with the data here. Nothing does until the person changes a plan.
import { useTranslation } from 'react-i18next';
import type { PlanChange } from '../../../../shared/model/import.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { formatHours, formatList, shareInWords } from '../../../words/format.ts';
import styles from './steps.module.css';

/** One entry a plan. */
export function PlanChanges(props: { readonly name: string; readonly plans: readonly PlanChange[] }) {
  const { t } = useTranslation('packs');
  const { name, plans } = props;
  return (
    <Panel title={t('plans.title')}>
      {plans.length === 0 ? (
        <p>{t('plans.none')}</p>
      ) : (
        <>
          <p className={styles.note}>{t('plans.note', { name })}</p>
          <ul className={styles.plans}>
            {plans.map((change) => (
              <li key={change.plan}>
                <ChangedPlan change={change} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

function ChangedPlan({ change }: { readonly change: PlanChange }) {
  const { t } = useTranslation('packs');
  const { title, origin, target, readiness, hoursHigh, skillsGone } = change;
  const ends = [origin, target];
  const gone = ends.filter(({ state }) => state === 'gone');
  return (
    <>
      <h3>{title}</h3>
      {gone.map((end) => (
        <p key={end.title} className={styles.wrong}>
          {t('plans.gone', { title: end.title })}
        </p>
      ))}
      {ends
        .filter(({ state }) => state === 'retitled')
        .map((end) => (
          <p key={end.title}>{t('plans.retitled', { title: end.title })}</p>
        ))}
      {gone.length === 0 && (
        <dl className={styles.figures}>
          <Figure label={t('plans.readiness')} values={readiness} words={shareInWords} />
          <Figure label={t('plans.hours')} values={hoursHigh} words={(hours) => formatHours(hours, hours)} />
        </dl>
      )}
      {skillsGone.length > 0 && <p>{t('plans.skillsGone', { skills: formatList(skillsGone) })}</p>}
    </>
  );
}

function Figure(props: {
  readonly label: string;
  readonly values: { readonly before: number | null; readonly after: number | null };
  readonly words: (value: number) => string;
}) {
  const { t } = useTranslation(['packs', 'common']);
  const { label, values, words } = props;
  const written = (value: number | null) => (value === null ? t('common:notKnown') : words(value));
  const [before, after] = [written(values.before), written(values.after)];
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {before === after
          ? t('packs:plans.unchanged', { value: after })
          : t('packs:plans.changed', { before, after })}
      </dd>
    </div>
  );
}

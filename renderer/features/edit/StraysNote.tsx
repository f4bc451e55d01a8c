// What is written and has no place in the job data in use: named, and kept.
import { useTranslation } from 'react-i18next';
import type { Strays } from '../../../shared/moves/by-hand.ts';
import { formatList } from '../../words/format.ts';
import styles from './EditSheet.module.css';

/** One sentence; nothing where everything has its place. */
export function StraysNote({ strays }: { readonly strays: Strays }) {
  const { t } = useTranslation('edit');
  const { requirements, roles, facts } = strays;
  const count = requirements.length + roles.length + facts.length;
  if (count === 0) return null;
  const named = [
    ...requirements.map(({ role, skill }) => t('strays.requirement', { role, skill })),
    ...roles.map(({ title }) => title),
    ...facts.map(({ role, kind }) => t('strays.fact', { role, what: t(`here.kinds.${kind}`) })),
  ];
  return <p className={styles.intro}>{t('strays.text', { count, named: formatList(named) })}</p>;
}

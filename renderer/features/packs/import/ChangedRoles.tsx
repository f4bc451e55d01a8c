// The roles that ask something else than before, those that change most first, with their largest changes in words.
import { useTranslation } from 'react-i18next';
import type { PackDiff } from '../../../../shared/model/pack-diff.ts';
import { formatCount, formatDecimal } from '../../../words/format.ts';
import styles from './steps.module.css';

type ChangedRole = PackDiff['roles']['changed'][number];
type SkillChange = ChangedRole['largest'][number];

/** More than anyone reads; the count above is of all (our choice). */
const SHOWN = 100;

/** The list. */
export function ChangedRoles({ roles }: { readonly roles: readonly ChangedRole[] }) {
  const { t } = useTranslation('packs');
  return (
    <div className={styles.lines}>
      {roles.length > SHOWN && (
        <p className={styles.note}>{t('diff.allChanged', { shown: formatCount(SHOWN) })}</p>
      )}
      <ul className={styles.lines}>
        {roles.slice(0, SHOWN).map(({ id, title, skills, largest }) => (
          <li key={id}>
            <strong>{title}</strong>
            <span className={styles.note}>
              {t('diff.roleSkills', { count: skills, all: formatCount(skills) })}
            </span>
            <ul className={styles.changes}>
              {largest.map((change) => (
                <li key={change.id}>
                  <ChangeWords change={change} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}

function ChangeWords({ change }: { readonly change: SkillChange }) {
  const { t } = useTranslation('packs');
  const { name: skill, level, importance } = change;
  const written = (value: number | null) => (value === null ? t('diff.notKnown') : formatDecimal(value, 1));
  const [before, after] = [written(level.before), written(level.after)];
  if (level.before === 0 && importance.before === 0) return t('diff.change.new', { skill, after });
  if (level.after === 0 && importance.after === 0) return t('diff.change.gone', { skill, before });
  if (before !== after) return t('diff.change.level', { skill, before, after });
  return t('diff.change.importance', {
    skill,
    before: written(importance.before),
    after: written(importance.after),
  });
}

// The roles that ask something else than before, those that change most first, with their largest changes in words.
import { useTranslation } from 'react-i18next';
import type { PackDiff } from '../../../../shared/model/pack-diff.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
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
      <p className={styles.note}>
        {roles.length > SHOWN ? t('diff.firstChanged', { shown: formatCount(SHOWN) }) : t('diff.allChanged')}
      </p>
      <ul>
        {roles.slice(0, SHOWN).map(({ id, title, skills, largest }) => (
          <li key={id}>
            <Disclosure
              summary={title}
              aside={t('diff.roleSkills', { count: skills, all: formatCount(skills) })}
            >
              {() => (
                <ul className={styles.lines}>
                  {largest.map((change) => (
                    <li key={change.id}>
                      <ChangeWords change={change} />
                    </li>
                  ))}
                  {skills > largest.length && (
                    <li className={styles.note}>
                      {t('diff.smaller', {
                        count: skills - largest.length,
                        all: formatCount(skills - largest.length),
                      })}
                    </li>
                  )}
                </ul>
              )}
            </Disclosure>
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

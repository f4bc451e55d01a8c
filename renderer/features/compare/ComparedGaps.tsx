// What only one of the moves asks to build, and what all of them do.
import { useTranslation } from 'react-i18next';
import { compareGaps } from '../../../shared/compare/compare.ts';
import { LevelBar } from '../../ui/LevelBar.tsx';
import { formatDecimal, formatList } from '../../words/format.ts';
import styles from './CompareScreen.module.css';
import type { OpenCompared } from './use-compared.ts';
import { useEndTitle } from './use-end-title.ts';

/** How many gaps of one move, and of all, are named. */
const NAMED = 6;

/** A column a move, on the same scale of levels. */
export function ComparedGaps({ all }: { readonly all: readonly OpenCompared[] }) {
  const { t } = useTranslation('compare');
  const endTitle = useEndTitle();
  const known = all.flatMap(({ compared, way }) => (way === null ? [] : [{ compared, way }]));
  const { onlyIn, inAll } = compareGaps(known.map(({ way }) => way));
  const named = formatList(inAll.slice(0, NAMED).map(({ name }) => name));
  const rest = inAll.length - NAMED;
  return (
    <section className={styles.gaps} aria-labelledby="compare-gaps">
      <h2 id="compare-gaps">{t('gaps.title')}</h2>
      <div className={styles.columns}>
        {known.map(({ compared, way }, at) => {
          const own = onlyIn[at] ?? [];
          return (
            <section key={`${compared.from} ${compared.stops.join(' ')} ${endTitle(compared.to, way)}`}>
              <h3>{endTitle(compared.to, way)}</h3>
              {own.length === 0 && <p>{t('gaps.none')}</p>}
              <ul>
                {own.slice(0, NAMED).map(({ skill, have, need }) => (
                  <li key={skill.id}>
                    <span>{skill.name}</span>
                    <LevelBar have={have} need={need} />
                    <span className={styles.note}>
                      {t('gaps.level', { have: formatDecimal(have, 1), need: formatDecimal(need, 1) })}
                    </span>
                  </li>
                ))}
              </ul>
              {own.length > NAMED && (
                <p className={styles.note}>{t('gaps.more', { count: own.length - NAMED })}</p>
              )}
            </section>
          );
        })}
      </div>
      <p>
        {inAll.length === 0
          ? t('gaps.inAllNone')
          : rest > 0
            ? t('gaps.inAllMore', {
                skills: inAll
                  .slice(0, NAMED)
                  .map(({ name }) => name)
                  .join(', '),
                count: rest,
              })
            : t('gaps.inAll', { skills: named })}
      </p>
    </section>
  );
}

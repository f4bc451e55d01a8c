// What carries over and what is to build, as bars with their levels beside them; the small ones by name, so that none is missing.
import { useTranslation } from 'react-i18next';
import { assumedOfMove } from '../../shared/moves/assumed.ts';
import type { Term } from '../../shared/moves/explain.ts';
import type { PlanNow } from '../../shared/report/plan-report.ts';
import { editedWords } from '../features/edit/written-words.ts';
import { LevelBar } from '../ui/LevelBar.tsx';
import { formatDecimal, formatHours, formatList } from '../words/format.ts';
import styles from './SkillTables.module.css';

/** How many of each are drawn; more are named below. */
const DRAWN = 8;

/** The two tables side by side. */
export function SkillTables({ now }: { readonly now: PlanNow }) {
  const { t } = useTranslation('plan');
  const restOf = (terms: readonly Term[]) => {
    const names = terms.slice(DRAWN).map(({ skill }) => skill.name);
    return { count: names.length, skills: formatList(names) };
  };
  if (now.open.explanation === null) return null;
  const withLevels = !assumedOfMove(now.open).levels;
  return (
    <div className={styles.pair}>
      <section>
        <h2>{t('print.bring')}</h2>
        <SkillTable
          terms={now.brings.slice(0, DRAWN)}
          title={t('print.bring')}
          withHours={false}
          withLevels={withLevels}
        />
        {now.brings.length > DRAWN && <p>{t('print.moreMet', restOf(now.brings))}</p>}
      </section>
      <section>
        <h2>{t('print.build')}</h2>
        <SkillTable
          terms={now.builds.slice(0, DRAWN)}
          title={t('print.build')}
          withHours
          withLevels={withLevels}
        />
        {now.builds.length > DRAWN && <p>{t('print.more', restOf(now.builds))}</p>}
      </section>
    </div>
  );
}

function SkillTable(props: {
  readonly terms: readonly Term[];
  readonly title: string;
  readonly withHours: boolean;
  /** Levels are the source's own; assumed ones are not printed. */
  readonly withLevels: boolean;
}) {
  const { t } = useTranslation('plan');
  return (
    <table className={styles.skills}>
      <caption className="visually-hidden">{props.title}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t('print.skill')}</th>
          {props.withLevels && <th scope="col">{t('print.levels')}</th>}
        </tr>
      </thead>
      <tbody>
        {props.terms.map((term) => (
          <tr key={term.skill.id}>
            <th scope="row">
              {term.skill.name}
              {term.edit !== null && <small>{editedWords(term.edit)}</small>}
              {props.withHours && term.hours !== null && (
                <small>{formatHours(term.hours.low, term.hours.high)}</small>
              )}
            </th>
            {props.withLevels && (
              <td>
                <LevelBar have={term.have} need={term.need} />
                <small>
                  {t(props.withHours ? 'print.fromTo' : 'print.haveNeed', {
                    from: formatDecimal(term.have, 1),
                    to: formatDecimal(term.need, 1),
                    have: formatDecimal(term.have, 1),
                    need: formatDecimal(term.need, 1),
                  })}
                </small>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

// What is missing, the most hours first: levels now and needed, hours, and what each skill is worth elsewhere.
import { useTranslation } from 'react-i18next';
import { assumedOfMove } from '../../../shared/moves/assumed.ts';
import type { Explanation } from '../../../shared/moves/explain.ts';
import type { OpenMove } from '../../../shared/moves/open-move.ts';
import { type GapRow, gapTable } from '../../../shared/report/gap-table.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { LevelBar } from '../../ui/LevelBar.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { formatHours } from '../../words/format.ts';
import { GapLine } from './GapLine.tsx';
import { GapMeanings } from './GapMeanings.tsx';
import parts from './parts.module.css';
import { RatingsSource } from './RatingsSource.tsx';
import styles from './YouBuild.module.css';

type Props = { readonly open: OpenMove; readonly explanation: Explanation };

/** The gaps of the move. */
export function YouBuild({ open, explanation }: Props) {
  const { t } = useTranslation('move');
  const { large, small, smallHours } = gapTable(explanation);
  const withLevels = !assumedOfMove(open).levels;
  const table = { open, withLevels };
  return (
    <Panel title={t('build.title')} aside={t(withLevels ? 'build.aside' : 'build.asideHours')}>
      {large.length === 0 ? <p>{t('build.nothing')}</p> : <GapTable {...table} rows={large} />}
      {small.length > 0 && (
        <Disclosure
          summary={t('build.small', { count: small.length })}
          aside={smallHours && formatHours(smallHours.low, smallHours.high)}
        >
          <GapTable {...table} rows={small} />
        </Disclosure>
      )}
      {large.length > 0 && withLevels && (
        <>
          <GapMeanings rows={large} />
          <Key />
        </>
      )}
      <RatingsSource content={open.context.index.content} role={open.move.destination} />
    </Panel>
  );
}

const SCALE = [0, 1, 2, 3, 4, 5] as const;

type TableProps = {
  readonly open: OpenMove;
  readonly rows: readonly GapRow[];
  /** Levels are the source's own; assumed ones are not drawn. */
  readonly withLevels: boolean;
};

function GapTable({ open, rows, withLevels }: TableProps) {
  const { t } = useTranslation('move');
  return (
    <table className={`${styles.table} ${withLevels ? '' : styles.plain}`}>
      <caption className="visually-hidden">{t('build.aside')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('build.skill')}</th>
          {withLevels && (
            <>
              <th scope="col">
                <span className="visually-hidden">{t('build.scale')}</span>
                <span className={styles.scale} aria-hidden="true">
                  {SCALE.map((level) => (
                    <span key={level}>{level}</span>
                  ))}
                </span>
              </th>
              <th scope="col">{t('build.levels')}</th>
            </>
          )}
          <th scope="col">{t('build.hours')}</th>
        </tr>
      </thead>
      {rows.map((row) => (
        <GapLine key={row.term.skill.id} open={open} row={row} withLevels={withLevels} />
      ))}
    </table>
  );
}

/** What the bars mean; the same figures stand beside them as text. */
function Key() {
  const { t } = useTranslation('move');
  return (
    <ul className={styles.key} aria-hidden="true">
      <li>
        <span className={styles.swatch}>
          <LevelBar have={5} need={5} />
        </span>
        {t('build.key.have')}
      </li>
      <li>
        <span className={styles.swatch}>
          <LevelBar have={0} need={5} />
        </span>
        {t('build.key.gap')}
      </li>
      <li className={parts.note}>{t('build.scale')}</li>
    </ul>
  );
}

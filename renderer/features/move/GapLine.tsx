// One gap: a row of figures, and under it what the skill is worth beyond this move.
import { ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Term } from '../../../shared/moves/explain.ts';
import type { OpenMove } from '../../../shared/moves/open-move.ts';
import { skillContext } from '../../../shared/moves/skill-context.ts';
import type { GapRow } from '../../../shared/report/gap-table.ts';
import { LevelBar } from '../../ui/LevelBar.tsx';
import { formatCount, formatDecimal, formatHours } from '../../words/format.ts';
import { editedWords } from '../edit/written-words.ts';
import styles from './YouBuild.module.css';

type Props = { readonly open: OpenMove; readonly row: GapRow; readonly withLevels: boolean };

/** A table body of two rows; without levels where those are assumed. */
export function GapLine({ open, row, withLevels }: Props) {
  const { t } = useTranslation(['move', 'common']);
  const { term, hours } = row;
  const { deeper, helpsWith } = skillContext(open.context, open.target, term);
  const context = [
    t(`move:build.kind.${term.skill.kind}`),
    deeper && t('move:build.deeper'),
    helpsWith === 0
      ? t('move:build.onlyHere')
      : t('move:build.helps', { count: helpsWith, shown: formatCount(helpsWith) }),
    editedWords(term.edit),
  ].filter((words) => typeof words === 'string');
  return (
    <tbody>
      <tr>
        <th scope="row">{term.skill.name}</th>
        {withLevels && <LevelCells term={term} />}
        <td className={styles.hours}>
          {hours === null ? t('common:notKnown') : formatHours(hours.low, hours.high)}
        </td>
      </tr>
      <tr>
        <td className={styles.context} colSpan={withLevels ? 4 : 2}>
          {context.join(' · ')}
        </td>
      </tr>
    </tbody>
  );
}

function LevelCells({ term }: { readonly term: Term }) {
  const { t } = useTranslation('move');
  return (
    <>
      <td className={styles.bar}>
        <LevelBar have={term.have} need={term.need} />
      </td>
      <td className={styles.levels}>
        {formatDecimal(term.have, 1)}
        <ArrowRight size={13} aria-hidden="true" />
        <span className="visually-hidden"> {t('header.to')} </span>
        <strong>{formatDecimal(term.need, 1)}</strong>
      </td>
    </>
  );
}

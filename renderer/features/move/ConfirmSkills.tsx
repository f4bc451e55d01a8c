// The few skills that decide the move, for the person to confirm or set; what follows from it is said right here and aloud.
import { useTranslation } from 'react-i18next';
import { assumedParts } from '../../../shared/moves/assumed.ts';
import type { Explanation } from '../../../shared/moves/explain.ts';
import type { Move } from '../../../shared/moves/move.ts';
import type { OpenMove } from '../../../shared/moves/open-move.ts';
import type { Score } from '../../../shared/moves/score.ts';
import { confirmRows, skillsToConfirm } from '../../../shared/report/confirm-rows.ts';
import { areTooFewKnown } from '../../../shared/report/not-known.ts';
import { Panel } from '../../ui/Panel.tsx';
import { formatDecimal, formatHours, formatMonths, shareInWords } from '../../words/format.ts';
import { ConfirmRow } from './ConfirmRow.tsx';
import styles from './ConfirmSkills.module.css';
import parts from './parts.module.css';
import { skillName } from './skill-name.ts';
import { useKept } from './use-kept.ts';

type Props = { readonly open: OpenMove; readonly score: Score; readonly explanation: Explanation };

/** The list of deciding skills with the move's words above it. */
export function ConfirmSkills({ open, score, explanation }: Props) {
  const { t } = useTranslation('move');
  const { context, move } = open;
  const { ratings, unsure } = context.person;
  const ids = useKept(skillsToConfirm(open, explanation), move.destination.id);
  const needAssumed = assumedParts(move.destination).levels;
  const rows = confirmRows(open, explanation, ids);
  const done = ids.filter((id) => Object.hasOwn(ratings, id) || unsure.includes(id)).length;
  return (
    <Panel title={t('confirm.title')}>
      <p className={parts.note}>{t('confirm.intro')}</p>
      {!areTooFewKnown(explanation) && <Now move={move} score={score} />}
      <ul className={styles.rows}>
        {rows.map((row) => (
          <ConfirmRow
            key={row.skill.id}
            row={row}
            name={skillName(row.skill, context.index.content)}
            needAssumed={needAssumed}
            state={row.rated ? 'rated' : unsure.includes(row.skill.id) ? 'unsure' : 'assumed'}
          />
        ))}
      </ul>
      <p className={parts.note}>{t('confirm.progress', { done, count: rows.length })}</p>
    </Panel>
  );
}

function Now({ move, score }: { readonly move: Move; readonly score: Score }) {
  const { t } = useTranslation(['move', 'common']);
  const share = shareInWords(score.readiness);
  const months = formatMonths(move.effort);
  const band = move.effort?.band;
  const bandWord = band ? t(`common:band.${band}`) : '';
  return (
    <>
      <p className={styles.now} aria-hidden="true">
        {band
          ? t('move:confirm.now', { share, band: bandWord, months })
          : t('move:confirm.nowNoBand', { share, months })}
      </p>
      <p className="visually-hidden" role="status">
        {t('move:confirm.spoken', {
          share,
          number: formatDecimal(score.readiness, 3),
          band: bandWord,
          months,
          hours: move.effort === null ? '' : formatHours(move.effort.hoursLow, move.effort.hoursHigh),
        })}
      </p>
    </>
  );
}

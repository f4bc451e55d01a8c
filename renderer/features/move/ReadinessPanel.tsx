// How much of the job the person brings: words first, the terms that add up to the number on opening.
import { useTranslation } from 'react-i18next';
import type { Explanation } from '../../../shared/moves/explain.ts';
import type { Move } from '../../../shared/moves/move.ts';
import type { Score } from '../../../shared/moves/score.ts';
import { areTooFewKnown } from '../../../shared/report/not-known.ts';
import { termsTable } from '../../../shared/report/terms-table.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { formatDecimal, shareInWords } from '../../words/format.ts';
import { UseWords } from '../move-figures/UseWords.tsx';
import parts from './parts.module.css';
import styles from './ReadinessPanel.module.css';
import { TermsTable } from './TermsTable.tsx';

type Props = { readonly move: Move; readonly score: Score; readonly explanation: Explanation };

/** Readiness and use. */
export function ReadinessPanel({ move, score, explanation }: Props) {
  const { t } = useTranslation('move');
  const readiness = termsTable(
    explanation.terms.map(({ skill, weight, met, share, edit }) => ({
      skill,
      weight,
      part: met,
      term: share,
      edit,
    })),
  );
  const use = termsTable(
    explanation.useTerms.map(({ skill, weight, used, share, edit }) => ({
      skill,
      weight,
      part: used,
      term: share,
      edit,
    })),
  );
  return (
    <Panel>
      {areTooFewKnown(explanation) ? (
        <>
          <h2>{t('readiness.tooFew')}</h2>
          <p>{t('readiness.tooFewWhy', { count: explanation.terms.length })}</p>
        </>
      ) : (
        <Summary move={move} score={score} />
      )}
      <Disclosure summary={t('readiness.open')}>
        <p className={parts.intro}>{t('readiness.intro', { number: formatDecimal(score.readiness, 3) })}</p>
        <TermsTable table={readiness} caption={t('readiness.caption')} part={t('readiness.met')} />
      </Disclosure>
      <Disclosure summary={t('readiness.openUse')}>
        <p className={parts.intro}>{t('readiness.introUse', { number: formatDecimal(score.use, 3) })}</p>
        <TermsTable table={use} caption={t('readiness.captionUse')} part={t('readiness.used')} />
      </Disclosure>
    </Panel>
  );
}

/** The words for the numbers. */
function Summary({ move, score }: Omit<Props, 'explanation'>) {
  const { t } = useTranslation(['move', 'common']);
  const band = move.effort?.band;
  return (
    <>
      <header className={styles.head}>
        <h2>{t('move:readiness.title', { share: shareInWords(score.readiness) })}</h2>
        {band && <Chip>{t(`common:band.${band}`)}</Chip>}
      </header>
      <div className={styles.bar} aria-hidden="true">
        <span style={{ width: `${score.readiness * 100}%` }} />
      </div>
      <p>
        {t('move:readiness.use')} <UseWords score={score} />.
      </p>
    </>
  );
}

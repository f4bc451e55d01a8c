// How much of the job the person brings: words first, the terms that add up to the number on opening.
import { useTranslation } from 'react-i18next';
import type { Explanation } from '../../../shared/moves/explain.ts';
import type { Move } from '../../../shared/moves/move.ts';
import type { Score } from '../../../shared/moves/score.ts';
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
  const { t } = useTranslation(['move', 'common']);
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
  const band = move.effort?.band;
  return (
    <Panel>
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
      <Disclosure summary={t('move:readiness.open')}>
        <p className={parts.intro}>
          {t('move:readiness.intro', { number: formatDecimal(score.readiness, 3) })}
        </p>
        <TermsTable table={readiness} caption={t('move:readiness.caption')} part={t('move:readiness.met')} />
      </Disclosure>
      <Disclosure summary={t('move:readiness.openUse')}>
        <p className={parts.intro}>{t('move:readiness.introUse', { number: formatDecimal(score.use, 3) })}</p>
        <TermsTable table={use} caption={t('move:readiness.captionUse')} part={t('move:readiness.used')} />
      </Disclosure>
    </Panel>
  );
}

// What to keep in mind: closed barriers, a rare move, the guess behind every time, what AI overlaps with. Plainly, at the size of the rest.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { assumedOfMove } from '../../shared/moves/assumed.ts';
import { usualWord } from '../../shared/moves/usual.ts';
import type { PlanNow, PlanReport } from '../../shared/report/plan-report.ts';
import { useGateWords } from '../features/move/gate-words.ts';
import { useAssumedWords } from '../features/move-figures/AssumedNote.tsx';
import { formatDate, formatDecimal } from '../words/format.ts';
import styles from './Cautions.module.css';

/** The list of cautions; it is never empty. */
export function Cautions({ report }: { readonly report: PlanReport }) {
  const { t } = useTranslation('plan');
  const { now, plan } = report;
  return (
    <section>
      <h2>{t('print.cautions')}</h2>
      <ul className={styles.list}>
        {now !== null && <MoveCautions now={now} />}
        {now === null && (
          <Line>{t('print.noPack', { pack: plan.pack.title, date: formatDate(plan.snapshot.takenAt) })}</Line>
        )}
        <Line>{t('print.guess')}</Line>
      </ul>
    </section>
  );
}

function MoveCautions({ now }: { readonly now: PlanNow }) {
  const { t } = useTranslation(['plan', 'move', 'common']);
  const { context, move } = now.open;
  const gateWords = useGateWords(context.index.content);
  const assumed = useAssumedWords()(assumedOfMove(now.open));
  const { eloundouBeta, microsoft } = move.destination.exposure;
  return (
    <>
      {now.estimated.map(({ side, title }) => (
        <Line key={side}>{t('plan:print.estimated', { title })}</Line>
      ))}
      {assumed !== '' && <Line>{assumed}</Line>}
      {now.closed.map((gate, at) => {
        const { why } = gateWords(gate);
        return (
          <Line key={gate.kind}>
            <strong>{t(`common:gates.${gate.kind}`)}:</strong> {why}{' '}
            {at === now.closed.length - 1 && t('plan:print.opens', { count: now.closed.length })}
          </Line>
        );
      })}
      {usualWord(move.likelihood) === 'rare' && <Line>{t('move:usual.text.rare')}</Line>}
      {eloundouBeta !== null && microsoft !== null && (
        <Line>
          {t('plan:print.exposure', {
            what: t('move:table.exposure'),
            eloundou: formatDecimal(eloundouBeta, 2),
            byPeople: t('move:table.eloundou'),
            microsoft: formatDecimal(microsoft, 2),
            byUse: t('move:table.microsoft'),
          })}
        </Line>
      )}
    </>
  );
}

function Line({ children }: { readonly children: ReactNode }) {
  return <li>{children}</li>;
}

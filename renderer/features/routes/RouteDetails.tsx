// One way, step by step, and the terms of its time, which add up.
import { useTranslation } from 'react-i18next';
import type { MoveContext } from '../../../shared/moves/move.ts';
import { roleAtPosition } from '../../../shared/moves/pack-index.ts';
import type { WeighedRoute } from '../../../shared/routes/route-choice.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { formatDecimal, formatMonthRange, formatMonths, shareInWords } from '../../words/format.ts';
import { GateChips } from '../move-figures/GateChips.tsx';
import { PayChange } from '../move-figures/PayChange.tsx';
import { UseWords } from '../move-figures/UseWords.tsx';
import { UsualWord } from '../move-figures/UsualWord.tsx';
import styles from './RouteDetails.module.css';

type Props = { readonly route: WeighedRoute; readonly letter: string; readonly context: MoveContext };

/** The selected way opened. */
export function RouteDetails({ route, letter, context }: Props) {
  const { t } = useTranslation(['routes', 'map', 'common']);
  const { index, originAt } = context;
  const starts = [roleAtPosition(index, originAt), ...route.stops];
  return (
    <section className={styles.details} aria-labelledby="route-details">
      <h2 id="route-details">{t('routes:details.title', { letter })}</h2>
      <ol className={styles.legs}>
        {route.legs.map((leg, step) => {
          const gap = route.largestGaps[step] ?? null;
          return (
            <li key={leg.destination.id}>
              <h3>{t('routes:leg.title', { from: starts[step]?.title ?? '', to: leg.destination.title })}</h3>
              <p>
                {leg.score !== null && (
                  <>
                    {t('map:role.readiness', { share: shareInWords(leg.score.readiness) })}
                    {' · '}
                  </>
                )}
                <UseWords score={leg.score} />
              </p>
              <p>{formatMonths(leg.effort)}</p>
              <p>
                {gap === null
                  ? t('routes:leg.noGap')
                  : t('routes:leg.gap', { levels: formatDecimal(gap.levels, 1), skill: gap.skill.name })}
              </p>
              <p>
                {t('routes:leg.usual')} <UsualWord move={leg} />
              </p>
              <PayChange pay={leg.pay} content={index.content} />
              <GateChips gates={leg.gates} told={['closed']} />
              {leg.destination.basis === 'estimated' && <p>{t('routes:leg.estimated')}</p>}
            </li>
          );
        })}
      </ol>
      <MonthTerms route={route} context={context} />
    </section>
  );
}

/** The typical months of the way and what they are made of. */
function MonthTerms({ route, context }: Pick<Props, 'route' | 'context'>) {
  const { t } = useTranslation('routes');
  const { typical } = route.months;
  const months = (value: number) => formatDecimal(value, 1);
  const inWords = (count: number) => t('details.months', { count });
  const { minimumStayMonths, betweenMovesMonths } = context.assumptions;
  const longest = Math.max(typical.direct, typical.legs, typical.stay);
  const rows = [
    { word: t('details.direct'), value: typical.direct },
    { word: t('details.legs'), value: typical.legs },
    { word: t('details.stay', { months: inWords(minimumStayMonths) }), value: typical.stay },
  ];
  return (
    <Disclosure
      summary={t('details.terms')}
      aside={t('details.total', { months: formatMonthRange(typical.total, typical.total) })}
    >
      <p>{t('details.longest')}</p>
      <table className={styles.terms}>
        <tbody>
          {rows.map(({ word, value }) => (
            <tr key={word} data-counts={value === longest}>
              <th scope="row">{word}</th>
              <td>{months(value)}</td>
            </tr>
          ))}
          <tr data-counts="true">
            <th scope="row">{t('details.between', { months: inWords(betweenMovesMonths) })}</th>
            <td>+ {months(typical.between)}</td>
          </tr>
          <tr className={styles.sum}>
            <th scope="row">{t('details.sum')}</th>
            <td>{months(typical.total)}</td>
          </tr>
        </tbody>
      </table>
      <p>{t('details.never')}</p>
      <p>{t('details.rough')}</p>
    </Disclosure>
  );
}

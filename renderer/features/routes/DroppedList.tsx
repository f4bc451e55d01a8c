// What each constraint takes away, with each way and why on opening.
import { useTranslation } from 'react-i18next';
import type { RoleId } from '../../../shared/model/pack.ts';
import type { MoveContext } from '../../../shared/moves/move.ts';
import { roleAtPosition } from '../../../shared/moves/pack-index.ts';
import type { Dropped, DroppedRoute, DroppingConstraint } from '../../../shared/routes/dropped.ts';
import { LOOKED_AT } from '../../../shared/routes/dropped.ts';
import type { IdleRoute } from '../../../shared/routes/route-choice.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { formatCount, formatDecimal, formatList, formatMoney, formatMonthRange } from '../../words/format.ts';
import styles from './DroppedList.module.css';

type Props = {
  readonly dropped: readonly Dropped[];
  readonly idle: readonly IdleRoute[];
  readonly context: MoveContext;
};

/** One line a constraint; opened, the ways it takes away. After them the ways that nobody should take. */
export function DroppedList({ dropped, idle, context }: Props) {
  const { t } = useTranslation('routes');
  const why = useDroppedWords(context);
  const wayWords = useWayWords(context);
  if (dropped.length === 0 && idle.length === 0) return null;
  const taking = dropped.filter(({ routes }) => routes.length > 0);
  return (
    <section className={styles.dropped} aria-label={t('dropped.leftOut')}>
      {dropped.length > 0 && (
        <>
          <h2>{t('dropped.title')}</h2>
          <p className={styles.note}>
            {taking.length === 0 ? t('dropped.none') : t('dropped.of', { count: LOOKED_AT })}
          </p>
        </>
      )}
      {taking.map(({ constraint, routes }) => (
        <Disclosure
          key={constraint}
          summary={t(`dropped.constraint.${constraint}`)}
          aside={t('dropped.count', { count: routes.length })}
        >
          <ul className={styles.ways}>
            {routes.map((route) => (
              <li key={route.stops.join(' ')}>
                <strong>{wayWords(route.stops)}</strong>: {why(constraint, route)}
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
      {idle.length > 0 && <IdleWays idle={idle} context={context} />}
    </section>
  );
}

function IdleWays({ idle, context }: Pick<Props, 'idle' | 'context'>) {
  const { t } = useTranslation('routes');
  const wayWords = useWayWords(context);
  const titleOf = titles(context);
  const besideWords = (stops: readonly RoleId[]) =>
    stops.length === 0
      ? t('dropped.besideDirect')
      : t('dropped.besideBy', { stops: formatList(stops.map(titleOf)) });
  return (
    <Disclosure summary={t('dropped.idle')} aside={t('dropped.count', { count: idle.length })}>
      <ul className={styles.ways}>
        {idle.map(({ stops, beside, longer }) => (
          <li key={stops.join(' ')}>
            <strong>{wayWords(stops)}</strong>:{' '}
            {t('dropped.idleWhy', {
              months: formatMonthRange(longer, longer),
              beside: besideWords(beside),
            })}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** Gives a way in words, by its stops. */
function useWayWords(context: MoveContext): (stops: readonly RoleId[]) => string {
  const { t } = useTranslation('routes');
  const titleOf = titles(context);
  return (stops) =>
    stops.length === 0 ? t('dropped.direct') : t('dropped.by', { stops: formatList(stops.map(titleOf)) });
}

function titles({ index }: MoveContext): (role: RoleId) => string {
  return (role) => roleAtPosition(index, index.roleAt.get(role) ?? -1).title;
}

/** Gives the sentence on why a way goes against a constraint. */
function useDroppedWords(
  context: MoveContext,
): (constraint: DroppingConstraint, route: DroppedRoute) => string {
  const { t } = useTranslation('routes');
  const titleOf = titles(context);
  return (constraint, { where, figure }) => {
    const words = { where: titleOf(where), figure: figureWords(constraint, figure, context) };
    if (constraint === 'pay-floor' && figure === null) return t('dropped.why.pay-floorUnknown', words);
    return t(`dropped.why.${constraint}`, words);
  };
}

function figureWords(constraint: DroppingConstraint, figure: number | null, { index }: MoveContext): string {
  if (figure === null) return '';
  if (constraint === 'pay-floor') return formatMoney(figure, index.content.currency);
  return constraint === 'max-gap' ? formatDecimal(figure, 1) : formatCount(figure);
}

// The ways as transit lines: one line a way between the job now and the job wanted, with its stops and what each step takes.
// It is a list of lists, so that it reads without the picture; the boxes share the width, so that no words ever overlap.
import { Lock } from 'lucide-react';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../../shared/model/pack.ts';
import type { Move, MoveContext } from '../../../shared/moves/move.ts';
import { closedGates } from '../../../shared/moves/options.ts';
import { roleAtPosition } from '../../../shared/moves/pack-index.ts';
import type { LegGap } from '../../../shared/routes/route.ts';
import type { WeighedRoute } from '../../../shared/routes/route-choice.ts';
import { shortTitle } from '../../map/label-text.ts';
import { formatDecimal, formatList, formatMonths, formatPay, formatPreparation } from '../../words/format.ts';
import styles from './RouteLines.module.css';
import { wayColor, wayLetter } from './way-letter.ts';

type Props = {
  readonly context: MoveContext;
  readonly destination: Role;
  readonly routes: readonly WeighedRoute[];
  readonly selected: number;
  readonly onSelect: (place: number) => void;
};

/** All lines between two stations. */
export function RouteLines({ context, destination, routes, selected, onSelect }: Props) {
  const { t } = useTranslation('routes');
  const origin = roleAtPosition(context.index, context.originAt);
  return (
    <div className={styles.picture}>
      <Station role={origin} context={context} word={t('station.you')} place="start" />
      <Station role={destination} context={context} word={t('station.there')} place="end" />
      <span className={styles.capsule} aria-hidden="true" />
      <ol className={styles.lines} aria-label={t('ways.label')}>
        {routes.map((route, place) => (
          <li
            key={route.stops.map(({ id }) => id).join(' ')}
            className={styles.line}
            data-selected={place === selected}
            data-direct={route.stops.length === 0}
            style={{ '--way': wayColor(place, route.stops.length) } as CSSProperties}
          >
            <button
              type="button"
              className={styles.badge}
              aria-pressed={place === selected}
              aria-label={t('ways.way', { letter: wayLetter(place) })}
              onClick={() => onSelect(place)}
            >
              {wayLetter(place)}
            </button>
            <ol className={styles.steps}>
              {route.legs.map((leg, step) => (
                <Step
                  key={leg.destination.id}
                  leg={leg}
                  gap={route.largestGaps[step] ?? null}
                  stop={route.stops[step] ?? null}
                  context={context}
                />
              ))}
            </ol>
          </li>
        ))}
      </ol>
      <span className={`${styles.capsule} ${styles.there}`} aria-hidden="true" />
    </div>
  );
}

type StationProps = {
  readonly role: Role;
  readonly context: MoveContext;
  readonly word: string;
  readonly place: 'start' | 'end';
};

function Station({ role, context, word, place }: StationProps) {
  return (
    <div className={`${styles.station} ${styles[place]}`}>
      <p className={styles.word}>{word}</p>
      <p className={styles.title}>{role.title}</p>
      <StationFacts role={role} context={context} />
    </div>
  );
}

/** Pay and usual preparation, as far as they are known. */
function StationFacts({ role, context }: Pick<StationProps, 'role' | 'context'>) {
  const { t } = useTranslation(['routes', 'common']);
  const { currency, payTopCode } = context.index.content;
  const median = role.pay?.annual[2] ?? null;
  return (
    <p className={styles.facts}>
      {median !== null && t('routes:station.pay', { pay: formatPay(median, currency, payTopCode) })}
      {median !== null && role.zone !== null && ' · '}
      {role.zone !== null && t('routes:station.zone', { preparation: formatPreparation(role.zone) })}
      {role.basis === 'estimated' && ` · ${t('common:estimated')}`}
    </p>
  );
}

type StepProps = {
  readonly leg: Move;
  readonly gap: LegGap | null;
  /** The stop it ends at; null where it ends at the destination. */
  readonly stop: Role | null;
  readonly context: MoveContext;
};

function Step({ leg, gap, stop, context }: StepProps) {
  const { t } = useTranslation(['routes', 'common']);
  const closed = closedGates(leg);
  return (
    <>
      <li className={styles.leg}>
        <p className={styles.months}>{formatMonths(leg.effort)}</p>
        <span className={styles.track} aria-hidden="true">
          {closed.length > 0 && (
            <span className={styles.lock}>
              <Lock size={12} />
            </span>
          )}
        </span>
        <div>
          <p className={styles.gap}>
            {gap === null
              ? t('routes:leg.noGap')
              : t('routes:leg.gap', { levels: formatDecimal(gap.levels, 1), skill: gap.skill.name })}
          </p>
          {closed.length > 0 && (
            <p className={styles.barriers}>
              {t('routes:leg.barriers', {
                gates: formatList(closed.map(({ kind }) => t(`common:gates.${kind}`))),
              })}
            </p>
          )}
        </div>
      </li>
      {stop !== null && (
        <li className={styles.stop}>
          <p className={styles.title}>{shortTitle(stop.title)}</p>
          <span className={styles.stopMark} aria-hidden="true" />
          <StationFacts role={stop} context={context} />
        </li>
      )}
    </>
  );
}

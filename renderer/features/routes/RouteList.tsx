// The ways as a list, with what each is best at; the one that is selected opens into its steps and how its time is counted.
import { useTranslation } from 'react-i18next';
import type { Move, MoveContext } from '../../../shared/moves/move.ts';
import { closedGates } from '../../../shared/moves/options.ts';
import type { RouteChoice, WeighedRoute } from '../../../shared/routes/route-choice.ts';
import { setDestination, show } from '../../store/actions.ts';
import { savePlanFromMove, savePlanFromWay } from '../../store/plan-actions.ts';
import { Button } from '../../ui/Button.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { formatDecimal, formatList, formatMonthRange, formatMonths, formatPay } from '../../words/format.ts';
import { CompareButton } from '../compare/CompareButton.tsx';
import { GateChips } from '../move-figures/GateChips.tsx';
import { RouteDetails } from './RouteDetails.tsx';
import styles from './RouteList.module.css';
import { TradeOffChart } from './TradeOffChart.tsx';
import { wayColor, wayLetter } from './way-letter.ts';

type Props = {
  readonly context: MoveContext;
  readonly choice: RouteChoice;
  readonly selected: number;
  readonly onSelect: (place: number) => void;
};

/** The panel on the right. */
export function RouteList({ context, choice, selected, onSelect }: Props) {
  const { t } = useTranslation('routes');
  const { routes, direct } = choice;
  const open = routes[selected];
  const hasDirect = routes.some(({ stops }) => stops.length === 0);
  return (
    <SidePanel side="panel" className={styles.panel} aria-label={t('ways.label')}>
      <h2>{t('ways.title', { count: routes.length })}</h2>
      <ul className={styles.ways}>
        {routes.map((route, place) => (
          <Way
            key={route.stops.map(({ id }) => id).join(' ')}
            route={route}
            place={place}
            context={context}
            isSelected={place === selected}
            onSelect={() => onSelect(place)}
          />
        ))}
      </ul>
      {open !== undefined && <RouteDetails route={open} letter={wayLetter(selected)} context={context} />}
      {open !== undefined && (
        <Actions
          route={open}
          direct={direct}
          context={context}
          onShow={() => {
            onSelect(selected);
            show('map');
          }}
        />
      )}
      <TradeOffChart routes={routes} content={context.index.content} />
      {!hasDirect && (
        <section className={styles.direct}>
          <h2>{t('direct.title')}</h2>
          <p>{formatMonths(direct.effort)}</p>
          <GateChips gates={direct.gates} told={['closed']} />
          <p className={styles.note}>{t('direct.notAmong')}</p>
          <Button onClick={() => show('move')}>{t('direct.open')}</Button>
        </section>
      )}
      <p className={styles.note}>{t('sources', { place: context.index.content.place })}</p>
    </SidePanel>
  );
}

type WayProps = {
  readonly route: WeighedRoute;
  readonly place: number;
  readonly context: MoveContext;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
};

function Way({ route, place, context, isSelected, onSelect }: WayProps) {
  const { t } = useTranslation(['routes', 'common']);
  const { currency, payTopCode } = context.index.content;
  const { stops, months, lowestPay } = route;
  const barred = [...new Set(route.legs.flatMap((leg) => closedGates(leg).map(({ kind }) => kind)))];
  return (
    <li className={styles.way} data-selected={isSelected}>
      <button type="button" aria-pressed={isSelected} onClick={onSelect}>
        <span className={styles.letter} style={{ background: wayColor(place, stops.length) }}>
          {wayLetter(place)}
        </span>
        <span className={styles.words}>
          <strong>
            {stops.length === 0
              ? t('routes:ways.noStop')
              : t('routes:ways.by', { stops: formatList(stops.map(({ title }) => title)) })}
          </strong>
          {route.merits.length > 0 && (
            <span className={styles.merits}>
              {formatList(route.merits.map((merit) => t(`routes:ways.merit.${merit}`)))}
            </span>
          )}
          {route.gains.length > 0 && (
            <span>
              {t('routes:ways.buys', {
                gains: formatList(route.gains.map((gain) => t(`routes:ways.gain.${gain}`))),
              })}
            </span>
          )}
          <span>{formatMonthRange(months.low.total, months.high.total)}</span>
          {lowestPay !== null && (
            <span>{t('routes:ways.payOnWay', { pay: formatPay(lowestPay, currency, payTopCode) })}</span>
          )}
          <span>{t('routes:ways.gap', { levels: formatDecimal(route.largestGap, 1) })}</span>
          <span>
            {barred.length === 0
              ? t('routes:ways.noBarrier')
              : t('routes:ways.barrier', {
                  gate: formatList(barred.map((kind) => t(`common:gates.${kind}`))),
                })}
          </span>
        </span>
      </button>
    </li>
  );
}

/** What can be done with a way: planned as a whole; its first step is a move like any other and can be looked at. */
type ActionsProps = Pick<Props, 'context'> & {
  readonly route: WeighedRoute;
  readonly direct: Move;
  readonly onShow: () => void;
};

function Actions({ route, direct, context, onShow }: ActionsProps) {
  const { t } = useTranslation('routes');
  const [first] = route.legs;
  if (first === undefined) return null;
  const openFirst = () => setDestination({ kind: 'role', role: first.destination.id });
  return (
    <div className={styles.actions}>
      <Button
        look="primary"
        onClick={() => {
          if (route.stops.length > 0) {
            savePlanFromWay(
              route.stops.map(({ id }) => id),
              direct.destination.id,
            );
            return;
          }
          openFirst();
          savePlanFromMove();
        }}
      >
        {t('actions.plan')}
      </Button>
      <Button
        onClick={() => {
          openFirst();
          show('move');
        }}
      >
        {t(route.stops.length === 0 ? 'actions.move' : 'actions.firstMove')}
      </Button>
      <Button onClick={onShow}>{t('actions.showOnMap')}</Button>
      <CompareButton
        compared={{
          from: context.person.role,
          to: { kind: 'role', role: direct.destination.id },
          stops: route.stops.map(({ id }) => id),
        }}
      />
    </div>
  );
}

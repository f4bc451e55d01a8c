// Ways there: the direct move beside ways with stops, what each takes and pays, and what a person's constraints take away.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MoveContext } from '../../../shared/moves/move.ts';
import { roleAtPosition } from '../../../shared/moves/pack-index.ts';
import type { RouteChoice } from '../../../shared/routes/route-choice.ts';
import { setDestination, show } from '../../store/actions.ts';
import { chooseWay, selectWay } from '../../store/chosen-way.ts';
import { findRoutes, keepRoutesFound, stopRoutes } from '../../store/route-actions.ts';
import { selectContext, selectIndex, selectOptions } from '../../store/selectors.ts';
import type { RoutesState } from '../../store/state.ts';
import { useApp } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { ThreeParts } from '../../ui/ThreeParts.tsx';
import { useErrorText } from '../../words/error-text.ts';
import { NoPack } from '../no-pack/NoPack.tsx';
import { RoutesPicture } from '../pictures/RoutesPicture.tsx';
import { NoWay } from './NoWay.tsx';
import { RouteLines } from './RouteLines.tsx';
import { RouteList } from './RouteList.tsx';
import { RouteRail } from './RouteRail.tsx';
import styles from './RoutesScreen.module.css';

/** The screen, once there is a pack and a person. */
export function RoutesScreen() {
  const { t } = useTranslation(['routes', 'map']);
  const index = useApp(selectIndex);
  const context = useApp(selectContext);
  if (index === null || context === null) {
    return (
      <main className={styles.empty}>
        {index === null ? (
          <NoPack />
        ) : (
          <>
            <p>{t('routes:noPerson')}</p>
            <Button look="primary" onClick={() => show('start')}>
              {t('map:goToStart')}
            </Button>
          </>
        )}
      </main>
    );
  }
  return <Ways context={context} />;
}

function Ways({ context }: { readonly context: MoveContext }) {
  const { t } = useTranslation('routes');
  const state = useApp(({ routes }) => routes);
  const way = useApp(selectWay);
  useEffect(() => keepRoutesFound(), []);
  const choice = choiceOf(state);
  const ways = choice?.routes.map(({ stops }) => stops.map(({ id }) => id)) ?? [];
  const chosen = way?.stops.join(' ');
  const selected = Math.max(
    0,
    ways.findIndex((stops) => stops.join(' ') === chosen),
  );
  const select = (place: number) => {
    const stops = ways[place];
    if (choice === null || stops === undefined) return;
    chooseWay({ from: context.person.role, to: choice.direct.destination.id, stops });
  };
  return (
    <ThreeParts
      rail={<RouteRail context={context} choice={choice} />}
      panel={
        choice !== null &&
        choice.routes.length > 0 && (
          <RouteList context={context} choice={choice} selected={selected} onSelect={select} />
        )
      }
      middleClass={styles.middle}
    >
      <h1>
        {choice === null
          ? t('title')
          : t('headline', {
              from: roleAtPosition(context.index, context.originAt).title,
              to: choice.direct.destination.title,
            })}
      </h1>
      {state.status === 'none' && <NoDestination context={context} />}
      {state.status === 'loading' && <Looking state={state} />}
      {state.status === 'failed' && <Failed error={state.error} />}
      {choice !== null && choice.routes.length > 0 && (
        <>
          <p className={styles.note}>{t('intro')}</p>
          <div className={styles.buttons}>
            <RoutesPicture choice={choice} context={context} />
          </div>
          <div aria-busy={state.status === 'loading'}>
            <RouteLines
              context={context}
              destination={choice.direct.destination}
              routes={choice.routes}
              selected={selected}
              onSelect={select}
            />
          </div>
        </>
      )}
      {choice !== null && choice.blocked !== null && <NoWay blocked={choice.blocked} context={context} />}
    </ThreeParts>
  );
}

function choiceOf(state: RoutesState): RouteChoice | null {
  if (state.status === 'ready') return state.choice;
  return state.status === 'loading' ? state.last : null;
}

/** Nothing chosen to go to, or a change within the job: the options of the person stand in. */
function NoDestination({ context }: { readonly context: MoveContext }) {
  const { t } = useTranslation('routes');
  const kind = useApp(({ destination }) => destination?.kind ?? null);
  const options = useApp(selectOptions);
  return (
    <section className={styles.blocked}>
      <p>{t(kind === 'shift' ? 'shiftHasNone' : kind === null ? 'noDestination' : 'ways.stopped')}</p>
      {kind === 'role' && <Button onClick={() => void findRoutes()}>{t('ways.again')}</Button>}
      {options !== null && options.cards.length > 0 && kind !== 'role' && (
        <>
          <p>{t('suggested')}</p>
          <div className={styles.buttons}>
            {options.cards.map(({ move }) => (
              <Button
                key={move.destination.id}
                onClick={() => setDestination({ kind: 'role', role: move.destination.id })}
              >
                {roleAtPosition(context.index, move.at).title}
              </Button>
            ))}
          </div>
        </>
      )}
    </section>
  );
}

/** A short wait says nothing, so that nothing flickers (design: states). */
const QUIET_MS = 400;

function Looking({ state }: { readonly state: Extract<RoutesState, { status: 'loading' }> }) {
  const { t } = useTranslation(['routes', 'common']);
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  return (
    <div className={styles.looking} role="status">
      <p>{t(`routes:ways.${state.phase ?? 'loading'}`)}</p>
      <progress aria-label={t('routes:ways.loading')} />
      <Button look="quiet" onClick={stopRoutes}>
        {t('routes:ways.cancel')}
      </Button>
    </div>
  );
}

function Failed({ error }: { readonly error: Extract<RoutesState, { status: 'failed' }>['error'] }) {
  const { t } = useTranslation('routes');
  const errorText = useErrorText();
  const isSame = error.code === 'role-same';
  return (
    <section className={styles.blocked} role="alert">
      <p>{isSame ? t('sameJob') : errorText(error)}</p>
      {!isSame && <Button onClick={() => void findRoutes()}>{t('ways.again')}</Button>}
    </section>
  );
}

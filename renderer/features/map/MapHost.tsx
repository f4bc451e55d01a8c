// Mounts the map behind the screens and keeps it in step with the store: who, where to, which options, which colors.
import { Maximize, Minus, Plus } from 'lucide-react';
import { lazy, type RefObject, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withAddedPlaces } from '../../../shared/layout/added-places.ts';
import type { AddedRole } from '../../../shared/model/overlay.ts';
import type { RoleId } from '../../../shared/model/pack.ts';
import type { Move } from '../../../shared/moves/move.ts';
import { MapView } from '../../map/map-view.ts';
import type { MapMarks } from '../../map/marks.ts';
import type { ViewSummary } from '../../map/view-summary.ts';
import { setDestination, show } from '../../store/actions.ts';
import { selectWayRoles } from '../../store/chosen-way.ts';
import { clearFilter, selectLeftOut } from '../../store/filter-actions.ts';
import { tryMapAgain } from '../../store/map-shown.ts';
import { memoizeLast } from '../../store/memoize-last.ts';
import { selectOnwardMoves } from '../../store/onward-moves.ts';
import { selectIndex, selectMap, selectOptions } from '../../store/selectors.ts';
import type { AppState } from '../../store/state.ts';
import { useApp } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { usePanelInsets } from '../../ui/panel-space.ts';
import { useErrorText } from '../../words/error-text.ts';
import { onFlyTo } from './flights.ts';
import styles from './MapHost.module.css';
import { useMapSummary } from './map-summary.ts';
import { roleCardLines } from './role-card.ts';

type Props = {
  /** The map is there, has failed to load and said so, or is being drawn anew and says how far it is. */
  readonly onShown: () => void;
  /** A screen stands in its place. */
  readonly hidden: boolean;
  /** It is only the ground of another screen. */
  readonly inert: boolean;
  /** Name of the theme in force, as the tokens have it. */
  readonly theme: string;
};

/** Not needed before the map is there. */
const MapPicture = lazy(() =>
  import('../pictures/MapPicture.tsx').then((part) => ({ default: part.MapPicture })),
);

const ZOOM_STEP = 1.5;
const NO_INSETS = { left: 0, right: 0, top: 0, bottom: 0 };

/** The map's place in the window. */
export function MapHost({ onShown, hidden, inert, theme }: Props) {
  const { t } = useTranslation('map');
  const host = useRef<HTMLDivElement>(null);
  const [summary, setSummary] = useState<ViewSummary | null>(null);
  const corner = useRef<HTMLDivElement>(null);
  const view = useMapView(host, corner, setSummary);
  const isShown = useShownMap(view, onShown);
  const marks = useApp(selectMarks);
  useEffect(() => view?.setMarks(marks), [view, marks]);
  // Once more when a map arrives: the role it is to point out may have been chosen before.
  useEffect(() => {
    if (isShown) view?.select(marks.destination);
  }, [view, isShown, marks.destination]);
  // What a card says rests on much of the store, and is read only while one is shown.
  useEffect(() => (view === null ? undefined : useApp.subscribe(() => view.refreshCard())), [view]);
  useEffect(() => onFlyTo((role) => view?.flyTo(role)), [view]);
  const { left, right, top, bottom } = usePanelInsets();
  useEffect(
    () => view?.setInsets(inert ? NO_INSETS : { left, right, top, bottom }),
    [view, inert, left, right, top, bottom],
  );
  useEffect(() => view?.setLabels(!inert), [view, inert]);
  const motion = useApp((state) => state.settings.motion);
  useEffect(() => {
    // Length of flights is a token, too: it is read again with the colors.
    if (host.current !== null) host.current.dataset.motion = motion;
    view?.setTheme(theme);
  }, [view, theme, motion]);
  return (
    <div className={styles.place} data-hidden={hidden} data-inert={inert} inert={hidden || inert}>
      <div ref={host} className={styles.map} data-empty={!isShown} />
      <div className="visually-hidden" aria-live="polite">
        {useMapSummary(isShown ? summary : null).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <MapBeingDrawn />
      {!inert && !hidden && isShown && <FilterHidesAll />}
      <div className={styles.corner} style={{ left }} data-shown={!inert && !hidden && isShown}>
        <div ref={corner} className={styles.minimap} />
      </div>
      {!inert && !hidden && isShown && (
        <div className={styles.zoom} style={{ right }}>
          <Suspense>{view !== null && <MapPicture view={view} />}</Suspense>
          <IconButton label={t('zoomIn')} icon={<Plus size={17} />} onClick={() => view?.zoomBy(ZOOM_STEP)} />
          <IconButton
            label={t('zoomOut')}
            icon={<Minus size={17} />}
            onClick={() => view?.zoomBy(1 / ZOOM_STEP)}
          />
          <IconButton label={t('wholeMap')} icon={<Maximize size={15} />} onClick={() => view?.fit()} />
        </div>
      )}
    </div>
  );
}

/** Says so where the filter lets no job through, also while the rail with the filter is closed. */
function FilterHidesAll() {
  const { t } = useTranslation('table');
  const hidesAll = useApp((state) => {
    const index = selectIndex(state);
    return index !== null && selectLeftOut(state)?.size === index.content.roles.length;
  });
  if (!hidesAll) return null;
  return (
    <div className={styles.drawing} role="status">
      <p>{t('filter.hidesAll')}</p>
      <Button onClick={clearFilter}>{t('filter.clear')}</Button>
    </div>
  );
}

/** Says how far the drawing of a new map has come, or why there is none; a map that is only read is there before anyone could read it. */
function MapBeingDrawn() {
  const { t } = useTranslation('map');
  const share = useApp(({ map }) => (map.status === 'loading' ? map.share : null));
  const error = useApp(({ map, pack }) =>
    map.status === 'failed' && pack.status !== 'failed' ? map.error : null,
  );
  const errorText = useErrorText();
  if (error !== null) {
    return (
      <div className={styles.drawing} role="alert">
        <p>{t('drawing.failed')}</p>
        <p>{errorText(error)}</p>
        {error.code !== 'pack-missing' && <Button onClick={tryMapAgain}>{t('drawing.again')}</Button>}
      </div>
    );
  }
  if (share === null) return null;
  return (
    <div className={styles.drawing} role="status">
      <label>
        {t('drawing.label')}
        <progress value={share} max={1} />
      </label>
      <p>{t('drawing.why')}</p>
    </div>
  );
}

function useMapView(
  host: RefObject<HTMLDivElement | null>,
  corner: RefObject<HTMLDivElement | null>,
  onSummary: (summary: ViewSummary) => void,
): MapView | null {
  const { t } = useTranslation(['map', 'common', 'table']);
  const [view, setView] = useState<MapView | null>(null);
  useEffect(() => {
    if (host.current === null) return;
    const map = new MapView(host.current, {
      label: t('map:canvasLabel'),
      sayYou: (title) => t('map:youAt', { title }),
      sayCard: ({ id, title }) => {
        const lines = roleCardLines(useApp.getState(), id, t);
        return lines.length > 0 ? lines : [title];
      },
      onSelect: (role) => setDestination(role === null ? null : { kind: 'role', role }),
      onOpen: () => show('move'),
      onSummary,
    });
    if (corner.current !== null) map.showMinimap(corner.current);
    setView(map);
    return () => map.dispose();
  }, [host, corner, onSummary, t]);
  return view;
}

const NONE_ADDED: readonly AddedRole[] = [];

/** The jobs added by hand to the open pack. */
function selectAdded({ overlay }: AppState): readonly AddedRole[] {
  return overlay === null || overlay.roles.length === 0 ? NONE_ADDED : overlay.roles;
}

/** Keeps the view on the map of the pack in use; false while there is none, so that no other pack's stands in its place. */
function useShownMap(view: MapView | null, onShown: Props['onShown']): boolean {
  const map = useApp(selectMap);
  const hasFailed = useApp((state) => state.pack.status === 'failed');
  const added = useApp(selectAdded);
  useEffect(() => {
    // A map that is being drawn takes long, and the job data need not wait for it.
    if (view === null || (map.status === 'loading' && map.share === null)) return;
    if (map.status === 'ready') view.setLayout(withAddedPlaces(map.layout, added));
    // The frame that draws the map, and the task after it: then it is on screen and takes input.
    requestAnimationFrame(() => setTimeout(onShown));
  }, [view, map, added, onShown]);
  return map.status === 'ready' && !hasFailed;
}

const marksOf = memoizeLast(
  (
    person: AppState['person'],
    destination: AppState['destination'],
    options: ReturnType<typeof selectOptions>,
    leftOut: ReturnType<typeof selectLeftOut>,
    route: readonly RoleId[],
    onward: readonly Move[] | null,
  ): MapMarks => ({
    you: person?.role ?? null,
    destination: destination?.role ?? null,
    faded: leftOut === null ? null : new Set(leftOut.keys()),
    ...numbered(movesShown(destination, options, route, onward)),
    route,
  }),
);

/** The moves worth seeing: the options, or those on from the job looked at, unless a way to it is what is looked at. */
function movesShown(
  destination: AppState['destination'],
  options: ReturnType<typeof selectOptions>,
  route: readonly RoleId[],
  onward: readonly Move[] | null,
): readonly Move[] {
  if (destination === null) return options?.cards.map(({ move }) => move) ?? [];
  return route.length > 0 ? [] : (onward ?? []);
}

/** Moves by their numbers, each with its line. */
function numbered(moves: readonly Move[]): Pick<MapMarks, 'candidates' | 'moves'> {
  const roles = moves.map(({ destination }) => destination.id);
  return { candidates: roles, moves: roles };
}

/** What the map points out: the person, where they look and the way chosen to it, or else the three options, once the map is their screen. */
function selectMarks(state: AppState): MapMarks {
  const options = state.screen === 'map' ? selectOptions(state) : null;
  return marksOf(
    state.person,
    state.destination,
    options,
    selectLeftOut(state),
    selectWayRoles(state),
    selectOnwardMoves(state),
  );
}

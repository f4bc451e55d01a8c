// The isochrones of a career: you in the middle, months outward, a family in each direction. The table under it says the same.
import { Maximize, Minus, Plus } from 'lucide-react';
import { type CSSProperties, type KeyboardEvent, type RefObject, useEffect, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoleId } from '../../../shared/model/pack.ts';
import type { Move, MoveContext } from '../../../shared/moves/move.ts';
import { suggestedMoves } from '../../../shared/moves/options.ts';
import { familyOf } from '../../../shared/moves/pack-index.ts';
import type { WithinQuery } from '../../../shared/moves/within.ts';
import {
  FRAME,
  MOST_MONTHS,
  type ReachDot,
  radiusOf,
  reachLayout,
} from '../../../shared/reach/reach-layout.ts';
import { nextJob, type Step } from '../../../shared/reach/reach-walk.ts';
import { reachMarks, reachNames } from '../../reach/reach-marks.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { formatMonths } from '../../words/format.ts';
import {
  FaintDots,
  Leader,
  Mark,
  Name,
  RangeLine,
  Rings,
  Scale,
  SectorMark,
  Selected,
  useJobWords,
} from './ReachParts.tsx';
import styles from './ReachPicture.module.css';
import { type ReachZoom, useReachZoom } from './use-reach-zoom.ts';

type Props = {
  /** All moves of the person, which give each job its direction, and those of them that are not hidden. */
  readonly all: readonly Move[];
  readonly moves: readonly Move[];
  readonly query: WithinQuery;
  readonly context: MoveContext;
  readonly selected: RoleId | null;
  readonly onSelect: (role: RoleId | null) => void;
  readonly onOpen: () => void;
};

const ZOOM_STEP = 1.5;

/** The picture. Dots move when a level, the hours or what counts of the time changes, never by the slider. */
export function ReachPicture({ all, moves, query, context, selected, onSelect, onOpen }: Props) {
  const { t } = useTranslation('within');
  const helpId = useId();
  const { content } = context.index;
  const { countCredentials, end = 'typical' } = query;
  const zoom = useReachZoom();
  const { view } = zoom;
  useClickedMark(zoom.svg, onSelect);
  const layout = useMemo(
    () => reachLayout(content, all, { countCredentials, end }, moves),
    [content, all, countCredentials, end, moves],
  );
  const suggested = useMemo(() => suggestedMoves(moves), [moves]);
  const { marks, inside } = reachMarks(layout, suggested, query);
  const dot = layout.dots.find(({ role }) => role === selected) ?? null;
  const move = moves.find(({ destination }) => destination.id === selected) ?? null;
  const first = dot !== null && move !== null ? { ...dot, title: move.destination.title } : null;
  const names = reachNames(marks, first, view.scale);
  const limit = Math.min(query.months, MOST_MONTHS);
  return (
    <figure className={styles.figure}>
      <div
        className={styles.picture}
        role="application"
        ref={takeKeys}
        aria-label={t('picture.label', { inside, months: t('months', { count: query.months }) })}
        aria-describedby={helpId}
        onKeyDown={(event) => walk(event, { marks, selected, zoom, onSelect, onOpen })}
      >
        <svg ref={zoom.svg} viewBox={`${-FRAME} ${-FRAME} ${2 * FRAME} ${2 * FRAME}`} aria-hidden="true">
          <g
            transform={`translate(${view.x} ${view.y}) scale(${view.scale})`}
            // `as`: React's styles do not list properties of one's own.
            style={{ '--near': view.scale } as CSSProperties}
          >
            <circle r={radiusOf(MOST_MONTHS)} className={styles.ground} />
            <circle r={radiusOf(limit)} className={styles.within} />
            {layout.sectors.map((sector) => (
              <SectorMark key={sector.family} sector={sector} />
            ))}
            <Rings />
            <FaintDots dots={layout.dots} suggested={suggested} content={content} />
            <circle r={radiusOf(limit)} className={styles.limit} />
            {dot !== null && move !== null && (
              <RangeLine dot={dot} move={move} countCredentials={countCredentials} />
            )}
            {names.map((label) => (
              <Leader key={label.role} label={label} />
            ))}
            {marks.map((mark) => (
              <Mark key={mark.role} mark={mark} />
            ))}
            {dot !== null && <Selected dot={dot} />}
            {names.map((label) => (
              <Name key={label.role} label={label} isSelected={label.role === selected} />
            ))}
            <Scale limit={limit} scale={view.scale} />
            <g className={styles.steady}>
              <circle r={24} className={styles.you} />
              <text dy="0.35em" textAnchor="middle" className={styles.youWord}>
                {t('picture.you')}
              </text>
            </g>
          </g>
        </svg>
      </div>
      <ZoomButtons zoom={zoom} />
      <p id={helpId} className={styles.help}>
        {t('picture.keys')}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {move !== null && <Told move={move} context={context} />}
      </p>
      <Beyond count={layout.beyond} />
    </figure>
  );
}

/** Lets the picture have the keyboard: it is an application, of which the rules for plain elements know nothing. */
function takeKeys(picture: HTMLDivElement | null): void {
  if (picture !== null) picture.tabIndex = 0;
}

function ZoomButtons({ zoom }: { readonly zoom: ReachZoom }) {
  const { t } = useTranslation(['map', 'within']);
  return (
    <div className={styles.zoom}>
      <IconButton label={t('map:zoomIn')} icon={<Plus size={17} />} onClick={() => zoom.zoomBy(ZOOM_STEP)} />
      <IconButton
        label={t('map:zoomOut')}
        icon={<Minus size={17} />}
        onClick={() => zoom.zoomBy(1 / ZOOM_STEP)}
      />
      <IconButton label={t('within:picture.whole')} icon={<Maximize size={15} />} onClick={zoom.showAll} />
    </div>
  );
}

/** How many jobs are too far for the picture. */
function Beyond({ count }: { readonly count: number }) {
  const { t } = useTranslation('within');
  if (count === 0) return null;
  return (
    <figcaption>{t('picture.beyond', { count, months: t('months', { count: MOST_MONTHS }) })}</figcaption>
  );
}

/** What a screen reader says of the selected job. */
function Told({ move, context }: { readonly move: Move; readonly context: MoveContext }) {
  const { t } = useTranslation('within');
  const jobWords = useJobWords();
  return t('picture.told', {
    job: jobWords(move),
    family: familyOf(context.index.content, move.destination.family).shortName,
    months: formatMonths(move.effort),
  });
}

const STEPS: Readonly<Record<string, Step>> = {
  ArrowRight: 'clockwise',
  ArrowLeft: 'counterclockwise',
  ArrowUp: 'outward',
  ArrowDown: 'inward',
};

type Walked = Pick<Props, 'selected' | 'onSelect' | 'onOpen'> & {
  readonly marks: readonly ReachDot[];
  readonly zoom: ReachZoom;
};

/** What a key does in the picture; it does nothing else then. */
function walk(event: KeyboardEvent, walked: Walked): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const does = actionOf(event.key, walked);
  if (does === null) return;
  event.preventDefault();
  event.stopPropagation();
  does();
}

function actionOf(key: string, { marks, selected, zoom, onSelect, onOpen }: Walked): (() => void) | null {
  const step = STEPS[key];
  if (step !== undefined) {
    return () => {
      const next = marks.find(({ role }) => role === nextJob(marks, selected, step));
      if (next === undefined) return;
      onSelect(next.role);
      zoom.bringIn(next);
    };
  }
  switch (key) {
    case 'Enter':
      return selected === null ? null : onOpen;
    case 'Escape':
      return selected === null ? null : () => onSelect(null);
    case '+':
    case '=':
      return () => zoom.zoomBy(ZOOM_STEP);
    case '-':
      return () => zoom.zoomBy(1 / ZOOM_STEP);
    case '0':
      return zoom.showAll;
    default:
      return null;
  }
}

/** Selects by a click on a mark. */
function useClickedMark(picture: RefObject<SVGSVGElement | null>, onSelect: Props['onSelect']): void {
  useEffect(() => {
    const svg = picture.current;
    const onClick = ({ target }: MouseEvent) => {
      const mark = target instanceof Element ? target.closest<SVGGElement>('[data-role]') : null;
      // `as`: the attribute holds the id it was drawn with.
      if (mark !== null) onSelect(mark.dataset.role as RoleId);
    };
    svg?.addEventListener('click', onClick);
    return () => svg?.removeEventListener('click', onClick);
  }, [picture, onSelect]);
}

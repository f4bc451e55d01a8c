// The isochrones of a career: you in the middle, months outward, a family in each direction. The table under it says the same.
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoleId } from '../../../shared/model/pack.ts';
import type { Move, MoveContext } from '../../../shared/moves/move.ts';
import { closedGates, suggestedMoves } from '../../../shared/moves/options.ts';
import { familyOf } from '../../../shared/moves/pack-index.ts';
import { packKnows } from '../../../shared/moves/pack-knows.ts';
import { isWithin, type WithinQuery } from '../../../shared/moves/within.ts';
import {
  MOST_MONTHS,
  type ReachDot,
  RIM,
  RINGS,
  radiusOf,
  reachLabels,
  reachLayout,
  type Sector,
} from '../../../shared/reach/reach-layout.ts';
import { shortTitle } from '../../map/label-text.ts';
import styles from './ReachPicture.module.css';

type Props = {
  readonly moves: readonly Move[];
  readonly query: WithinQuery;
  readonly context: MoveContext;
  readonly selected: RoleId | null;
  readonly onSelect: (role: RoleId) => void;
};

/** How many of the best fits are named, as far as there is room. */
const NAMED = 24;
/** Room around the outermost ring for the families' names. */
const FRAME = 560;

type StrongDot = ReachDot & { readonly move: Move; readonly title: string; readonly isInside: boolean };

/** The picture. Dots move when a level, the hours or what counts of the time changes, never by the slider. */
export function ReachPicture({ moves, query, context, selected, onSelect }: Props) {
  const { t } = useTranslation('within');
  const { content } = context.index;
  const { countCredentials, end = 'typical' } = query;
  const picture = useClickedMark(onSelect);
  const knows = packKnows(content);
  const layout = useMemo(
    () => reachLayout(content, moves, { countCredentials, end }),
    [content, moves, countCredentials, end],
  );
  const passable = useMemo(() => suggestedMoves(moves).filter(isPassable), [moves]);
  const strong = strongDots(layout.dots, passable, query);
  const found = layout.dots.find(({ role }) => role === selected) ?? null;
  const labels = reachLabels(strong.filter(({ isInside }) => isInside).slice(0, NAMED), strong);
  const isStrong = new Set(strong.map(({ role }) => role));
  const inside = strong.filter((dot) => dot.isInside).length;
  const months = t('months', { count: query.months });
  return (
    <figure className={styles.figure}>
      <svg
        ref={picture}
        viewBox={`${-FRAME} ${-RIM - 46} ${2 * FRAME} ${2 * RIM + 92}`}
        role="img"
        aria-label={t('picture.label', { inside, months })}
      >
        <circle r={radiusOf(MOST_MONTHS)} className={styles.ground} />
        <circle r={radiusOf(Math.min(query.months, MOST_MONTHS))} className={styles.within} />
        {layout.sectors.map((sector) => (
          <SectorMark key={sector.family} sector={sector} name={familyOf(content, sector.family).shortName} />
        ))}
        {RINGS.map((ring) => (
          <Ring key={ring} months={ring} />
        ))}
        {layout.dots.map(
          ({ role, x, y }) =>
            !isStrong.has(role) && <circle key={role} cx={x} cy={y} r={2} className={styles.faint} />,
        )}
        <circle r={radiusOf(Math.min(query.months, MOST_MONTHS))} className={styles.limit} />
        {strong.map((dot) => (
          <Mark key={dot.role} dot={dot} />
        ))}
        {labels.map(({ role, text, x, y }) => (
          <text key={role} x={x} y={y + 4} className={styles.name}>
            {text}
          </text>
        ))}
        {found !== null && <circle cx={found.x} cy={found.y} r={11} className={styles.selected} />}
        <circle r={24} className={styles.you} />
        <text y={5} textAnchor="middle" className={styles.youWord}>
          {t('picture.you')}
        </text>
      </svg>
      <figcaption className={styles.legend}>
        {knows.pay &&
          (['up', 'same', 'down', 'not-known'] as const).map((direction) => (
            <Sample key={direction} direction={direction} word={t(`picture.${direction}`)} />
          ))}
        <span>{t('picture.rest')}</span>
        {layout.beyond > 0 && (
          <span>
            {t('picture.beyond', { count: layout.beyond, months: t('months', { count: MOST_MONTHS }) })}
          </span>
        )}
      </figcaption>
    </figure>
  );
}

function isPassable(move: Move): boolean {
  return closedGates(move).length === 0;
}

/** The suggested jobs without a closed gate, best fit first. */
function strongDots(
  dots: readonly ReachDot[],
  passable: readonly Move[],
  query: WithinQuery,
): readonly StrongDot[] {
  const dotOf = new Map(dots.map((dot) => [dot.role, dot]));
  return passable.flatMap((move) => {
    const dot = dotOf.get(move.destination.id);
    if (dot === undefined) return [];
    return [{ ...dot, move, title: shortTitle(move.destination.title), isInside: isWithin(move, query) }];
  });
}

function SectorMark({ sector, name }: { readonly sector: Sector; readonly name: string }) {
  const { from, to } = sector;
  const middle = (from + to) / 2;
  const [x, y] = [Math.sin(middle) * (RIM + 12), -Math.cos(middle) * (RIM + 12)];
  return (
    <>
      <line
        x1={Math.sin(from) * 60}
        y1={-Math.cos(from) * 60}
        x2={Math.sin(from) * RIM}
        y2={-Math.cos(from) * RIM}
        className={styles.border}
      />
      <text
        x={x}
        y={y + 5}
        textAnchor={Math.abs(x) < 40 ? 'middle' : x > 0 ? 'start' : 'end'}
        className={styles.family}
      >
        {name}
      </text>
    </>
  );
}

function Ring({ months }: { readonly months: number }) {
  const { t } = useTranslation('within');
  return (
    <>
      <circle r={radiusOf(months)} className={styles.ring} />
      <text y={-radiusOf(months) + 14} textAnchor="middle" className={styles.ringWord}>
        {t('months', { count: months })}
      </text>
    </>
  );
}

/** Marks of pay by their shapes: up, the same, down, not known. */
const SHAPES = {
  up: 'M0 -8 L8 6 L-8 6 Z',
  down: 'M0 8 L8 -6 L-8 -6 Z',
  same: 'M-6 0 A6 6 0 1 1 6 0 A6 6 0 1 1 -6 0 Z',
  'not-known': 'M-6 0 A6 6 0 1 1 6 0 A6 6 0 1 1 -6 0 Z',
} as const;

function Mark({ dot }: { readonly dot: StrongDot }) {
  const { direction } = dot.move.pay;
  return (
    <g
      data-role={dot.role}
      className={`${styles.mark} ${styles[direction] ?? ''}`}
      data-inside={dot.isInside}
      style={{ transform: `translate(${dot.x}px, ${dot.y}px)` }}
    >
      <path d={SHAPES[direction]} />
      <title>{dot.move.destination.title}</title>
    </g>
  );
}

/** Selects by a click on a mark. For the pointer alone: the table under the picture holds the same jobs as buttons. */
function useClickedMark(onSelect: Props['onSelect']): RefObject<SVGSVGElement | null> {
  const picture = useRef<SVGSVGElement>(null);
  useEffect(() => {
    const svg = picture.current;
    const onClick = ({ target }: MouseEvent) => {
      const mark = target instanceof Element ? target.closest<SVGGElement>('[data-role]') : null;
      // `as`: the attribute holds the id it was drawn with.
      if (mark !== null) onSelect(mark.dataset.role as RoleId);
    };
    svg?.addEventListener('click', onClick);
    return () => svg?.removeEventListener('click', onClick);
  }, [onSelect]);
  return picture;
}

/** A mark as the legend shows it. */
function Sample({ direction, word }: { readonly direction: keyof typeof SHAPES; readonly word: string }) {
  return (
    <span className={styles.sample}>
      <svg viewBox="-8 -8 16 16" width="13" height="13" aria-hidden="true" className={styles[direction]}>
        <path d={SHAPES[direction]} />
      </svg>
      {word}
    </span>
  );
}

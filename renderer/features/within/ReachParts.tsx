// What the picture of "Within reach" is made of.
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Move } from '../../../shared/moves/move.ts';
import type { PackContent } from '../../../shared/moves/pack-index.ts';
import { type ReachDot, RIM, radiusOf, reachRange, type Sector } from '../../../shared/reach/reach-layout.ts';
import styles from './ReachPicture.module.css';
import { CORNERS, LOCK, RADIUS, type ReachMark } from './reach-marks.ts';

/** A family's border and name. */
export function SectorMark({ sector, name }: { readonly sector: Sector; readonly name: string }) {
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

/** A ring of so many months. */
export function Ring({ months }: { readonly months: number }) {
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

type Direction = keyof typeof CORNERS;

function shapeOf(direction: Direction): string {
  const corners = CORNERS[direction];
  return corners.length === 0
    ? `M${-RADIUS} 0 a${RADIUS} ${RADIUS} 0 1 1 ${2 * RADIUS} 0 a${RADIUS} ${RADIUS} 0 1 1 ${-2 * RADIUS} 0 Z`
    : `M${corners.map((corner) => corner.join(' ')).join(' L')} Z`;
}

const LOCK_SHAPE = `M${LOCK.x - LOCK.bow} ${LOCK.y} v-2 a${LOCK.bow} ${LOCK.bow} 0 0 1 ${2 * LOCK.bow} 0 v2`;

/** A suggested job: its change of pay, and a lock where a gate is closed. */
export function Mark({ mark }: { readonly mark: ReachMark }) {
  const { direction } = mark.move.pay;
  return (
    <g
      data-role={mark.role}
      className={`${styles.mark} ${styles[direction] ?? ''}`}
      data-inside={mark.isInside && !mark.isBarred}
      style={{ transform: `translate(${mark.x}px, ${mark.y}px)` }}
    >
      <path className={styles.sign} d={shapeOf(direction)} />
      {mark.isBarred && <Lock />}
      <title>{mark.move.destination.title}</title>
    </g>
  );
}

function Lock() {
  return (
    <>
      <path className={styles.bow} d={LOCK_SHAPE} />
      <rect
        className={styles.lock}
        x={LOCK.x - LOCK.width / 2}
        y={LOCK.y}
        width={LOCK.width}
        height={LOCK.height}
        rx={1}
      />
    </>
  );
}

/** Every other job, faint; not drawn anew while the slider is dragged. */
export const FaintDots = memo(function FaintDots(props: {
  readonly dots: readonly ReachDot[];
  readonly suggested: readonly Move[];
  readonly content: PackContent;
}) {
  const marked = new Set(props.suggested.map(({ destination }) => destination.id));
  return props.dots.map(
    ({ role, at, x, y }) =>
      !marked.has(role) && (
        <circle key={role} data-role={role} cx={x} cy={y} r={2} className={styles.faint}>
          <title>{props.content.roles[at]?.title}</title>
        </circle>
      ),
  );
});

/** The whole range of the selected job's months, at best to at worst, with a ring at each end. */
export function RangeLine(props: {
  readonly dot: ReachDot;
  readonly move: Move | undefined;
  readonly countCredentials: boolean;
}) {
  const range = props.move === undefined ? null : reachRange(props.dot, props.move, props.countCredentials);
  if (range === null) return null;
  const [from, to] = range;
  return (
    <g className={styles.range}>
      <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      {[from, to].map(({ x, y }, end) => (
        <circle key={end === 0 ? 'best' : 'worst'} cx={x} cy={y} r={4} />
      ))}
    </g>
  );
}

/** A mark as the legend shows it. */
export function Sample({ direction, word }: { readonly direction: Direction; readonly word: string }) {
  return (
    <span className={styles.sample}>
      <svg viewBox="-8 -8 16 16" width="13" height="13" aria-hidden="true" className={styles[direction]}>
        <path d={shapeOf(direction)} />
      </svg>
      {word}
    </span>
  );
}

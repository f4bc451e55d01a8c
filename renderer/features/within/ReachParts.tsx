// What the picture of "Within reach" is made of.
import { type CSSProperties, memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Move } from '../../../shared/moves/move.ts';
import { closedGates } from '../../../shared/moves/options.ts';
import type { PackContent } from '../../../shared/moves/pack-index.ts';
import { LABEL_LINE, type ReachLabel } from '../../../shared/reach/reach-labels.ts';
import {
  familyLines,
  type ReachDot,
  RIM,
  RINGS,
  radiusOf,
  reachRange,
  type Sector,
} from '../../../shared/reach/reach-layout.ts';
import { CORNERS, isStrong, LOCK, RADIUS, type ReachMark } from '../../reach/reach-marks.ts';
import { formatCount, formatList } from '../../words/format.ts';
import styles from './ReachPicture.module.css';

/** Places something by style, so that it can move there smoothly. */
function at({ x, y }: { readonly x: number; readonly y: number }): CSSProperties {
  return { transform: `translate(${x}px, ${y}px)` };
}

/** A family's borders, and its name along the rim. */
export function SectorMark({ sector }: { readonly sector: Sector }) {
  return (
    <>
      {[sector.from, sector.to].map((border) => (
        <line
          key={border}
          x1={Math.sin(border) * radiusOf(0)}
          y1={-Math.cos(border) * radiusOf(0)}
          x2={Math.sin(border) * RIM}
          y2={-Math.cos(border) * RIM}
          className={styles.border}
        />
      ))}
      {familyLines(sector).map(({ text, x, y, turn }) => (
        <text
          key={text}
          transform={`translate(${x} ${y}) rotate(${(turn * 180) / Math.PI})`}
          dy="0.35em"
          textAnchor="middle"
          className={styles.family}
        >
          {text}
        </text>
      ))}
    </>
  );
}

/** The rings. */
export const Rings = memo(function Rings() {
  return RINGS.map((months) => <circle key={months} r={radiusOf(months)} className={styles.ring} />);
});

/** Half the side of a number's ground. */
const NUMBER = { x: 15, y: 10 };

/** The numbers of the rings in the north, over everything; that of the limit stands out, and hides one it would touch. */
export function Scale({ limit, scale }: { readonly limit: number; readonly scale: number }) {
  const { t } = useTranslation('within');
  const isClear = (months: number) =>
    Math.abs(radiusOf(months) - radiusOf(limit)) * scale >= 2 * NUMBER.y && months !== limit;
  const number = (months: number, isLimit: boolean) => (
    <g key={months} transform={`translate(0 ${-radiusOf(months)})`}>
      <g className={isLimit ? `${styles.number} ${styles.limitNumber}` : styles.number}>
        <rect x={-NUMBER.x} y={-NUMBER.y} width={2 * NUMBER.x} height={2 * NUMBER.y} rx={NUMBER.y} />
        <text dy="0.35em" textAnchor="middle">
          {formatCount(months)}
        </text>
      </g>
    </g>
  );
  return (
    <g className={styles.scale}>
      <text y={-RIM - 20} textAnchor="middle" className={styles.unit}>
        {t('picture.unit')}
      </text>
      {RINGS.filter(isClear).map((months) => number(months, false))}
      {number(limit, true)}
    </g>
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

/** A suggested job: its change of pay, and a lock where a gate is closed; pointed at, it says which. */
export function Mark({ mark }: { readonly mark: ReachMark }) {
  const { direction } = mark.move.pay;
  return (
    <g
      data-role={mark.role}
      className={`${styles.mark} ${styles[direction] ?? ''}`}
      data-strong={isStrong(mark)}
      style={at(mark)}
    >
      <g className={styles.steady}>
        <path className={styles.sign} d={shapeOf(direction)} />
        {mark.isBarred && <Lock />}
      </g>
      <title>{useJobWords()(mark.move)}</title>
    </g>
  );
}

/** Gives a job's name, with what bars it. */
export function useJobWords(): (move: Move) => string {
  const { t } = useTranslation(['within', 'common']);
  return (move) => {
    const gates = closedGates(move).map(({ kind }) => t(`common:gates.${kind}`));
    const { title } = move.destination;
    return gates.length === 0 ? title : t('within:picture.barred', { title, gates: formatList(gates) });
  };
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
    ({ role, at: place, x, y }) =>
      !marked.has(role) && (
        <circle key={role} data-role={role} cx={x} cy={y} className={styles.faint}>
          <title>{props.content.roles[place]?.title}</title>
        </circle>
      ),
  );
});

/** The whole range of the selected job's months, at best to at worst, with a ring at each end. */
export function RangeLine(props: {
  readonly dot: ReachDot;
  readonly move: Move;
  readonly countCredentials: boolean;
}) {
  const range = reachRange(props.dot, props.move, props.countCredentials);
  if (range === null) return null;
  const [from, to] = range;
  return (
    <g className={styles.range}>
      <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      <circle cx={from.x} cy={from.y} />
      <circle cx={to.x} cy={to.y} />
    </g>
  );
}

/** The line to a name that stands off from its dot. */
export function Leader({ label: { leader } }: { readonly label: ReachLabel }) {
  if (leader === null) return null;
  const { from, to } = leader;
  return <line className={styles.leader} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />;
}

/** The name of a job beside its dot. */
export function Name({ label, isSelected }: { readonly label: ReachLabel; readonly isSelected: boolean }) {
  return (
    <g className={styles.name} data-selected={isSelected} style={at(label)}>
      <text className={styles.steady} textAnchor={label.anchor}>
        {label.lines.map((line, order) => (
          <tspan key={line} x={0} y={order * LABEL_LINE} dy="0.35em">
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}

/** A ring around the selected job, which goes where it goes. */
export function Selected({ dot }: { readonly dot: ReachDot }) {
  return (
    <g className={styles.selected} style={at(dot)}>
      <circle r={11} className={styles.steady} />
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

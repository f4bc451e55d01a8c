// Readiness over time as steps: level until a reading changes it. The table below it says the same in words.
import { scaleLinear, scaleTime } from 'd3-scale';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../../shared/model/plan.ts';
import { formatDay, formatDecimal, formatMonth } from '../../../words/format.ts';
import styles from './ProgressChart.module.css';

const WIDTH = 720;
const HEIGHT = 180;
const ROOM = { left: 44, right: 20, top: 16, bottom: 28 };

/** Least height of the scale, so that a small rise does not look like a great one (ours). */
const LEAST_SPAN = 0.2;

/** At least this long across, so that a first day is not a wall of ticks (ours). */
const LEAST_DAYS = 30;

/** From so long across its months are told, below it days: half a year (ours). */
const MONTHS_FROM_MS = 183 * 24 * 3600 * 1000;

/** The chart of a plan with at least one reading. */
export function ProgressChart({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('progress');
  const points = plan.progress.map(({ id, at, readiness }) => ({ id, at: Date.parse(at), readiness }));
  const values = points.map(({ readiness }) => readiness);
  const first = Math.min(...points.map(({ at }) => at));
  const last = Math.max(Date.now(), first + LEAST_DAYS * 24 * 3600 * 1000);
  const [low, high] = spanOf(values);
  const x = scaleTime([first, last], [ROOM.left, WIDTH - ROOM.right]);
  const y = scaleLinear([low, high], [HEIGHT - ROOM.bottom, ROOM.top]);
  const line = points.map(({ at, readiness }, place) =>
    place === 0 ? `M${x(at)} ${y(readiness)}` : `H${x(at)}V${y(readiness)}`,
  );
  const now = points.at(-1);
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t('chart')}>
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line x1={ROOM.left} x2={WIDTH - ROOM.right} y1={y(tick)} y2={y(tick)} className={styles.grid} />
          <text x={ROOM.left - 8} y={y(tick) + 4} textAnchor="end">
            {formatDecimal(tick, 2)}
          </text>
        </g>
      ))}
      {x.ticks(5).map((tick) => (
        <text key={tick.getTime()} x={x(tick)} y={HEIGHT - 8} textAnchor="middle">
          {last - first < MONTHS_FROM_MS ? formatDay(tick.toISOString().slice(0, 10)) : formatMonth(tick)}
        </text>
      ))}
      <path d={`${line.join('')}H${x(Date.now())}`} className={styles.line} />
      {points.map(({ id, at, readiness }) => (
        <circle key={id} cx={x(at)} cy={y(readiness)} r={5} className={styles.reading} />
      ))}
      {now !== undefined && (
        <text
          x={Math.min(x(now.at) + 10, WIDTH - ROOM.right)}
          y={y(now.readiness) - 9}
          className={styles.now}
        >
          {formatDecimal(now.readiness, 2)}
        </text>
      )}
    </svg>
  );
}

function spanOf(values: readonly number[]): readonly [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const more = Math.max(0, LEAST_SPAN - (high - low)) / 2;
  const from = Math.max(0, low - more - 0.02);
  return [from, Math.min(1, Math.max(high + more, from + LEAST_SPAN))];
}

// Time against pay on the way, a letter a way. The list beside it says the same in words.
import { scaleLinear } from 'd3-scale';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { PackContent } from '../../../shared/moves/pack-index.ts';
import type { WeighedRoute } from '../../../shared/routes/route-choice.ts';
import { formatCount, formatMoney } from '../../words/format.ts';
import styles from './TradeOffChart.module.css';
import { wayColor, wayLetter } from './way-letter.ts';

type Props = { readonly routes: readonly WeighedRoute[]; readonly content: PackContent };

const WIDTH = 290;
const HEIGHT = 190;
const ROOM = { left: 62, right: 16, top: 12, bottom: 34 };
/** Half the side of a letter's square. */
const HALF = 9;

/** The chart; nothing where fewer than two ways have pay on the way that is known. */
export function TradeOffChart({ routes, content }: Props) {
  const { t } = useTranslation('routes');
  const titleId = useId();
  const points = routes.flatMap(({ months, lowestPay, stops }, place) =>
    typeof lowestPay === 'number'
      ? [{ place, months: months.typical.total, pay: lowestPay, stopCount: stops.length }]
      : [],
  );
  if (points.length < 2) return null;
  const x = scaleLinear(extent(points.map(({ months }) => months)), [ROOM.left, WIDTH - ROOM.right]).nice(4);
  const y = scaleLinear(extent(points.map(({ pay }) => pay)), [HEIGHT - ROOM.bottom, ROOM.top]).nice(4);
  return (
    <figure className={styles.chart}>
      <figcaption id={titleId}>{t('chart.title')}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t('chart.label')}>
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <line x1={ROOM.left} x2={WIDTH - ROOM.right} y1={y(tick)} y2={y(tick)} className={styles.grid} />
            <text x={ROOM.left - 8} y={y(tick) + 4} textAnchor="end">
              {formatMoney(tick, content.currency)}
            </text>
          </g>
        ))}
        {x.ticks(5).map((tick) => (
          <text key={tick} x={x(tick)} y={HEIGHT - ROOM.bottom + 16} textAnchor="middle">
            {formatCount(tick)}
          </text>
        ))}
        <text x={WIDTH - ROOM.right} y={HEIGHT - 4} textAnchor="end">
          {t('chart.months')}
        </text>
        {points.map(({ place, months, pay, stopCount }) => (
          <g key={place} transform={`translate(${x(months)} ${y(pay)})`}>
            <rect
              x={-HALF}
              y={-HALF}
              width={2 * HALF}
              height={2 * HALF}
              rx={4}
              fill={wayColor(place, stopCount)}
            />
            <text y={4} textAnchor="middle" className={styles.letter}>
              {wayLetter(place)}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}

/** From the least to the most, with some room where they are the same. */
function extent(values: readonly number[]): readonly [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least === most ? [least * 0.9, most * 1.1] : [least, most];
}

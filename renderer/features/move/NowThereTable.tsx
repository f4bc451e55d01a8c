// The rows of "now and there". Colors repeat what signs and words say.
import { Minus, TrendingDown, TrendingUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PackContent } from '../../../shared/moves/pack-index.ts';
import { packKnows } from '../../../shared/moves/pack-knows.ts';
import type { NowThere, PayRow } from '../../../shared/report/now-there.ts';
import {
  formatCount,
  formatDecimal,
  formatMoneyChange,
  formatPay,
  formatPercentChange,
} from '../../words/format.ts';
import { outlookPeriod } from '../../words/sources.ts';
import styles from './NowTherePanel.module.css';
import parts from './parts.module.css';

type Props = { readonly figures: NowThere; readonly content: PackContent; readonly isOwnJob: boolean };

/** Figures of both jobs; only one column of them in one's own. */
export function NowThereTable({ figures, content, isOwnJob }: Props) {
  const { t } = useTranslation(['move', 'common']);
  const payCells = (row: PayRow) => ({
    now: formatPay(row.now, content.currency, content.payTopCode),
    there: formatPay(row.there, content.currency, content.payTopCode),
    change: <PayChangeCell row={row} currency={content.currency} />,
  });
  const line = { isOwnJob, period: outlookPeriod(content) };
  const knows = packKnows(content);
  return (
    <table className={`${parts.table} ${styles.table}`}>
      <caption className="visually-hidden">{t('move:table.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('move:table.figure')}</th>
          <th scope="col">{t('move:table.now')}</th>
          {!isOwnJob && <th scope="col">{t('move:table.there')}</th>}
          {!isOwnJob && <th scope="col">{t('move:table.change')}</th>}
        </tr>
      </thead>
      <tbody>
        {knows.pay && <Line {...line} name="lowerQuartile" {...payCells(figures.lowerQuartile)} />}
        {knows.pay && <Line {...line} name="median" {...payCells(figures.median)} />}
        {knows.outlook && <OutlookLines figures={figures} {...line} />}
        {knows.exposure && <ExposureLines figures={figures} {...line} />}
      </tbody>
    </table>
  );
}

type LinesProps = Pick<LineProps, 'isOwnJob' | 'period'> & { readonly figures: NowThere };

function OutlookLines({ figures, ...line }: LinesProps) {
  const { t } = useTranslation('move');
  const known = useKnown();
  return (
    <>
      <Line
        {...line}
        name="jobs"
        now={known(figures.jobsChangePercent.now, formatPercentChange)}
        there={known(figures.jobsChangePercent.there, formatPercentChange)}
        change={figures.jobsTrend === null ? null : t(`table.trend.${figures.jobsTrend}`)}
      />
      <Line
        {...line}
        name="openings"
        now={known(figures.openings.now, formatCount)}
        there={known(figures.openings.there, formatCount)}
        change={null}
      />
    </>
  );
}

function ExposureLines({ figures, ...line }: LinesProps) {
  const { t } = useTranslation('move');
  const known = useKnown();
  const decimal = (value: number) => formatDecimal(value, 2);
  return (
    <>
      <Line
        {...line}
        name="eloundou"
        now={known(figures.eloundou.now, decimal)}
        there={known(figures.eloundou.there, decimal)}
        change={t(`table.direction.${figures.exposure}`)}
        changeRows={2}
      />
      <Line
        {...line}
        name="microsoft"
        now={known(figures.microsoft.now, decimal)}
        there={known(figures.microsoft.there, decimal)}
      />
    </>
  );
}

/** Gives a figure in words, or says that it is not known. */
function useKnown(): (value: number | null, format: (value: number) => string) => string {
  const { t } = useTranslation();
  return (value, format) => (value === null ? t('notKnown') : format(value));
}

type LineProps = {
  readonly name: 'lowerQuartile' | 'median' | 'jobs' | 'openings' | 'eloundou' | 'microsoft';
  readonly now: string;
  readonly there: string;
  /** null = nothing to say; left out where the cell above reaches down. */
  readonly change?: ReactNode;
  readonly changeRows?: number;
  readonly isOwnJob: boolean;
  /** The years of the outlook. */
  readonly period: string;
};

function Line({ name, now, there, change, changeRows, isOwnJob, period }: LineProps) {
  const { t } = useTranslation('move');
  const isExposure = name === 'eloundou' || name === 'microsoft';
  return (
    <tr>
      <th scope="row">
        {t(isExposure ? 'table.exposure' : `table.${name}`, { period })}
        <small>{t(isExposure ? `table.${name}` : `table.${name}Note`)}</small>
      </th>
      <td>{now}</td>
      {!isOwnJob && <td>{there}</td>}
      {!isOwnJob && change !== undefined && (
        <td rowSpan={changeRows}>
          <span className={styles.change}>{change}</span>
        </td>
      )}
    </tr>
  );
}

const MARKS = { up: TrendingUp, same: Minus, down: TrendingDown, 'not-known': null } as const;

function PayChangeCell({ row, currency }: { readonly row: PayRow; readonly currency: string }) {
  const { t } = useTranslation();
  const Mark = MARKS[row.direction];
  return (
    <span className={`${styles.change} ${styles[row.direction] ?? ''}`}>
      {Mark && <Mark size={14} aria-hidden="true" />}
      {row.change === null ? t('notKnown') : formatMoneyChange(row.change, currency)}
    </span>
  );
}

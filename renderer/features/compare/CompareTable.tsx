// The figures side by side: a row a figure, a column a move, every bar on the same scale.
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type ComparedWay, compareScale, isAboutTheSameTime } from '../../../shared/compare/compare.ts';
import type { PackContent } from '../../../shared/moves/pack-index.ts';
import { packKnows } from '../../../shared/moves/pack-knows.ts';
import { usualWord } from '../../../shared/moves/usual.ts';
import { keyOfCompared, removeFromCompare } from '../../store/compare-actions.ts';
import { Chip } from '../../ui/Chip.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import {
  formatCount,
  formatDecimal,
  formatHours,
  formatList,
  formatMonthRange,
  formatPay,
  formatPercentChange,
  shareInWords,
} from '../../words/format.ts';
import { outlookPeriod } from '../../words/sources.ts';
import { GateChips } from '../move-figures/GateChips.tsx';
import { PayChange } from '../move-figures/PayChange.tsx';
import { UseWords } from '../move-figures/UseWords.tsx';
import styles from './CompareTable.module.css';
import type { OpenCompared } from './use-compared.ts';
import { useEndTitle } from './use-end-title.ts';

type Props = { readonly all: readonly OpenCompared[]; readonly content: PackContent };
type Cell = (way: ComparedWay) => ReactNode;

/** The table; rows of what the job data know nothing of are left out. */
export function CompareTable({ all, content }: Props) {
  const { t } = useTranslation(['compare', 'common']);
  const endTitle = useEndTitle();
  const ways = all.flatMap(({ way }) => way ?? []);
  const rows = useRows(ways, content);
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('compare:caption')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t('compare:figure')}</span>
          </th>
          {all.map(({ compared, way }) => {
            const title = way === null ? compared.to.role : endTitle(compared.to, way);
            return (
              <th key={keyOfCompared(compared)} scope="col">
                <span className={styles.head}>
                  <span>
                    {way === null ? title : t('compare:column', { from: way.origin.title, to: title })}
                    {way !== null && way.stops.length > 0 && (
                      <small>
                        {t('compare:by', { stops: formatList(way.stops.map((stop) => stop.title)) })}
                      </small>
                    )}
                  </span>
                  <IconButton
                    label={t('compare:remove', { title })}
                    icon={<X size={15} />}
                    onClick={() => removeFromCompare(compared)}
                  />
                </span>
                {way?.open.move.destination.basis === 'estimated' && (
                  <Chip tone="unknown">{t('common:estimated')}</Chip>
                )}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ word, cell }) => (
          <tr key={word}>
            <th scope="row">{word}</th>
            {all.map(({ compared, way }) => (
              <td key={keyOfCompared(compared)}>{way === null ? t('compare:gone') : cell(way)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function useRows(
  ways: readonly ComparedWay[],
  content: PackContent,
): readonly { readonly word: string; readonly cell: Cell }[] {
  const { t } = useTranslation(['compare', 'common', 'map']);
  const knows = packKnows(content);
  const scale = compareScale(ways);
  const pay = (value: Parameters<typeof formatPay>[0]) =>
    formatPay(value, content.currency, content.payTopCode);
  return [
    { word: t('compare:rows.bring'), cell: (way: ComparedWay) => <Bring way={way} /> },
    {
      word: t('compare:rows.months'),
      cell: (way: ComparedWay) => <Time way={way} upTo={scale.months} same={isAboutTheSameTime(ways)} />,
    },
    {
      word: t('compare:rows.barriers'),
      cell: (way: ComparedWay) => <GateChips gates={way.barriers} told={['closed']} />,
    },
    ...(knows.pay
      ? [
          {
            word: t('compare:rows.pay'),
            cell: ({ open: { move } }: ComparedWay) => (
              <>
                <Bar
                  from={0}
                  to={typeof move.pay.median === 'number' ? move.pay.median : 0}
                  upTo={scale.pay}
                />
                <p>
                  {t('compare:payFromTo', {
                    lowerQuartile: pay(move.pay.lowerQuartile),
                    median: pay(move.pay.median),
                  })}
                </p>
                <PayChange pay={move.pay} content={content} />
              </>
            ),
          },
        ]
      : []),
    ...(knows.outlook
      ? [
          {
            word: t('compare:rows.outlook', { period: outlookPeriod(content) }),
            cell: ({ open: { move } }: ComparedWay) => <Outlook move={move} />,
          },
        ]
      : []),
    ...(knows.exposure
      ? [
          {
            word: t('compare:rows.exposure'),
            cell: ({ open: { move } }: ComparedWay) => <Exposure move={move} />,
          },
        ]
      : []),
    ...(knows.usual
      ? [{ word: t('compare:rows.usual'), cell: (way: ComparedWay) => <Usual way={way} /> }]
      : []),
    ...(knows.tools
      ? [
          {
            word: t('compare:rows.tools'),
            cell: ({ tools }: ComparedWay) =>
              t('compare:toolsOf', { known: formatCount(tools.carryOver), count: tools.tools.length }),
          },
        ]
      : []),
    {
      word: t('compare:rows.kind'),
      cell: ({ open }: ComparedWay) => t(`common:kind.${open.move.kind}`),
    },
  ];
}

function Bring({ way: { open } }: { readonly way: ComparedWay }) {
  const { t } = useTranslation(['map', 'common']);
  const { score } = open.move;
  if (score === null) return t('common:notKnown');
  return (
    <>
      <p>{t('map:role.readiness', { share: shareInWords(score.readiness) })}</p>
      <p>
        <UseWords score={score} />
      </p>
    </>
  );
}

function Time({
  way,
  upTo,
  same,
}: {
  readonly way: ComparedWay;
  readonly upTo: number;
  readonly same: boolean;
}) {
  const { t } = useTranslation(['compare', 'common']);
  const { months, open } = way;
  const { effort } = open.move;
  if (effort === null) return t('common:notKnown');
  if (months === null) return t('common:months.notFeasible');
  return (
    <>
      <Bar from={months.low} to={months.high} upTo={upTo} />
      <p>
        {formatMonthRange(months.low, months.high)}
        {effort.band !== null && way.stops.length === 0 && ` · ${t(`common:band.${effort.band}`)}`}
      </p>
      {way.stops.length === 0 && (
        <p className={styles.note}>
          {t('compare:hours', { hours: formatHours(effort.hoursLow, effort.hoursHigh) })}
        </p>
      )}
      <p className={styles.note}>{t(same ? 'compare:sameTime' : 'compare:roughGuess')}</p>
    </>
  );
}

type MoveProps = { readonly move: ComparedWay['open']['move'] };

function Outlook({ move }: MoveProps) {
  const { t } = useTranslation(['compare', 'common']);
  const { outlook } = move.destination;
  if (outlook?.changePercent == null) return t('common:notKnown');
  return (
    <>
      <p>{formatPercentChange(outlook.changePercent)}</p>
      {outlook.openingsPerYear !== null && (
        <p className={styles.note}>
          {t('compare:openings', { openings: formatCount(outlook.openingsPerYear) })}
        </p>
      )}
    </>
  );
}

function Exposure({ move }: MoveProps) {
  const { t } = useTranslation(['compare', 'common']);
  const { eloundouBeta, microsoft } = move.destination.exposure;
  const figure = (value: number | null) => (value === null ? t('common:notKnown') : formatDecimal(value, 2));
  return (
    <>
      <p>{t('compare:exposure', { eloundou: figure(eloundouBeta), microsoft: figure(microsoft) })}</p>
      <p className={styles.note}>{t('compare:exposureNote')}</p>
    </>
  );
}

function Usual({ way }: { readonly way: ComparedWay }) {
  const { t } = useTranslation(['compare', 'common']);
  const word = t(`common:usual.${usualWord(way.legs[0]?.likelihood ?? null)}`);
  return way.stops.length === 0 ? word : t('compare:firstStep', { word });
}

/** A span on the scale from 0 to `upTo`; the words beside it say the same. */
function Bar({ from, to, upTo }: { readonly from: number; readonly to: number; readonly upTo: number }) {
  if (upTo <= 0 || to <= 0) return null;
  const part = (value: number) => `${(100 * value) / upTo}%`;
  return (
    <span className={styles.bar} aria-hidden="true">
      <span style={{ left: part(from), width: `max(4px, ${part(to - from)})` }} />
    </span>
  );
}

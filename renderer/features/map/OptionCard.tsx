// One of the three options: what it is, one reason, one catch, and a way to set it aside.
import { useTranslation } from 'react-i18next';
import { type Catch, catchOf } from '../../../shared/moves/catch.ts';
import type { Option } from '../../../shared/moves/options.ts';
import type { PackContent } from '../../../shared/moves/pack-index.ts';
import { packKnows } from '../../../shared/moves/pack-knows.ts';
import { Button } from '../../ui/Button.tsx';
import {
  formatMoneyChange,
  formatMonths,
  formatPay,
  formatPercentChange,
  formatPreparation,
  shareInWords,
} from '../../words/format.ts';
import { outlookPeriod } from '../../words/sources.ts';
import { PayChange } from '../move-figures/PayChange.tsx';
import { wordOfUse } from '../move-figures/word-of-use.ts';
import styles from './OptionCard.module.css';

type Props = {
  readonly option: Option;
  readonly number: number;
  readonly content: PackContent;
  readonly onOpen: () => void;
  readonly onShow: () => void;
  readonly onNotForMe: () => void;
};

/** A card; its number is the marker's on the map. */
export function OptionCard({ option, number, content, onOpen, onShow, onNotForMe }: Props) {
  const { t } = useTranslation(['map', 'common']);
  const { move, kind } = option;
  const knowsPay = packKnows(content).pay;
  return (
    <li className={styles.card}>
      <p className={styles.kind}>
        <span className={styles.number} aria-hidden="true">
          {number}
        </span>
        {t(`map:options.${kind}`)}
      </p>
      <h2>
        <button type="button" className={styles.title} onClick={onShow}>
          {move.destination.title}
        </button>
      </h2>
      <p className={styles.figures}>
        <span>{formatMonths(move.effort)}</span>
        {knowsPay && <PayChange pay={move.pay} content={content} />}
      </p>
      <p>
        <Reason option={option} content={content} />
      </p>
      <p className={styles.catch}>
        <CatchSentence
          problem={catchOf(move, content)}
          months={formatMonths(move.effort)}
          content={content}
        />
      </p>
      <div className={styles.ways}>
        <Button look="primary" onClick={onOpen}>
          {t('map:options.open')}
        </Button>
        <Button look="quiet" onClick={onNotForMe}>
          {t('map:options.notForMe')}
        </Button>
      </div>
    </li>
  );
}

function Reason({ option, content }: Pick<Props, 'option' | 'content'>) {
  const { t } = useTranslation(['map', 'common']);
  const { move, kind } = option;
  const pay = (value: typeof move.pay.median) => formatPay(value, content.currency, content.payTopCode);
  if (kind === 'smallest-step') {
    return t(`map:options.reason.${packKnows(content).pay ? 'smallest-step' : 'smallest-step-any-pay'}`);
  }
  if (kind !== 'closest') {
    const reason = { lowerQuartile: pay(move.pay.lowerQuartile), median: pay(move.pay.median) };
    return t(`map:options.reason.${kind}`, reason);
  }
  if (move.score === null) return null;
  return t('map:options.reason.closest', {
    use: t(`common:fit.${wordOfUse(move.score)}`),
    share: shareInWords(move.score.readiness),
  });
}

function CatchSentence(props: {
  readonly problem: Catch;
  readonly months: string;
  readonly content: PackContent;
}) {
  const { t } = useTranslation(['map', 'common']);
  const { problem, months, content } = props;
  switch (problem.kind) {
    case 'barrier':
      return <BarrierSentence gate={problem.gate} />;
    case 'shrinking':
      return t('map:options.catch.shrinking', {
        change: formatPercentChange(problem.changePercent),
        period: outlookPeriod(content),
      });
    case 'pay-down':
      return t('map:options.catch.pay-down', { change: formatMoneyChange(problem.change, content.currency) });
    default:
      return t(`map:options.catch.${problem.kind}`, { months });
  }
}

function BarrierSentence({ gate }: { readonly gate: Extract<Catch, { kind: 'barrier' }>['gate'] }) {
  const { t } = useTranslation(['map', 'common']);
  if (gate.kind === 'education' && gate.asks !== null) {
    return t('map:options.catch.education', {
      asked: t(`map:options.asked.${gate.asked}`),
      credential: t(`common:education.${gate.asks}`),
    });
  }
  if (gate.kind === 'preparation') {
    return t('map:options.catch.preparation-gate', { preparation: formatPreparation(gate.to) });
  }
  return t(`map:options.catch.${gate.kind}`);
}

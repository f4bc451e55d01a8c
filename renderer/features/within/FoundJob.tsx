// A job the person looked for: inside the limit or outside, and if outside, why.
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Move } from '../../../shared/moves/move.ts';
import { isWithin, type WithinQuery, whyOutside } from '../../../shared/moves/within.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { formatList, formatMonths } from '../../words/format.ts';
import { GateChips } from '../move-figures/GateChips.tsx';
import { UseWords } from '../move-figures/UseWords.tsx';
import styles from './FoundJob.module.css';

type Props = {
  readonly move: Move;
  readonly query: WithinQuery;
  readonly onOpen: () => void;
  readonly onClose?: () => void;
};

/** One job with its place inside or outside the limit. */
export function FoundJob({ move, query, onOpen, onClose }: Props) {
  const { t } = useTranslation(['within', 'common', 'map']);
  const limit = t('within:months', { count: query.months });
  const inside = isWithin(move, query);
  const education = move.gates.find((gate) => gate.kind === 'education');
  const why = whyOutside(move, query).map((reason) =>
    reason === 'credential' && education?.kind === 'education' && education.asks !== null
      ? t('within:why.credential', {
          credential: t(`common:education.${education.asks}`),
          years: education.credentialYears,
        })
      : reason === 'time'
        ? t('within:why.time', { months: formatMonths(move.effort) })
        : t('within:why.preparation'),
  );
  return (
    <section className={styles.job} aria-label={move.destination.title}>
      <header>
        <h2>{move.destination.title}</h2>
        {onClose && <IconButton label={t('common:close')} icon={<X size={16} />} onClick={onClose} />}
        <Chip tone={inside ? 'open' : 'unknown'}>
          {t(inside ? 'within:inside' : 'within:outside', { months: limit })}
        </Chip>
      </header>
      {!inside && why.length > 0 && <p>{t('within:outsideWhy', { reasons: formatList(why) })}</p>}
      {move.notForMe !== null && (
        <p>
          {t('within:setAside')} {move.notForMe}
        </p>
      )}
      <p>
        <UseWords score={move.score} />
      </p>
      <div className={styles.below}>
        <span>{formatMonths(move.effort)}</span>
        <GateChips gates={move.gates} told={['closed']} />
        <Button onClick={onOpen}>{t('map:options.open')}</Button>
      </div>
    </section>
  );
}

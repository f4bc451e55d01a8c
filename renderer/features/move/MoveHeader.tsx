// The move's title: from where to where, which kind it is, and what can be done with it.
import { ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RoleId } from '../../../shared/model/pack.ts';
import { assumedOfMove } from '../../../shared/moves/assumed.ts';
import type { OpenMove } from '../../../shared/moves/open-move.ts';
import { roleAtPosition } from '../../../shared/moves/pack-index.ts';
import { setNotForMe } from '../../store/actions.ts';
import { savePlanFromMove } from '../../store/plan-actions.ts';
import type { Destination } from '../../store/state.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { CompareButton } from '../compare/CompareButton.tsx';
import { EditJob } from '../edit/EditJob.tsx';
import { AssumedNote } from '../move-figures/AssumedNote.tsx';
import { MovePicture } from '../pictures/MovePicture.tsx';
import { EstimatedNote } from './EstimatedNote.tsx';
import styles from './MoveHeader.module.css';
import { monthWords } from './month-words.ts';
import type { OpenShift } from './use-open-shift.ts';

type Props = { readonly open: OpenMove; readonly shift: OpenShift | null };

/** Title, kind and ways on. */
export function MoveHeader({ open, shift }: Props) {
  const { t } = useTranslation(['move', 'common']);
  const { context, move } = open;
  const origin = roleAtPosition(context.index, context.originAt);
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <p className={styles.kind}>
          {t(shift === null ? 'move:header.move' : 'move:header.shift')}
          <Chip tone="destination">{t(`common:kind.${move.kind}`)}</Chip>
          {shift?.shift.general != null && <Chip>{t('move:header.general')}</Chip>}
        </p>
        <h1>
          {origin.title}
          <ArrowRight size={20} aria-hidden="true" />
          <span className="visually-hidden"> {t('move:header.to')} </span>
          <span className={styles.there}>{shift?.name ?? move.destination.title}</span>
        </h1>
        {shift !== null && <ShiftWords shift={shift} open={open} />}
        <EstimatedNote open={open} />
        <AssumedNote assumed={assumedOfMove(open)} className={styles.assumed} />
      </div>
      <div className={styles.ways}>
        <EditJob role={move.destination.id} />
        <MovePicture open={open} to={shift?.name ?? move.destination.title} />
        {shift === null && move.notForMe === null && (
          <Button onClick={() => setNotForMe(move.destination.id, '')}>{t('move:header.notForMe')}</Button>
        )}
        <CompareButton compared={{ from: origin.id, to: endOf(open, shift), stops: [] }} />
        <Button look="primary" onClick={savePlanFromMove}>
          {t('move:header.save')}
        </Button>
      </div>
      {shift === null && move.notForMe !== null && (
        <SetAside role={move.destination.id} reason={move.notForMe} />
      )}
    </header>
  );
}

function endOf({ move }: OpenMove, shift: OpenShift | null): Destination {
  const { id: role } = move.destination;
  return shift === null ? { kind: 'role', role } : { kind: 'shift', role, shift: shift.shift.id };
}

function ShiftWords({ shift, open }: { readonly shift: OpenShift; readonly open: OpenMove }) {
  const { t, i18n } = useTranslation('move');
  const { content } = open.context.index;
  const source = content.sources.find(({ id }) => id === content.factSources.shifts);
  const { text } = shift.shift;
  return (
    <p className={styles.rationale}>
      {shift.rationale}{' '}
      {text === null
        ? t('header.generalWhy')
        : source &&
          t('header.shiftSource', {
            source: source.name,
            date: monthWords(text.date, i18n.language),
          })}{' '}
      {shift.tools.length > 0 && t('header.shiftTools', { tools: shift.tools.join(', ') })}
    </p>
  );
}

const quickReasons = ['pay', 'hours', 'place', 'work', 'body', 'long', 'barrier'] as const;

function SetAside({ role, reason }: { readonly role: RoleId; readonly reason: string }) {
  const { t } = useTranslation('move');
  return (
    <div className={styles.aside}>
      <p role="status">{t('header.setAside')}</p>
      <label>
        {t('header.reason')}
        <input
          type="text"
          value={reason}
          maxLength={500}
          onChange={(event) => setNotForMe(role, event.target.value)}
        />
      </label>
      <Button look="quiet" onClick={() => setNotForMe(role, null)}>
        {t('header.takeBack')}
      </Button>
      <fieldset className={styles.quick}>
        <legend className="visually-hidden">{t('header.quickReasons')}</legend>
        {quickReasons.map((quick) => {
          const words = t(`header.quick.${quick}`);
          return (
            <Button
              key={quick}
              aria-pressed={reason === words}
              onClick={() => setNotForMe(role, reason === words ? '' : words)}
            >
              {words}
            </Button>
          );
        })}
      </fieldset>
    </div>
  );
}

// Growing in the job one has: the shifts it may meet, its own first and general ones marked so.
import { useTranslation } from 'react-i18next';
import type { MoveContext } from '../../../shared/moves/move.ts';
import { moveToTarget } from '../../../shared/moves/move.ts';
import { roleAtPosition } from '../../../shared/moves/pack-index.ts';
import { type RoleShift, shiftsOf } from '../../../shared/moves/shifts.ts';
import { shiftedTarget } from '../../../shared/moves/target.ts';
import { setDestination, show } from '../../store/actions.ts';
import { Chip } from '../../ui/Chip.tsx';
import { formatMonths } from '../../words/format.ts';
import { useShiftWords } from '../../words/shift-words.ts';
import styles from './GrowCards.module.css';

/** The shifts of the person's job; those that answer what brings them here come first. */
export function GrowCards({
  context,
  folded = false,
}: {
  readonly context: MoveContext;
  readonly folded?: boolean;
}) {
  const { t } = useTranslation('map');
  const { triggers, role } = context.person;
  const shifts = [...shiftsOf(context.index, context.originAt)].sort(
    (a, b) => Number(triggers.includes(b.trigger)) - Number(triggers.includes(a.trigger)),
  );
  if (shifts.length === 0) return null;
  const list = (
    <ul className={styles.cards}>
      {shifts.map((shift) => (
        <GrowCard
          key={shift.id}
          shift={shift}
          context={context}
          onOpen={() => {
            setDestination({ kind: 'shift', role, shift: shift.id });
            show('move');
          }}
        />
      ))}
    </ul>
  );
  if (!folded) {
    return (
      <section aria-label={t('options.grow')}>
        <h2 className={styles.title}>{t('options.grow')}</h2>
        <p className={styles.intro}>{t('options.growIntro')}</p>
        {list}
      </section>
    );
  }
  return (
    <details className={styles.folded}>
      <summary>{t('options.grow')}</summary>
      {list}
    </details>
  );
}

function GrowCard(props: {
  readonly shift: RoleShift;
  readonly context: MoveContext;
  readonly onOpen: () => void;
}) {
  const { t } = useTranslation('map');
  const { shift, context } = props;
  const words = useShiftWords(shift);
  const move = moveToTarget(context, shiftedTarget(context.index, context.originAt, shift.raises));
  const role = roleAtPosition(context.index, context.originAt);
  return (
    <li className={styles.card}>
      <button type="button" onClick={props.onOpen} aria-label={`${words.name}, ${role.title}`}>
        <strong>{words.name}</strong>
        <span>{words.rationale}</span>
        <span className={styles.figures}>
          {formatMonths(move.effort)}
          {shift.general !== null && <Chip>{t('options.general')}</Chip>}
        </span>
      </button>
    </li>
  );
}

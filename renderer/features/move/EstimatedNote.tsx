// Says that a role's requirements are estimated, and, on opening, from which rated jobs.
import { useTranslation } from 'react-i18next';
import type { Role } from '../../../shared/model/pack.ts';
import type { OpenMove } from '../../../shared/moves/open-move.ts';
import { roleAtPosition } from '../../../shared/moves/pack-index.ts';
import { Chip } from '../../ui/Chip.tsx';
import styles from './EstimatedNote.module.css';

/** The chip with its neighbors one click away; nothing where both roles are rated. */
export function EstimatedNote({ open }: { readonly open: OpenMove }) {
  const { t } = useTranslation('move');
  const { context, move } = open;
  const origin = roleAtPosition(context.index, context.originAt);
  const sides = [
    { side: 'origin' as const, role: origin },
    ...(move.at === context.originAt ? [] : [{ side: 'destination' as const, role: move.destination }]),
  ].filter(({ role }) => role.basis === 'estimated');
  if (sides.length === 0) return null;
  // Titles hold commas of their own.
  const neighbors = (role: Role) =>
    role.estimatedFrom
      .flatMap((from) => context.index.content.roles.find(({ id }) => id === from.role)?.title ?? [])
      .join('; ');
  return (
    <details className={styles.note}>
      <summary>
        <Chip tone="unknown">{t('estimated.summary')}</Chip>
      </summary>
      {sides.map(({ side, role }) => (
        <p key={side}>{t(`estimated.${side}`, { role: role.title, neighbors: neighbors(role) })}</p>
      ))}
    </details>
  );
}

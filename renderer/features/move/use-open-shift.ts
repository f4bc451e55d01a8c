// The shift that the move in focus leads through, with its words; null for a move to another job.
import { useTranslation } from 'react-i18next';
import type { OpenMove } from '../../../shared/moves/open-move.ts';
import { findShift, type RoleShift } from '../../../shared/moves/shifts.ts';
import { useApp } from '../../store/store.ts';

/** A shift as the screen says it. */
export type OpenShift = {
  readonly shift: RoleShift;
  readonly name: string;
  readonly rationale: string;
  /** Tools the pack names with it. */
  readonly tools: readonly string[];
};

/** The open shift. */
export function useOpenShift({ context, move }: OpenMove): OpenShift | null {
  const { t } = useTranslation('map');
  const destination = useApp((state) => state.destination);
  if (destination?.kind !== 'shift') return null;
  const shift = findShift(context.index, move.at, destination.shift);
  if (shift === null) return null;
  const tools = context.index.content.shifts.find(({ id }) => id === shift.id)?.tools ?? [];
  if (shift.general === null) return { shift, tools, ...shift.text };
  return {
    shift,
    tools,
    name: t(`general.${shift.general}.name`),
    rationale: t(`general.${shift.general}.rationale`),
  };
}

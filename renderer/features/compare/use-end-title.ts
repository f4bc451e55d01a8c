// What a move's end is called: the job, or how it changes.
import { useTranslation } from 'react-i18next';
import type { ComparedWay } from '../../../shared/compare/compare.ts';
import { findShift } from '../../../shared/moves/shifts.ts';
import type { Destination } from '../../store/state.ts';

/** Gives the title of an end. */
export function useEndTitle(): (end: Destination, way: ComparedWay) => string {
  const { t } = useTranslation('map');
  return (end, { open }) => {
    if (end.kind === 'role') return open.move.destination.title;
    const shift = findShift(open.context.index, open.move.at, end.shift);
    if (shift === null) return open.move.destination.title;
    return shift.general === null ? shift.text.name : t(`general.${shift.general}.name`);
  };
}

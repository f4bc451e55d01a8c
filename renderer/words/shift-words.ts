// The name of a shift: the pack's own words, or ours for a general one.
import { useTranslation } from 'react-i18next';
import type { RoleShift } from '../../shared/moves/shifts.ts';

/** Name and rationale of a shift as the screen says them. */
export function useShiftWords(shift: RoleShift): { readonly name: string; readonly rationale: string } {
  const { t } = useTranslation('map');
  if (shift.general === null) return shift.text;
  return { name: t(`general.${shift.general}.name`), rationale: t(`general.${shift.general}.rationale`) };
}

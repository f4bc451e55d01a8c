// Every shift of the built-in pack, in the order of their ids.
import type { Shift } from '../../../shared/model/pack.ts';
import { fieldShifts } from './field-shifts.ts';
import { officeShifts } from './office-shifts.ts';

/** About two dozen shifts over most families; general ones are made by rule for every role. */
export const shifts: Shift[] = [...officeShifts, ...fieldShifts].sort((a, b) => (a.id < b.id ? -1 : 1));

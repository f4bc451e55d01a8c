// How roles change, in our own words.
import type { Shift } from '../../shared/model/pack.ts';

export const shifts: Shift[] = [];

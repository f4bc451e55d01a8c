// How usual a move is, in the numbers that open under the word.
import type { Move } from '../moves/move.ts';

/** "1 in so many", and how the share compares with the destination's size; null = not known. */
export type UsualNumbers = {
  readonly oneIn: number | null;
  readonly lift: number | null;
  /** Whether the destination's size alone explains the share. */
  readonly isAsSized: boolean;
};

/** Lifts within this factor of 1 are "about what the size explains" (ours). */
const AS_SIZED_WITHIN = 1.25;

/** Opens a move's likelihood and lift. */
export function usualNumbers({ likelihood, lift }: Move): UsualNumbers {
  return {
    oneIn: likelihood === null || likelihood === 0 ? null : 1 / likelihood,
    lift,
    isAsSized: lift !== null && lift < AS_SIZED_WITHIN && lift > 1 / AS_SIZED_WITHIN,
  };
}

// What a move amounts to: strengths first, where the person's reasons point, the kind of move, and what staying still offers.
import type { Skill } from '../model/pack.ts';
import { directionOf, type KindReason, type MoveKind } from '../moves/kind.ts';
import type { Move, MoveContext } from '../moves/move.ts';
import { roleAtPosition } from '../moves/pack-index.ts';
import { strengthsOf } from '../moves/strengths.ts';

/** The figures of the verdict; the screen words them in this order. */
export type MoveVerdict = {
  readonly strengths: readonly Skill[];
  readonly direction: ReturnType<typeof directionOf>;
  readonly kind: MoveKind;
  readonly reason: KindReason;
  /** Whether the kind answers what brings the person here; null where that points nowhere or both ways. */
  readonly agrees: boolean | null;
  /** Of the current role: what staying offers. null = not known. */
  readonly staying: { readonly openings: number | null; readonly jobsChangePercent: number | null };
};

/** Judges a move for a person. */
export function moveVerdict(context: MoveContext, move: Move): MoveVerdict {
  const { outlook } = roleAtPosition(context.index, context.originAt);
  const direction = directionOf(context.person.triggers);
  const isGrowth = move.kind === 'upskill';
  return {
    strengths: strengthsOf(context),
    direction,
    kind: move.kind,
    reason: move.kindReason,
    agrees: direction === 'grow' ? isGrowth : direction === 'change' ? !isGrowth : null,
    staying: {
      openings: outlook?.openingsPerYear ?? null,
      jobsChangePercent: outlook?.changePercent ?? null,
    },
  };
}

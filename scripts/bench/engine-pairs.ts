// The pass over all pairs of a pack, as the engine's users make it: one profile after the other, nothing kept.
import type { PackIndex } from '../../shared/moves/pack-index.ts';
import { scoreAll, usualProfile } from '../../shared/moves/score.ts';

/** Scores every origin's usual profile against every role. */
export function scoreAllPairs(index: PackIndex, origins: readonly number[]): void {
  for (const origin of origins) {
    scoreAll(usualProfile(index, origin), index.requirements);
  }
}

// The pass over all pairs of a pack, as the engine's users make it: one profile after the other, nothing kept.
import { assumedLevels } from '../../shared/moves/levels.ts';
import type { PackIndex } from '../../shared/moves/pack-index.ts';
import { profileOf, scoreAll } from '../../shared/moves/score.ts';
import { roleTarget } from '../../shared/moves/target.ts';

/** Scores every origin's usual profile against every role. */
export function scoreAllPairs(index: PackIndex, origins: readonly number[]): void {
  for (const origin of origins) {
    scoreAll(profileOf(assumedLevels(index, origin), roleTarget(index, origin)), index.requirements);
  }
}

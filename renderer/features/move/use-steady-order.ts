// Keeps the list of deciding skills as it was when the move was opened: a row must not move away under the pointer
// because it was just rated.
import { useState } from 'react';
import type { SkillId } from '../../../shared/model/pack.ts';
import type { Term } from '../../../shared/moves/explain.ts';

/** The terms first chosen for a move, with their present figures, in their first order. `key` names the move. */
export function useSteadyOrder(chosen: readonly Term[], all: readonly Term[], key: string): readonly Term[] {
  const [kept, setKept] = useState<{ readonly key: string; readonly ids: readonly SkillId[] } | null>(null);
  if (kept === null || kept.key !== key) {
    setKept({ key, ids: chosen.map(({ skill }) => skill.id) });
    return chosen;
  }
  return kept.ids.flatMap((id) => all.find(({ skill }) => skill.id === id) ?? []);
}

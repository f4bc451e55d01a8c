// What is compared, opened: from the person's own job with what they have, from another with what it usually gives.
import { useEffect, useMemo, useState } from 'react';
import { type ComparedWay, comparedWay } from '../../../shared/compare/compare.ts';
import type { RoleId } from '../../../shared/model/pack.ts';
import { newPerson } from '../../../shared/model/person.ts';
import { type MoveContext, moveContext } from '../../../shared/moves/move.ts';
import { usualMovesFrom } from '../../store/pack-in-use.ts';
import type { Compared, UsualMoves } from '../../store/state.ts';
import { useApp } from '../../store/store.ts';

/** One of the things compared; `way` is null where the job data no longer have it. */
export type OpenCompared = { readonly compared: Compared; readonly way: ComparedWay | null };

/** Opens what is compared. How usual moves from other jobs are arrives a moment later. */
export function useCompared(context: MoveContext): readonly OpenCompared[] {
  const compared = useApp((state) => state.compared);
  const usual = useUsualFrom(compared, context);
  return useMemo(
    () =>
      compared.map((each) => {
        const from = contextFrom(context, each.from, usual.get(each.from) ?? null);
        return { compared: each, way: from === null ? null : comparedWay(from, each.to, each.stops) };
      }),
    [compared, context, usual],
  );
}

/** Someone in another job with the person's hours a week, so that months stand on one scale; what is theirs alone stays out. */
function contextFrom(own: MoveContext, from: RoleId, usual: UsualMoves | null): MoveContext | null {
  if (from === own.person.role) return own;
  const someone = { ...newPerson(from), weeklyHours: own.person.weeklyHours };
  return moveContext(own.index, someone, own.assumptions, usual);
}

/** How usual moves from the other jobs are, as far as it is here. */
function useUsualFrom(
  compared: readonly Compared[],
  { person }: MoveContext,
): ReadonlyMap<RoleId, UsualMoves> {
  const [known, setKnown] = useState<ReadonlyMap<RoleId, UsualMoves>>(new Map());
  const others = [...new Set(compared.map(({ from }) => from))].filter((from) => from !== person.role);
  const key = others.join(' ');
  useEffect(() => {
    let isWanted = true;
    const asked = key === '' ? [] : (key.split(' ') as RoleId[]);
    void Promise.all(asked.map(usualMovesFrom)).then((figures) => {
      if (!isWanted) return;
      setKnown(new Map(figures.flatMap((each) => (each === null ? [] : [[each.origin, each]]))));
    });
    return () => {
      isWanted = false;
    };
  }, [key]);
  return known;
}

import { beforeAll, describe, expect, test } from 'vitest';
import type { RoleId, ShiftId } from '../../../shared/model/pack.ts';
import { carryOver, type Explanation, gaps } from '../../../shared/moves/explain.ts';
import {
  type LikelihoodModel,
  lifts,
  likelihoods,
  prepareLikelihood,
} from '../../../shared/moves/likelihood.ts';
import { allMoves, type Move, type MoveContext } from '../../../shared/moves/move.ts';
import { type OpenMove, openMoveTo } from '../../../shared/moves/open-move.ts';
import { sortMoves } from '../../../shared/moves/options.ts';
import type { PackIndex } from '../../../shared/moves/pack-index.ts';
import { moveVerdict } from '../../../shared/report/verdict.ts';
import { type Ranks, workedMoves, workedShifts } from '../../fixtures/worked-examples.ts';
import { builtInIndex, contextOf, person } from '../../support/built-in-pack.ts';

/** A recorded rank may drift by this many places before someone has to say why. */
const DRIFT = 10;

let index: PackIndex;
let model: LikelihoodModel;
beforeAll(async () => {
  index = await builtInIndex();
  model = prepareLikelihood(index);
});

function firstDay(role: string): MoveContext {
  const at = index.roleAt.get(role as RoleId)!;
  return contextOf(index, person(role), { likelihood: likelihoods(model, at), lift: lifts(model, at) });
}

function opened(
  context: MoveContext,
  to: Parameters<typeof openMoveTo>[1],
): OpenMove & { explanation: Explanation } {
  const open = openMoveTo(context, to)!;
  expect(open.explanation).not.toBeNull();
  return { ...open, explanation: open.explanation! };
}

function ranksOf(context: MoveContext, to: string): Ranks {
  const moves = allMoves(context);
  const place = (sorted: readonly Move[]) => sorted.findIndex((move) => move.destination.id === to) + 1;
  const byReadiness = moves.toSorted((a, b) => (b.score?.readiness ?? -1) - (a.score?.readiness ?? -1));
  return {
    readiness: place(byReadiness),
    fit: place(sortMoves(moves, 'fit')),
    likelihood: place(sortMoves(moves, 'likelihood')),
    lift: place(sortMoves(moves, 'lift')),
  };
}

describe.each(workedMoves)('from $from to $to', ({ from, to, kind, band, brings, builds, ranks, moved }) => {
  test('the verdict, what carries over and the first gaps are those a coach would name', () => {
    const { context, move, explanation } = opened(firstDay(from), { kind: 'role', role: to as RoleId });
    expect(moveVerdict(context, move).kind).toBe(kind);
    expect(move.effort!.band).toBe(band);
    const firstCarried = carryOver(explanation)
      .slice(0, 5)
      .map((term) => term.skill.name);
    expect(firstCarried).toEqual(expect.arrayContaining([...brings]));
    expect(
      gaps(explanation)
        .slice(0, 3)
        .map((term) => term.skill.name),
    ).toEqual(builds);
  });

  test('its ranks are where they were, or the change has a written reason', () => {
    const now = ranksOf(firstDay(from), to);
    for (const measure of ['readiness', 'fit', 'likelihood', 'lift'] as const) {
      const drift = Math.abs(now[measure] - ranks[measure]);
      const reason = `${measure}: ${now[measure]} now, ${ranks[measure]} recorded. Record it and write the reason.`;
      expect(drift, reason).toBeLessThanOrEqual(DRIFT);
    }
    for (const change of moved) expect(change.reason.length).toBeGreaterThan(40);
  });
});

describe.each(workedShifts)('$role as it changes: $shift', ({ role, shift, band, keeps, builds }) => {
  test('it is growing in the job: the strengths stay and the gaps are those of the shift', () => {
    const end = { kind: 'shift', role: role as RoleId, shift: shift as ShiftId } as const;
    const { context, move, explanation } = opened(firstDay(role), end);
    const verdict = moveVerdict(context, move);
    expect([verdict.kind, verdict.reason]).toEqual(['upskill', 'same-role']);
    expect(move.effort!.band).toBe(band);
    expect(
      carryOver(explanation)
        .slice(0, 3)
        .map((term) => term.skill.name),
    ).toContain(keeps);
    const first = gaps(explanation).slice(0, builds.length);
    expect(first.map((term) => term.skill.name)).toEqual(builds);
  });
});

test('quality assurance for data entry comes smallest step first', () => {
  const context = firstDay('43-9021.00');
  const months = ['51-9061.00', '19-4099.01', '15-1253.00'].map(
    (to) => opened(context, { kind: 'role', role: to as RoleId }).move.effort!.months!.typical,
  );
  expect(months).toEqual(months.toSorted((a, b) => a - b));
});

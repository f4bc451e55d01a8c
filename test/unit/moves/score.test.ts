import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { explainMove, gaps } from '../../../shared/moves/explain.ts';
import { levelCost } from '../../../shared/moves/level-cost.ts';
import { moveToTarget } from '../../../shared/moves/move.ts';
import { entersMoves, type PackIndex } from '../../../shared/moves/pack-index.ts';
import { profileOf, scoreAll, scoreAt, scoreMove } from '../../../shared/moves/score.ts';
import { roleTarget, shiftedTarget } from '../../../shared/moves/target.ts';
import { builtInIndex, contextOf, moveToRole, person } from '../../support/built-in-pack.ts';

let index: PackIndex;
let roles: number[];
/** Those of them that ask at least one skill that counts. */
let asking: number[];
beforeAll(async () => {
  index = await builtInIndex();
  roles = index.content.roles.flatMap((role, at) => (entersMoves(role) ? [at] : []));
  asking = roles.filter((at) => roleTarget(index, at).weight.some((weight) => weight > 0));
});

/** Any role that enters moves, and levels a person might have: assumed with some skills rated anything from 0 to 5. */
function anyPair() {
  return fc.record({
    origin: fc.nat(asking.length - 1).map((at) => asking[at]!),
    destination: fc.nat(asking.length - 1).map((at) => asking[at]!),
    rated: fc.dictionary(
      fc.nat(index.skillCount - 1).map(String),
      fc.integer({ min: 0, max: 10 }).map((half) => half / 2),
      { maxKeys: 12 },
    ),
  });
}

function levelsOf(origin: number, rated: Record<string, number>): Float64Array {
  const levels = roleTarget(index, origin).level.slice();
  for (const [skill, level] of Object.entries(rated)) levels[Number(skill)] = level;
  return levels;
}

describe('the score of a move', () => {
  test('lies between 0 and 1 in every part, for any two roles and any ratings', () => {
    fc.assert(
      fc.property(anyPair(), ({ origin, destination, rated }) => {
        const score = scoreMove(
          profileOf(levelsOf(origin, rated), roleTarget(index, origin)),
          roleTarget(index, destination),
        );
        for (const value of [score.readiness, score.use, score.fit, score.share]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('is full readiness and no effort at the role’s own requirement', () => {
    for (const at of asking) {
      const target = roleTarget(index, at);
      const { readiness, share } = scoreMove(profileOf(target.level, target), target);
      expect(readiness).toBe(1);
      expect(share).toBe(0);
    }
  });

  test('never loses readiness when a known level rises', () => {
    fc.assert(
      fc.property(anyPair(), fc.nat(), ({ origin, destination, rated }, pick) => {
        const before = levelsOf(origin, rated);
        const known = [...before.keys()].filter((skill) => !Number.isNaN(before[skill]));
        const skill = known[pick % known.length]!;
        const after = before.slice();
        after[skill] = Math.min(5, after[skill]! + 0.5);
        const [own, target] = [roleTarget(index, origin), roleTarget(index, destination)];
        const lower = scoreMove(profileOf(before, own), target).readiness;
        expect(scoreMove(profileOf(after, own), target).readiness).toBeGreaterThanOrEqual(lower);
      }),
    );
  });

  test('asks no learning exactly when no gap of positive weight is left', () => {
    fc.assert(
      fc.property(anyPair(), ({ origin, destination, rated }) => {
        const levels = levelsOf(origin, rated);
        const target = roleTarget(index, destination);
        const hasGap = [...levels.keys()].some(
          (skill) => target.weight[skill]! > 0 && levels[skill]! < target.level[skill]!,
        );
        expect(scoreMove(profileOf(levels, roleTarget(index, origin)), target).share > 0).toBe(hasGap);
      }),
    );
  });

  test('leaves out a skill whose own level is not known and counts it', () => {
    const target = roleTarget(index, roles[0]!);
    const levels = target.level.slice();
    const skill = target.weight.findIndex((weight) => weight > 0);
    levels[skill] = Number.NaN;
    const score = scoreMove(profileOf(levels, target), target);
    expect(score.unknownSkills).toBe(1);
    expect(score.readiness).toBe(1);
  });

  test('is the same alone and among all roles of the pack', () => {
    fc.assert(
      fc.property(anyPair(), fc.nat(), ({ origin, destination, rated }, pick) => {
        const levels = levelsOf(origin, rated);
        levels[pick % levels.length] = Number.NaN;
        const profile = profileOf(levels, roleTarget(index, origin));
        const all = scoreAll(profile, index.requirements);
        expect(scoreAt(all, destination)).toEqual(scoreMove(profile, roleTarget(index, destination)));
      }),
    );
  });

  test('costs 0, 1, 3, 6, 12, 20 points for levels 0 to 5, linear between', () => {
    expect([0, 1, 2, 3, 4, 5, 2.5, 4.5].map(levelCost)).toEqual([0, 1, 3, 6, 12, 20, 4.5, 16]);
  });
});

describe('the terms of a move', () => {
  test('add up to readiness, to use and to the hours of effort', () => {
    fc.assert(
      fc.property(anyPair(), ({ origin, destination }) => {
        const context = contextOf(index, person(index.content.roles[origin]!.id));
        const target = roleTarget(index, destination);
        const move = moveToTarget(context, target);
        const explanation = explainMove(context, target, move);
        const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
        expect(Math.abs(sum(explanation.terms.map((term) => term.weight)) - 1)).toBeLessThan(1e-9);
        expect(
          Math.abs(sum(explanation.terms.map((term) => term.share)) - move.score!.readiness),
        ).toBeLessThan(1e-9);
        expect(Math.abs(sum(explanation.useTerms.map((term) => term.share)) - move.score!.use)).toBeLessThan(
          1e-9,
        );
        const high = sum(explanation.terms.map((term) => term.hours!.high));
        expect(Math.abs(high - move.effort!.hoursHigh)).toBeLessThan(1e-9);
      }),
      { numRuns: 200 },
    );
  });

  test('hold only skills and knowledge: abilities are demands, not lessons', () => {
    const context = contextOf(index, person('43-9021.00'));
    const target = roleTarget(index, index.roleAt.get('15-1253.00' as never)!);
    const { terms } = explainMove(context, target, moveToTarget(context, target));
    expect(terms.some((term) => term.skill.kind === 'ability')).toBe(false);
  });

  test('put the skill with the most hours first among what is to build', () => {
    const context = contextOf(index, person('43-9021.00'));
    const target = roleTarget(index, index.roleAt.get('15-1253.00' as never)!);
    const built = gaps(explainMove(context, target, moveToTarget(context, target)));
    const hours = built.map((term) => term.hours!.high);
    expect(hours).toEqual([...hours].sort((a, b) => b - a));
    expect(built.slice(0, 3).map((term) => term.skill.name)).toContain('Programming');
  });
});

describe('a shift', () => {
  test('raises what the role asks and never lowers it', () => {
    for (const shift of index.content.shifts) {
      const at = index.roleAt.get(shift.roles[0]!)!;
      const before = roleTarget(index, at);
      const after = shiftedTarget(index, at, shift.raises);
      for (const skill of before.level.keys()) {
        if (Number.isNaN(before.level[skill]!)) continue;
        expect(after.level[skill]!).toBeGreaterThanOrEqual(before.level[skill]!);
      }
      expect(scoreMove(profileOf(before.level, before), after).readiness).toBeLessThan(1);
    }
  });
});

describe('a role that asks no skill at half importance or more', () => {
  test('is not known as a destination and as an origin, never NaN and never 0', () => {
    const asksNothing = roles.find((at) => !roleTarget(index, at).weight.some((weight) => weight > 0))!;
    const { id } = index.content.roles[asksNothing]!;
    expect(moveToRole(contextOf(index, person('43-9021.00')), id).score).toBeNull();
    expect(moveToRole(contextOf(index, person(id)), '43-9021.00').score).toBeNull();
  });
});

describe('a role without ratings', () => {
  test('has no score, no effort and no silent zero', () => {
    const untold = index.content.roles.find((role) => role.basis === 'title-only')!;
    const move = moveToRole(contextOf(index, person('43-9021.00')), untold.id);
    expect(move.score).toBeNull();
    expect(move.effort).toBeNull();
  });
});

describe('specificity', () => {
  test('runs from 0.2 for what everyone needs to 1 for what few need', () => {
    const counted = [...index.specificity].filter((value) => value > 0);
    expect(Math.min(...counted)).toBeCloseTo(0.2, 12);
    expect(Math.max(...counted)).toBeCloseTo(1, 12);
  });

  test('is the same however often the pack is indexed', async () => {
    const again = await builtInIndex();
    expect([...again.specificity]).toEqual([...index.specificity]);
  });
});

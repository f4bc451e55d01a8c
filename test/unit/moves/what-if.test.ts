import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type SkillId, skillIdSchema } from '../../../shared/model/pack.ts';
import { allMoves, type MoveContext, moveContext } from '../../../shared/moves/move.ts';
import { entersMoves, type PackIndex } from '../../../shared/moves/pack-index.ts';
import { roleTarget } from '../../../shared/moves/target.ts';
import { isReachable, raisedBy, skillsByOpened } from '../../../shared/moves/what-if.ts';
import { builtInIndex, contextOf, person } from '../../support/built-in-pack.ts';
import { type Asked, handMadeIndex, handMadeSkills } from '../../support/hand-made-pack.ts';

const [craft, knowledge, ability] = handMadeSkills as [SkillId, SkillId, SkillId];
const no: Asked = [0, 0];

/**
 * Every role has both skills at full importance, so both weigh the same. At 9 hours a week the first person has 2.6
 * months to go to role 1, 12.8 to role 2 and 11.6 to role 3; role 4 is known by its title only.
 */
const small = handMadeIndex([
  { asks: [[1, 2], [1, 1], no] },
  { asks: [[1, 3], [1, 1], no], zone: 2 },
  { asks: [[1, 2], [1, 4], no], zone: 3 },
  { asks: [[1, 3], [1, 3], no], zone: 3 },
  { asks: null },
]);

function inRole(index: PackIndex, at: number, facts: Parameters<typeof person>[1] = {}): MoveContext {
  return contextOf(index, person(index.content.roles[at]!.id, facts));
}

function raised(context: MoveContext, at: number, skill: SkillId, months?: number) {
  const result = raisedBy(context, roleTarget(context.index, at), skill, months);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe('one level more of a skill', () => {
  test('changes readiness, effort and band of the move together', () => {
    const { from, to, before, after } = raised(inRole(small, 0), 1, craft);
    expect([from, to]).toEqual([2, 3]);
    expect(before.score!.readiness).toBeCloseTo((2 / 3 + 1) / 2, 12);
    expect(after.score!.readiness).toBeCloseTo(1, 12);
    // 3 of 7 points are missing, of the 120 to 480 hours of zone 2.
    expect(before.effort!.hoursLow).toBeCloseTo((120 * 3) / 7, 9);
    expect(before.effort!.months!.typical).toBeCloseTo((240 * 3) / 7 / 39, 9);
    expect(before.effort!.band).toBe('near');
    expect(after.effort).toMatchObject({ hoursLow: 0, hoursHigh: 0, band: 'ready' });
  });

  test('changes nothing of a move that does not ask for it', () => {
    const { before, after } = raised(inRole(small, 0), 1, knowledge);
    expect(after.score!.readiness).toBe(before.score!.readiness);
    expect(after.effort).toEqual(before.effort);
  });

  test('counts the roles it brings within reach', () => {
    const context = inRole(small, 0);
    expect(raised(context, 1, knowledge, 11)).toMatchObject({ reachableBefore: 1, reachableAfter: 3 });
    expect(raised(context, 1, craft, 11)).toMatchObject({ reachableBefore: 1, reachableAfter: 2 });
    expect(raised(context, 1, craft, 1)).toMatchObject({ reachableBefore: 0, reachableAfter: 1 });
  });

  test('counts within "some preparation" unless asked otherwise', () => {
    const context = inRole(small, 0);
    const months = context.assumptions.nearMonths;
    expect(raised(context, 1, knowledge)).toEqual(raised(context, 1, knowledge, months));
  });

  test('stops at the highest level', () => {
    const at = '2026-01-01T00:00:00Z';
    const context = inRole(small, 0, { ratings: { [craft]: { level: 4.5, at, evidence: '' } } });
    expect(raised(context, 1, craft)).toMatchObject({ from: 4.5, to: 5 });
    const full = inRole(small, 0, { ratings: { [craft]: { level: 5, at, evidence: '' } } });
    expect(raised(full, 1, craft)).toMatchObject({ from: 5, to: 5 });
  });

  test('of an ability opens nothing: abilities are demands, not lessons', () => {
    const { before, after, reachableBefore, reachableAfter } = raised(inRole(small, 0), 1, ability);
    expect(after).toEqual(before);
    expect(reachableAfter).toBe(reachableBefore);
  });

  test('brings nothing within reach without hours for learning', () => {
    const context = inRole(small, 0, { weeklyHours: 0 });
    expect(raised(context, 1, craft)).toMatchObject({ reachableBefore: 0, reachableAfter: 0 });
    expect(skillsByOpened(context)).toEqual({ reachable: 0, skills: [] });
  });

  test('is refused for a skill the pack lacks, by its id', () => {
    const skill = skillIdSchema.parse('9.Z.9');
    const result = raisedBy(inRole(small, 0), roleTarget(small, 1), skill);
    expect(result).toEqual({ ok: false, error: { code: 'skill-unknown', skill: '9.Z.9' } });
  });

  test('is refused for a move from or to a role known by its title only', () => {
    const bare = small.content.roles[4]!.id;
    const error = { code: 'role-unrated', role: bare };
    expect(raisedBy(inRole(small, 0), roleTarget(small, 4), craft)).toEqual({ ok: false, error });
    expect(raisedBy(inRole(small, 4), roleTarget(small, 1), craft)).toEqual({ ok: false, error });
  });

  test('is refused where the own level is not known, saying what would do', () => {
    const index = handMadeIndex([{ asks: [[1, null], [1, 1], no] }, { asks: [[1, 3], [1, 2], no] }]);
    const result = raisedBy(inRole(index, 0), roleTarget(index, 1), craft);
    expect(result.ok ? null : result.error).toMatchObject({
      code: 'value-illegal',
      value: 'not known',
      legal: '0 to 5',
    });
  });
});

describe('the skills ranked by the roles they open', () => {
  test('name the roles, most first', () => {
    const { reachable, skills } = skillsByOpened(inRole(small, 0), 11);
    expect(reachable).toBe(1);
    expect(skills.map(({ skill, opened }) => [skill.id, opened.map((role) => role.id)])).toEqual([
      [knowledge, [small.content.roles[2]!.id, small.content.roles[3]!.id]],
      [craft, [small.content.roles[3]!.id]],
    ]);
    expect(skills[0]).toMatchObject({ from: 1, to: 2, points: 2 });
  });

  test('put the cheaper rise first where two open as many', () => {
    // Role 1 opens by either; from 1 to 2 costs 2 points, from 2 to 3 costs 3.
    const index = handMadeIndex([{ asks: [[1, 2], [1, 1], no] }, { asks: [[1, 3], [1, 3], no], zone: 3 }]);
    const { skills } = skillsByOpened(inRole(index, 0), 11);
    expect(skills.map(({ skill, points }) => [skill.id, points])).toEqual([
      [knowledge, 2],
      [craft, 3],
    ]);
  });

  test('leave out what the person has set aside and what a closed gate bars', () => {
    const notForMe = [{ role: small.content.roles[2]!.id, reason: '' }];
    const opened = (facts: Parameters<typeof person>[1]) =>
      skillsByOpened(inRole(small, 0, facts), 11).skills.map((entry) => entry.opened.map((role) => role.id));
    expect(opened({ notForMe })).toEqual([[small.content.roles[3]!.id], [small.content.roles[3]!.id]]);
    const paid = handMadeIndex([
      { asks: [[1, 2], [1, 1], no] },
      { asks: [[1, 3], [1, 3], no], zone: 3, pay: 40_000 },
    ]);
    expect(skillsByOpened(inRole(paid, 0, { payFloor: 30_000 }), 11).skills).toEqual([]);
    expect(skillsByOpened(inRole(paid, 0, { payFloor: 20_000 }), 11).skills).toHaveLength(2);
  });
});

describe('on the pack that ships', () => {
  let index: PackIndex;
  let roles: number[];
  beforeAll(async () => {
    index = await builtInIndex();
    roles = index.content.roles.flatMap((role, at) => (entersMoves(role) ? [at] : []));
  });

  function ratedHigher(context: MoveContext, skill: SkillId, level: number): MoveContext {
    const ratings = { [skill]: { level, at: '2026-01-01T00:00:00Z', evidence: '' } };
    return moveContext(index, { ...context.person, ratings }, context.assumptions, context.usual)!;
  }

  test('a rise opens exactly the roles that rating the skill a level higher brings within reach, and closes none', () => {
    const anyRise = fc.record({
      origin: fc.nat().map((pick) => roles[pick % roles.length]!),
      pick: fc.nat(),
      months: fc.integer({ min: 1, max: 30 }),
    });
    fc.assert(
      fc.property(anyRise, ({ origin, pick, months }) => {
        const context = inRole(index, origin);
        const reached = (of: MoveContext) => allMoves(of).filter((move) => isReachable(move, months));
        const before = reached(context).map((move) => move.at);
        const { reachable, skills } = skillsByOpened(context, months);
        expect(reachable).toBe(before.length);
        if (skills.length === 0) return;
        const { skill, to, opened } = skills[pick % skills.length]!;
        const after = reached(ratedHigher(context, skill.id, to));
        expect(before.every((at) => after.some((move) => move.at === at))).toBe(true);
        const added = after.filter((move) => !before.includes(move.at));
        expect(opened.map((role) => role.id)).toEqual(added.map((move) => move.destination.id));
      }),
      { numRuns: 5 },
    );
  });

  test('every skill left out of the ranking opens nothing', () => {
    const context = inRole(index, index.roleAt.get(person('43-9021.00').role)!);
    const ranked = skillsByOpened(context).skills.map(({ skill }) => skill.id);
    const target = roleTarget(index, roles[0]!);
    for (const { id } of index.content.skills.filter((skill) => !ranked.includes(skill.id)).slice(0, 20)) {
      const result = raisedBy(context, target, id);
      if (result.ok) expect(result.value.reachableAfter).toBe(result.value.reachableBefore);
    }
  });
});

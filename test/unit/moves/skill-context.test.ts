import { beforeAll, describe, expect, test } from 'vitest';
import { carryOver, gaps } from '../../../shared/moves/explain.ts';
import { type OpenMove, openMoveTo } from '../../../shared/moves/open-move.ts';
import type { PackIndex } from '../../../shared/moves/pack-index.ts';
import { partlyMet, skillContext } from '../../../shared/moves/skill-context.ts';
import { roleTarget } from '../../../shared/moves/target.ts';
import { builtInIndex, contextOf, person } from '../../support/built-in-pack.ts';

let index: PackIndex;
let toSoftwareQa: OpenMove;
beforeAll(async () => {
  index = await builtInIndex();
  const { id } = index.content.roles.find((role) => role.id === '15-1253.00')!;
  toSoftwareQa = openMoveTo(contextOf(index, person('43-9021.00')), { kind: 'role', role: id })!;
});

function gapNamed(name: string) {
  return gaps(toSoftwareQa.explanation!).find(({ skill }) => skill.name === name)!;
}

describe('the context of a gap', () => {
  test('counts the other jobs that ask more of the skill than the person has, neither end of the move among them', () => {
    const gap = gapNamed('Programming');
    const others = index.content.roles.filter((role, at) => {
      const { importance, level } = roleTarget(index, at);
      const asks = importance[gap.at]! >= index.hasSkillFrom && level[gap.at]! > gap.have;
      return asks && role.id !== '43-9021.00' && role.id !== '15-1253.00';
    });
    const { context, target } = toSoftwareQa;
    expect(skillContext(context, target, gap).helpsWith).toBe(others.length);
    expect(others.length).toBeGreaterThan(5);
  });

  test('tells a skill that helps nearly everywhere from one that few jobs ask', () => {
    const { context, target } = toSoftwareQa;
    const everywhere = skillContext(context, target, gapNamed('Active Listening'));
    const rare = skillContext(context, target, gapNamed('Programming'));
    expect(everywhere.helpsWith).toBeGreaterThan(10 * rare.helpsWith);
  });

  test('goes deeper only where most jobs that have the skill ask less', () => {
    const { context, target } = toSoftwareQa;
    expect(skillContext(context, target, gapNamed('Computers and Electronics')).deeper).toBe(true);
    expect(skillContext(context, target, gapNamed('Coordination')).deeper).toBe(false);
  });

  test('helps with nothing where the person already has more than every job asks', () => {
    const { context, target } = toSoftwareQa;
    const gap = { ...gapNamed('Programming'), have: 5 };
    expect(skillContext(context, target, gap).helpsWith).toBe(0);
  });
});

test('a skill stands in one of the two lists of what carries over, never in both', () => {
  const { explanation } = toSoftwareQa;
  const whole = carryOver(explanation!);
  const partly = partlyMet(explanation!);
  expect(whole.length).toBeGreaterThan(0);
  expect(partly.length).toBeGreaterThan(0);
  expect(partly.filter((term) => whole.includes(term))).toEqual([]);
  expect(partly.every(({ met }) => met >= 0.5)).toBe(true);
});

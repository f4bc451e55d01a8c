// What another edition would change in a plan: figures before and after, jobs gone or retitled, skills gone.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Pack } from '../../../shared/model/pack.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import { defaultAssumptions } from '../../../shared/model/settings.ts';
import { indexPack } from '../../../shared/moves/pack-index.ts';
import { planChange } from '../../../shared/packs/plan-changes.ts';
import { readBuiltInPack } from '../../fixtures/built-in-pack.ts';
import { openMove, planOf, roles } from '../plans/planned-moves.ts';

let pack: Pack;
let plan: Plan;

beforeAll(() => {
  pack = readBuiltInPack();
  plan = planOf(openMove(indexPack(pack), roles.keyer, roles.softwareTester));
});

const changeIn = (after: Pack) => planChange(plan, indexPack(pack), indexPack(after), defaultAssumptions);

/** The pack with one role changed. */
function withRole(id: string, change: (role: Pack['roles'][number]) => Pack['roles'][number]): Pack {
  return { ...pack, roles: pack.roles.map((role) => (role.id === id ? change(role) : role)) };
}

describe('planChange', () => {
  it('finds the same figures in the same pack', () => {
    const change = changeIn(pack);
    expect(change.readiness.after).toBe(change.readiness.before);
    expect(change.readiness.before).toBe(plan.snapshot.readiness);
    expect(change.hoursHigh).toEqual({ before: plan.snapshot.hoursHigh, after: plan.snapshot.hoursHigh });
    expect([change.origin.state, change.target.state, change.skillsGone]).toEqual(['same', 'same', []]);
  });

  it('tells of a job under another title', () => {
    const renamed = withRole(roles.softwareTester, (role) => ({ ...role, title: 'Testers of Software' }));
    expect(changeIn(renamed).target).toEqual({ title: 'Testers of Software', state: 'retitled' });
  });

  it('tells of a job that is gone, under the title it had, and knows no figures there', () => {
    const without = { ...pack, roles: pack.roles.filter(({ id }) => id !== roles.softwareTester) };
    const change = changeIn(without);
    expect(change.target).toEqual({ title: plan.target.title, state: 'gone' });
    expect(change.readiness).toEqual({ before: plan.snapshot.readiness, after: null });
    expect(change.hoursHigh.after).toBeNull();
  });

  it('finds a job harder to reach that asks more', () => {
    const harder = withRole(roles.softwareTester, (role) => ({
      ...role,
      requirements: role.requirements && {
        ...role.requirements,
        level: role.requirements.level.map((level) => (level === null ? null : Math.min(5, level + 1))),
      },
    }));
    const { readiness, hoursHigh } = changeIn(harder);
    expect(readiness.after!).toBeLessThan(readiness.before!);
    expect(hoursHigh.after!).toBeGreaterThan(hoursHigh.before!);
  });

  it('names the skills of its steps that are gone, each once', () => {
    const [gone] = plan.steps.flatMap((step) => step.practices);
    const skills = pack.skills.map((skill) =>
      skill.id === gone!.skill ? { ...skill, id: `${skill.id}-renumbered` as typeof skill.id } : skill,
    );
    expect(changeIn({ ...pack, skills }).skillsGone).toEqual([gone!.name]);
  });
});

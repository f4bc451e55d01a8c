// A plan made from a move: a step for each of the largest gaps, in order of effect per hour, and one for each barrier.
import { beforeAll, describe, expect, test } from 'vitest';
import { planWords } from '../../../renderer/words/plan-words.ts';
import type { ShiftId, Skill, SkillId } from '../../../shared/model/pack.ts';
import { planSchema } from '../../../shared/model/plan.ts';
import { gaps } from '../../../shared/moves/explain.ts';
import { allMoves } from '../../../shared/moves/move.ts';
import { type OpenMove, openMoveTo } from '../../../shared/moves/open-move.ts';
import { closedGates } from '../../../shared/moves/options.ts';
import type { PackIndex } from '../../../shared/moves/pack-index.ts';
import { newPlan } from '../../../shared/plans/new-plan.ts';
import { builtInIndex, contextOf, person } from '../../support/built-in-pack.ts';
import { countedIds, openMove, openShift, planOf, roles } from './planned-moves.ts';

let index: PackIndex;
let toTesting: OpenMove;
beforeAll(async () => {
  index = await builtInIndex();
  toTesting = openMove(index, roles.keyer, roles.softwareTester);
});

describe('a new plan', () => {
  test('is one its file accepts, for every move from data entry', () => {
    const context = contextOf(
      index,
      person(roles.keyer, { working: false, payFloor: 45_000, weeklyHours: 0 }),
    );
    for (const move of allMoves(context)) {
      const open = openMoveTo(context, { kind: 'role', role: move.destination.id })!;
      expect(planSchema.safeParse(planOf(open)).error?.issues ?? []).toEqual([]);
    }
  });

  test('is named plainly by where it starts and where it leads', () => {
    expect(planOf(openMove(index, roles.keyer, roles.qualityAnalyst)).title).toBe(
      'From Data Entry Keyers to Quality Control Analysts',
    );
  });

  test('remembers how the move read on that day', () => {
    const { snapshot } = planOf(toTesting);
    expect(snapshot.readiness).toBe(toTesting.move.score?.readiness);
    expect(snapshot.hoursHigh).toBe(toTesting.move.effort?.hoursHigh);
    expect(snapshot.monthsLow).toBe(toTesting.move.effort?.months?.low);
  });

  test('practices the largest gap, up to what the job asks, in the hours the move gives it', () => {
    const [largest] = gaps(toTesting.explanation!);
    const step = planOf(toTesting).steps.find((each) =>
      each.practices.some(({ skill }) => skill === largest!.skill.id),
    );
    expect(step?.practices).toEqual([
      {
        skill: largest!.skill.id,
        name: largest!.skill.name,
        fromLevel: largest!.have,
        toLevel: largest!.need,
      },
    ]);
    expect(step?.hoursHigh).toBe(Math.round(largest!.hours!.high));
  });

  test('puts first what raises readiness most per hour', () => {
    const { explanation } = toTesting;
    const effects = planOf(toTesting)
      .steps.filter((step) => step.practices.length > 0)
      .map((step) => {
        const terms = step.practices.map(
          ({ skill }) => explanation!.terms.find((each) => each.skill.id === skill)!,
        );
        const hours = terms.reduce((sum, { hours: range }) => sum + range!.low + range!.high, 0);
        return terms.reduce((sum, term) => sum + term.weight - term.share, 0) / hours;
      });
    expect(effects.length).toBeGreaterThan(3);
    expect(effects).toEqual(effects.toSorted((a, b) => b - a));
  });

  test('never proposes the same step twice, whatever the move', () => {
    for (const to of [
      roles.softwareTester,
      roles.qualityAnalyst,
      roles.onlineMerchant,
      roles.financeAnalyst,
    ]) {
      const titles = planOf(openMove(index, roles.keyer, to)).steps.map((step) => step.title);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  test('words a step for programming as something to do and to show', () => {
    const step = planOf(toTesting).steps.find((each) =>
      each.practices.some(({ name }) => name === 'Programming'),
    );
    expect(step?.title).toBe(
      'Script one small recurring check, with someone who programs; keep the script to show',
    );
    expect(step?.how).toBe('on-the-job');
  });

  test('words a step for any skill, however long its name, and takes it as far as its offer leads', () => {
    const { explanation } = toTesting;
    for (const kind of ['skill', 'knowledge'] as const) {
      for (const name of ['manage schedule of tasks', 'x'.repeat(2000)]) {
        const skill: Skill = { id: 'own' as SkillId, name, kind };
        const term = { ...explanation!.terms[0]!, skill, have: 0.5, need: 4 };
        const [step] = planOf({ ...toTesting, explanation: { ...explanation!, terms: [term] } }).steps;
        expect(step!.title).toContain(`“${name.slice(0, 24)}`);
        expect(step!.title.length).toBeLessThanOrEqual(300);
        expect(step!.practices[0]).toMatchObject({ fromLevel: 0.5, toLevel: 2 });
        expect(step!.learning).toMatchObject({ catalog: null, entry: `${kind}-practice-2` });
      }
    }
  });

  test('gives each closed barrier a step, and asks about the license that nobody knows', () => {
    const opened = planOf(toTesting).steps.flatMap((step) => step.opens ?? []);
    const closed = closedGates(toTesting.move).map((gate) => gate.kind);
    expect(closed.length).toBeGreaterThan(0);
    expect(opened).toEqual([...closed, 'license']);
  });

  test('keeps what is done on the job in the job one has, and the rest on the way to the next', () => {
    for (const step of planOf(toTesting).steps) {
      expect(step.track).toBe(step.how === 'on-the-job' ? 'current' : 'next');
    }
  });

  test('never sends someone without a job to practice on the job', () => {
    const { steps } = planOf(openMove(index, roles.keyer, roles.softwareTester, { working: false }));
    const ways = new Set(steps.map((step) => step.how));
    expect(ways).not.toContain('on-the-job');
    for (const way of ways) expect(['project', 'volunteering', 'placement', 'asking']).toContain(way);
    expect(new Set(steps.map((step) => step.track))).toEqual(new Set(['next']));
  });

  test('grows in the job at hand when the job itself changes, and asks for no license', () => {
    const shift = index.content.shifts.find((each) =>
      each.roles.some((role) => role === roles.financeAnalyst),
    )!;
    const open = openShift(index, roles.financeAnalyst, shift.id);
    const target = {
      kind: 'shift',
      role: open.move.destination.id,
      shift: shift.id as ShiftId,
      title: shift.name,
    } as const;
    const plan = newPlan(
      { ...open, target, way: null, pack: null },
      { words: planWords, now: new Date(), newId: countedIds() },
    );
    expect(plan.title).toBe(`${open.move.destination.title}: ${shift.name}`);
    expect(plan.direction).toBe('upskill');
    expect(plan.steps.length).toBeGreaterThan(0);
    expect(plan.steps.every((step) => step.track === 'current' && step.opens === null)).toBe(true);
  });

  test('holds both directions for someone who came to grow and to change', () => {
    const open = openMove(index, roles.keyer, roles.softwareTester, { triggers: ['new-tool', 'automation'] });
    expect(planOf(open).direction).toBe('both');
  });
});

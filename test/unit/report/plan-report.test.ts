// A plan's figures for screen and paper, with its job data and without.
import { beforeAll, describe, expect, test } from 'vitest';
import type { OpenMove } from '../../../shared/moves/open-move.ts';
import type { PackIndex } from '../../../shared/moves/pack-index.ts';
import { setStep } from '../../../shared/plans/edits.ts';
import { planReport } from '../../../shared/report/plan-report.ts';
import { builtInIndex } from '../../support/built-in-pack.ts';
import { openMove, planOf, roles } from '../plans/planned-moves.ts';

const today = new Date('2026-11-22T12:00:00Z');
let index: PackIndex;
let open: OpenMove;
beforeAll(async () => {
  index = await builtInIndex();
  open = openMove(index, roles.keyer, roles.softwareTester);
});

describe('the report of a plan', () => {
  test('takes the whole effort from the move as it stands, and the finish from it', () => {
    const report = planReport(planOf(open), open, today);
    expect(report.wholeHours).toEqual({ low: open.move.effort?.hoursLow, high: open.move.effort?.hoursHigh });
    expect(report.finish.kind).toBe('range');
    expect(report.stepHours.high).toBeLessThanOrEqual(report.wholeHours!.high + report.plan.steps.length);
  });

  test('says not feasible at no hours a week', () => {
    const none = openMove(index, roles.keyer, roles.softwareTester, { weeklyHours: 0 });
    expect(planReport(planOf(none), none, today).finish).toEqual({ kind: 'not-feasible' });
  });

  test('without its job data still has its own contents and the figures of its day', () => {
    const plan = planOf(open);
    const report = planReport(plan, null, today);
    expect(report.now).toBeNull();
    expect(report.wholeHours).toEqual({ low: plan.snapshot.hoursLow, high: plan.snapshot.hoursHigh });
    expect(report.next?.id).toBe(plan.steps[0]!.id);
  });

  test('names the jobs whose figures are estimated, and from which', () => {
    const estimated = openMove(index, roles.financeAnalyst, roles.softwareTester);
    const [side, ...others] = planReport(planOf(estimated), estimated, today).now!.estimated;
    expect(side).toMatchObject({ side: 'origin', title: 'Financial and Investment Analysts' });
    expect(side!.neighbors.length).toBeGreaterThan(0);
    expect(others).toEqual([]);
  });

  test('names everyone who helps once', () => {
    const plan = planOf(open);
    const [first, second, third] = plan.steps;
    const helped = [
      [first!.id, 'Ana'],
      [second!.id, ' Ana '],
      [third!.id, 'Ben'],
    ] as const;
    const withHelp = helped.reduce((each, [id, who]) => setStep(each, id, { who }), plan);
    expect(planReport(withHelp, open, today).helpers).toEqual(['Ana', 'Ben']);
  });

  test('tells apart what carries over and what is to build', () => {
    const { now } = planReport(planOf(open), open, today);
    expect(now!.brings.length).toBeGreaterThan(0);
    expect(now!.builds.every((term) => term.need > term.have)).toBe(true);
    expect(now!.closed.map((gate) => gate.kind)).toEqual(['preparation', 'education']);
  });
});

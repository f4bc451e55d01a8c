// A plan over stops: each move has its own steps, and the figures are those of the whole way.
import { beforeAll, describe, expect, test } from 'vitest';
import { planWords } from '../../../renderer/words/plan-words.ts';
import type { RoleId } from '../../../shared/model/pack.ts';
import { planSchema } from '../../../shared/model/plan.ts';
import { defaultAssumptions } from '../../../shared/model/settings.ts';
import { prepareLikelihood } from '../../../shared/moves/likelihood.ts';
import { closedGates } from '../../../shared/moves/options.ts';
import type { PackIndex } from '../../../shared/moves/pack-index.ts';
import { newPlan } from '../../../shared/plans/new-plan.ts';
import { planReport } from '../../../shared/report/plan-report.ts';
import { prepareLegs } from '../../../shared/routes/leg-graph.ts';
import { openWay } from '../../../shared/routes/open-way.ts';
import { chooseRoutes, type WeighedRoute } from '../../../shared/routes/route-choice.ts';
import { builtInIndex, contextOf, person } from '../../support/built-in-pack.ts';
import { countedIds, openMove, roles } from './planned-moves.ts';

const salesperson = '41-2031.00';
const merchant = roles.onlineMerchant as RoleId;
let index: PackIndex;
let route: WeighedRoute;
beforeAll(async () => {
  index = await builtInIndex();
  const graph = prepareLegs(index, defaultAssumptions, prepareLikelihood(index));
  const found = chooseRoutes(graph, contextOf(index, person(salesperson)), merchant, {});
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  route = found.value.routes.find(({ stops }) => stops.length > 0)!;
  // Every pair of roles is prepared, on whatever machine this is.
}, 120_000);

function wayOf(facts = {}) {
  const open = openMove(index, salesperson, merchant, facts);
  const stops = route.stops.map(({ id }) => id);
  const way = openWay(open.context, stops, merchant)!;
  const target = {
    kind: 'route' as const,
    role: merchant,
    title: open.move.destination.title,
    stops: route.stops.map(({ id, title }) => ({ role: id, title })),
  };
  const making = { words: planWords, now: new Date('2026-11-22T12:00:00Z'), newId: countedIds() };
  return { open, way, plan: newPlan({ ...open, target, way, pack: null }, making) };
}

describe('a way that is opened', () => {
  test('has the very moves and times of the ways that were weighed', () => {
    const { way } = wayOf();
    expect(way.legs.map(({ move }) => move.destination.id)).toEqual(
      route.legs.map(({ destination }) => destination.id),
    );
    expect(way.legs.map(({ move }) => move.effort)).toEqual(route.legs.map(({ effort }) => effort));
    expect(way.hours).toEqual(route.hours);
    expect(way.months).toEqual({ low: route.months.low, high: route.months.high });
  });

  test('has no months at no hours a week, and is none over a job that is not there', () => {
    const { way, open } = wayOf({ weeklyHours: 0 });
    expect(way.months).toBeNull();
    expect(openWay(open.context, ['no-such-job' as RoleId], merchant)).toBeNull();
  });
});

describe('a plan of a way', () => {
  test('is one its file accepts, and remembers the time of the whole way', () => {
    const { plan, way } = wayOf();
    expect(planSchema.safeParse(plan).error?.issues ?? []).toEqual([]);
    expect(plan.snapshot).toMatchObject({
      hoursLow: way.hours!.low,
      hoursHigh: way.hours!.high,
      monthsLow: way.months!.low.total,
      monthsHigh: way.months!.high.total,
    });
  });

  test('has steps for each move, in order, and only those of the first in the job one has now', () => {
    const { plan, way } = wayOf();
    const legs = plan.steps.map(({ leg }) => leg);
    expect(new Set(legs)).toEqual(new Set(way.legs.keys()));
    expect(legs).toEqual(legs.toSorted((a, b) => a - b));
    expect(plan.steps.filter(({ leg, track }) => leg > 0 && track === 'current')).toEqual([]);
  });

  test('has a step for each barrier of each move', () => {
    const { plan, way } = wayOf({ education: 'none' });
    for (const [leg, { move }] of way.legs.entries()) {
      const helped = plan.steps.filter((step) => step.leg === leg).map(({ opens }) => opens);
      expect(helped).toEqual(expect.arrayContaining(closedGates(move).map(({ kind }) => kind)));
    }
  });
});

describe('the report of a plan of a way', () => {
  const today = new Date('2026-11-22T12:00:00Z');

  test('ends with the months of the way, stays at the stops and all', () => {
    const { plan, open, way } = wayOf();
    const { finish, wholeHours } = planReport(plan, open, today, way);
    expect(wholeHours).toEqual(way.hours);
    if (finish.kind !== 'range') throw new Error(finish.kind);
    const weeks = (finish.latest.getTime() - today.getTime()) / (7 * 24 * 3600 * 1000);
    expect(weeks).toBeCloseTo((way.months!.high.total * 52) / 12, 6);
  });

  test('covers less when the steps of one move are taken out, and nothing without steps', () => {
    const { plan, open, way } = wayOf();
    const coverageWith = (steps: typeof plan.steps) =>
      planReport({ ...plan, steps }, open, today, way).now!.coverage!;
    const whole = coverageWith(plan.steps);
    expect(whole).toBeLessThanOrEqual(1);
    expect(coverageWith(plan.steps.filter(({ leg }) => leg !== 1))).toBeLessThan(whole);
    expect(coverageWith([])).toBe(0);
  });
});

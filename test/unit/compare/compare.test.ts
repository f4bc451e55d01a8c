// Moves and ways beside each other: months as ways count them, one scale, and gaps that only one has.
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type ComparedWay,
  comparedWay,
  compareGaps,
  compareScale,
  isAboutTheSameTime,
} from '../../../shared/compare/compare.ts';
import type { RoleId } from '../../../shared/model/pack.ts';
import { defaultAssumptions } from '../../../shared/model/settings.ts';
import { gaps } from '../../../shared/moves/explain.ts';
import { prepareLikelihood } from '../../../shared/moves/likelihood.ts';
import type { PackIndex } from '../../../shared/moves/pack-index.ts';
import { findRoutes } from '../../../shared/routes/find-routes.ts';
import { prepareLegs } from '../../../shared/routes/leg-graph.ts';
import { builtInIndex, contextOf, person } from '../../support/built-in-pack.ts';
import { index as kin } from '../routes/questions.ts';

const DATA_ENTRY = '43-9021.00';
const INSPECTORS = '51-9061.00';
const SOFTWARE_QA = '15-1253.00';

let index: PackIndex;
beforeAll(async () => {
  index = await builtInIndex();
});

function way(from: string, to: string, stops: readonly string[] = []): ComparedWay {
  const context = contextOf(index, person(from));
  const end = { kind: 'role', role: to as RoleId } as const;
  const opened = comparedWay(context, end, stops as readonly RoleId[]);
  if (opened === null) throw new Error(`No way from ${from} to ${to}`);
  return opened;
}

describe('one of the things compared', () => {
  test('without a stop takes what the move takes', () => {
    const { open, months, legs, origin } = way(DATA_ENTRY, SOFTWARE_QA);
    expect(months).toEqual(open.move.effort!.months);
    expect(legs).toEqual([open.move]);
    expect(origin.title).toBe('Data Entry Keyers');
  });

  test('over stops takes just what the route over them takes', () => {
    const graph = prepareLegs(kin, defaultAssumptions, prepareLikelihood(kin));
    const compared = kin.content.roles.flatMap(({ id, zone }) => {
      if (zone === null) return [];
      const context = contextOf(kin, person(id));
      const to = kin.content.roles.findLast((role) => role.zone !== null && role.id !== id)!.id;
      const found = findRoutes(graph, context, to, { count: 3 });
      return (found.ok ? found.value.routes : []).map((route) => ({
        route,
        way: comparedWay(
          context,
          { kind: 'role', role: to },
          route.stops.map((stop) => stop.id),
        )!,
      }));
    });
    expect(compared.some(({ route }) => route.stops.length > 0)).toBe(true);
    for (const { route, way: opened } of compared) {
      expect(opened.stops).toEqual(route.stops);
      for (const end of ['low', 'typical', 'high'] as const)
        expect(opened.months![end]).toBeCloseTo(route.months[end].total, 6);
    }
  });

  test('is not there where the job data lack its end or a stop', () => {
    const context = contextOf(index, person(DATA_ENTRY));
    const gone = 'gone' as RoleId;
    expect(comparedWay(context, { kind: 'role', role: gone }, [])).toBeNull();
    expect(comparedWay(context, { kind: 'role', role: SOFTWARE_QA as RoleId }, [gone])).toBeNull();
  });

  test('has no months at no hours a week', () => {
    const context = contextOf(index, person(DATA_ENTRY, { weeklyHours: 0 }));
    expect(comparedWay(context, { kind: 'role', role: SOFTWARE_QA as RoleId }, [])!.months).toBeNull();
  });

  test('tells each closed barrier of its steps once', () => {
    const kinds = way('41-2031.00', SOFTWARE_QA, ['41-1011.00']).barriers.map(({ kind }) => kind);
    expect(kinds.length).toBeGreaterThan(0);
    expect(new Set(kinds).size).toBe(kinds.length);
  });
});

describe('beside each other', () => {
  test('gaps are told apart into those of one, and those of all', () => {
    const ways = [way(DATA_ENTRY, INSPECTORS), way(DATA_ENTRY, SOFTWARE_QA)];
    const own = ways.map(({ open }) => gaps(open.explanation!).map(({ skill }) => skill.id));
    const { onlyIn, inAll } = compareGaps(ways);
    const shared = inAll.map(({ id }) => id);
    expect(shared).toEqual(own[0]!.filter((id) => own[1]!.includes(id)));
    onlyIn.forEach((terms, at) => {
      const ids = terms.map(({ skill }) => skill.id);
      expect([...ids, ...shared].toSorted()).toEqual(own[at]!.toSorted());
    });
  });

  test('nothing is asked by all of a single one', () => {
    expect(compareGaps([way(DATA_ENTRY, SOFTWARE_QA)]).inAll).toEqual([]);
  });

  test('bars reach to the longest time and the highest pay', () => {
    const ways = [way(DATA_ENTRY, INSPECTORS), way(DATA_ENTRY, SOFTWARE_QA)];
    const scale = compareScale(ways);
    expect(scale.months).toBe(Math.max(...ways.map(({ months }) => months!.high)));
    expect(scale.pay).toBe(Math.max(...ways.map(({ open }) => open.move.pay.median as number)));
    expect(compareScale([])).toEqual({ months: 0, pay: 0 });
  });

  test('times are about the same only where they are close', () => {
    const near = way(DATA_ENTRY, INSPECTORS);
    const far = way(DATA_ENTRY, SOFTWARE_QA);
    expect(isAboutTheSameTime([near, far])).toBe(false);
    expect(isAboutTheSameTime([near, near])).toBe(true);
    expect(isAboutTheSameTime([near])).toBe(false);
    expect(isAboutTheSameTime([near, { ...near, months: null }])).toBe(false);
  });
});

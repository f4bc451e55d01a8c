// What is said when no route is left: each nearest value lets one through, and the least bit more asked does not.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RouteBlock } from '../../../shared/routes/blocks.ts';
import type { RouteQuery } from '../../../shared/routes/constraints.ts';
import { answer, anyQuestion, type Question } from './questions.ts';

/** The query with a block's constraint at its nearest value, or lifted. */
function eased(query: RouteQuery, block: RouteBlock): RouteQuery {
  switch (block.kind) {
    case 'pay-floor':
      return { ...query, payFloor: block.nearest };
    case 'max-gap':
      return { ...query, maxGap: block.nearest };
    case 'max-moves':
      return { ...query, maxMoves: block.nearest };
    case 'weekly-hours':
      return { ...query, weeklyHours: block.nearest };
    case 'avoid':
      return { ...query, avoid: query.avoid!.filter((role) => !block.roles.includes(role)) };
    case 'via':
      return { ...query, via: null };
    case 'preparation':
    case 'education':
      return { ...query, respect: query.respect!.filter((gate) => gate !== block.kind) };
    case 'no-route':
      return query;
  }
}

/** Queries that ask the least bit more than the nearest values of a block; none where there is nothing between. */
function tighter(query: RouteQuery, block: RouteBlock): readonly RouteQuery[] {
  switch (block.kind) {
    case 'pay-floor':
      return [{ ...query, payFloor: block.nearest === null ? 0 : block.nearest + 1 }];
    case 'max-gap':
      return block.nearest === 0 ? [] : [{ ...query, maxGap: block.nearest - 1 / 1024 }];
    case 'max-moves':
      return block.nearest === 1 ? [] : [{ ...query, maxMoves: block.nearest - 1 }];
    case 'weekly-hours':
      return [{ ...query, weeklyHours: block.nearest - 1 }];
    case 'avoid':
      return block.roles.map((role) => ({ ...query, avoid: [...query.avoid!, role] }));
    default:
      return [];
  }
}

/** Blocks that are to be eased together: each alone, or all of them. None where there are routes, or never any. */
function waysOut(question: Question): readonly (readonly RouteBlock[])[] {
  const { blocked } = answer(question);
  if (blocked === null || blocked.blocks.some(({ kind }) => kind === 'no-route')) return [];
  return blocked.together ? [blocked.blocks] : blocked.blocks.map((block) => [block]);
}

const anyStrictQuery: fc.Arbitrary<RouteQuery> = fc.record({
  count: fc.constant(1),
  maxMoves: fc.integer({ min: 1, max: 4 }),
  payFloor: fc.constantFrom(null, 45_000, 90_000),
  maxGap: fc.constantFrom(null, 0.5, 1.5),
  respect: fc.subarray(['preparation', 'education'] as const),
  avoid: fc.constant([]),
  via: fc.constant(null),
  weeklyHours: fc.constantFrom(0, 1, 3, 9),
});

const anyStrictQuestion = fc.tuple(anyQuestion, anyStrictQuery).map(
  ([question, query]): Question => ({
    ...question,
    query: {
      ...question.query,
      ...query,
      via: question.query.via ?? null,
      avoid: question.query.avoid ?? [],
    },
  }),
);

describe('what blocks every route', () => {
  test('lets one through at the nearest value, and not at the least bit more', () => {
    const told = new Set<string>();
    fc.assert(
      fc.property(anyStrictQuestion, (question) => {
        for (const way of waysOut(question)) {
          for (const { kind } of way) told.add(kind);
          const query = way.reduce(eased, question.query);
          expect(answer({ ...question, query }).routes).not.toHaveLength(0);
          for (const more of way.flatMap((block) => tighter(query, block)))
            expect(answer({ ...question, query: more }).routes).toHaveLength(0);
        }
      }),
      // A fixed seed, because which constraints were met is told below.
      { numRuns: 300, seed: 3 },
    );
    expect([...told]).toEqual(
      expect.arrayContaining(['pay-floor', 'max-gap', 'weekly-hours', 'preparation', 'education']),
    );
  });

  test('is the rule of the legs alone where even without constraints nothing connects', () => {
    fc.assert(
      fc.property(anyStrictQuestion, (question) => {
        const isRule = answer(question).blocked?.blocks[0]?.kind === 'no-route';
        const free = { payFloor: null, maxGap: null, respect: [], avoid: [], via: null, maxMoves: 4 };
        const { routes } = answer(question, { ...free, weeklyHours: 80 });
        expect(isRule).toBe(routes.length === 0);
      }),
    );
  });

  test('needs every part of what only helps together', () => {
    fc.assert(
      fc.property(anyStrictQuestion, (question) => {
        const { blocked } = answer(question);
        if (blocked === null || !blocked.together) return;
        expect(blocked.blocks.length).toBeGreaterThan(1);
        for (const left of blocked.blocks) {
          const rest = blocked.blocks.filter((block) => block !== left);
          expect(answer({ ...question, query: rest.reduce(eased, question.query) }).routes).toHaveLength(0);
        }
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { RoleId } from '../../../shared/model/pack.ts';
import { defaultAssumptions } from '../../../shared/model/settings.ts';
import { lifts, likelihoods, prepareLikelihood } from '../../../shared/moves/likelihood.ts';
import { indexPack } from '../../../shared/moves/pack-index.ts';
import { sensitivityOf } from '../../../shared/moves/sensitivity.ts';
import { skillsByOpened } from '../../../shared/moves/what-if.ts';
import { findRoutes } from '../../../shared/routes/find-routes.ts';
import { prepareLegs } from '../../../shared/routes/leg-graph.ts';
import { contextOf, person } from '../../support/built-in-pack.ts';
import { answer, cli, figuresSchema, moveSchema, namedSkillSchema, refusal, smallPack } from './support.ts';

const [from, to] = ['43-9021.00', '13-1199.06'];
const index = indexPack(smallPack);
const model = prepareLikelihood(index);
const at = index.roleAt.get(from as RoleId)!;
const usual = { likelihood: likelihoods(model, at), lift: lifts(model, at) };
const context = contextOf(index, person(from), usual);

const months = z.strictObject({
  total: z.number(),
  direct: z.number(),
  legs: z.number(),
  stay: z.number(),
  between: z.number(),
});
const routeSchema = z.strictObject({
  moves: z.array(moveSchema).min(1).max(4),
  stops: z.array(z.string()),
  monthsLow: z.number(),
  monthsTypical: z.number(),
  monthsHigh: z.number(),
  months: z.strictObject({ low: months, typical: months, high: months }),
  hoursLow: z.number(),
  hoursHigh: z.number(),
  lowestPay: z.union([z.number(), z.literal('top-coded'), z.null()]),
  largestGap: z.number(),
  rarest: z.number().nullable(),
});
const routes = (...args: string[]) =>
  answer(z.array(routeSchema), 'routes', '--from', from, '--to', to, ...args);

describe('routes', () => {
  it("are the engine's, each leg from where the one before leads", async () => {
    const found = findRoutes(prepareLegs(index, defaultAssumptions, model), context, to as RoleId, {});
    if (!found.ok) throw new Error(found.error.code);
    const list = await routes();
    expect(list.map(({ stops }) => stops)).toEqual(
      found.value.routes.map(({ stops }) => stops.map(({ id }) => id)),
    );
    list.forEach((route, n) => {
      const { months: exact, hours } = found.value.routes[n]!;
      expect(route).toMatchObject({ months: exact, hoursLow: hours.low, hoursHigh: hours.high });
      expect(route.moves.map(({ origin }) => origin)).toEqual([from, ...route.stops]);
      expect(route.moves.map(({ destination }) => destination)).toEqual([...route.stops, to]);
    });
  });

  it('are the same from either end', async () => {
    expect(await routes('--backward')).toEqual(await routes());
  });

  it('keep to what is asked', async () => {
    const all = await routes('--count', '50');
    const stop = all.find(({ stops }) => stops.length > 0)!.stops[0]!;
    expect((await routes('--count', '1')).length).toBe(1);
    expect((await routes('--via', stop)).every(({ stops }) => stops.includes(stop))).toBe(true);
    expect((await routes('--avoid', stop)).some(({ stops }) => stops.includes(stop))).toBe(false);
    expect((await routes('--max-moves', '1')).map(({ stops }) => stops)).toEqual([[]]);
    expect((await routes('--max-gap', '4')).every(({ largestGap }) => largestGap <= 4)).toBe(true);
  });

  it('say which constraints leave none, and what would let one through', async () => {
    const { error, said } = await refusal('routes', '--from', from, '--to', to, '--pay-floor', '1000000');
    expect(error).toMatchObject({ code: 'route-blocked', together: false });
    const { blocks } = z
      .looseObject({ blocks: z.array(z.strictObject({ kind: z.string(), nearest: z.number() })) })
      .parse(error);
    expect(blocks.map(({ kind }) => kind)).toEqual(['pay-floor']);
    expect(said).toContain(`one does at ${blocks[0]!.nearest} or less`);
    expect(await routes('--pay-floor', String(blocks[0]!.nearest))).not.toEqual([]);
  });

  it('say it of every constraint when all of them have to give', async () => {
    const args = [
      '--pay-floor',
      '1000000',
      '--max-gap',
      '0',
      '--weekly-hours',
      '0',
      '--respect',
      'preparation,education',
    ];
    const { error, said } = await refusal('routes', '--from', from, '--to', to, ...args);
    expect(error).toMatchObject({ code: 'route-blocked', together: true });
    expect(said).toContain('only all of these changes together');
    expect(said).toMatch(/--pay-floor(.|\n)*--max-gap(.|\n)*--weekly-hours/);
  });
});

describe('what-if', () => {
  it('ranks skills by the roles one level more opens', async () => {
    const { reachable, skills } = skillsByOpened(context);
    const told = await answer(
      z.strictObject({
        months: z.number(),
        reachable: z.number(),
        skills: z.array(
          namedSkillSchema.extend({
            kind: z.enum(['skill', 'knowledge', 'ability']),
            from: z.number(),
            to: z.number(),
            points: z.number(),
            opened: z.array(z.string()),
          }),
        ),
      }),
      'what-if',
      '--from',
      from,
    );
    expect(told.months).toBe(defaultAssumptions.nearMonths);
    expect(told.reachable).toBe(reachable);
    expect(told.skills.map(({ skill, opened }) => [skill, opened])).toEqual(
      skills.map(({ skill, opened }) => [skill.id, opened.map(({ id }) => id)]),
    );
  });

  it('tells for one move what each gap one level higher changes', async () => {
    const schema = z.array(
      namedSkillSchema.extend({
        from: z.number(),
        to: z.number(),
        before: figuresSchema,
        after: figuresSchema,
        reachableBefore: z.number(),
        reachableAfter: z.number(),
      }),
    );
    const rises = await answer(schema, 'what-if', '--from', from, '--to', to, '--top', '3');
    expect(rises).toHaveLength(3);
    for (const { before, after, reachableBefore, reachableAfter } of rises) {
      expect(after.readiness).toBeGreaterThan(before.readiness!);
      expect(after.hoursHigh).toBeLessThan(before.hoursHigh!);
      expect(reachableAfter).toBeGreaterThanOrEqual(reachableBefore);
    }
  });
});

describe('sensitivity', () => {
  it("has the engine's counts for one origin", async () => {
    const { code, out } = await cli('sensitivity', '--from', from);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(sensitivityOf(context));
  });

  it('counts over every origin of the pack', async () => {
    const row = z.looseObject({ moves: z.number(), flipped: z.number() });
    const one = await answer(z.array(row), 'sensitivity', '--from', from);
    const all = await answer(z.array(row), 'sensitivity', '--all');
    expect(all).toHaveLength(one.length);
    expect(all[0]!.moves).toBeGreaterThan(one[0]!.moves);
  });
});

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answer, moveSchema, namedSkillSchema, smallPack } from './support.ts';

const level = z.number().min(0).max(5);
const termSchema = namedSkillSchema.extend({
  weight: z.number(),
  have: level,
  need: level,
  share: z.number(),
});
const builtSchema = namedSkillSchema.extend({
  have: level,
  need: level,
  hoursLow: z.number().nullable(),
  hoursHigh: z.number().nullable(),
});
const neighbors = z.array(z.strictObject({ role: z.string(), title: z.string(), weight: z.number() }));
const money = z.union([z.number(), z.literal('top-coded'), z.null()]);

const explanationSchema = moveSchema.extend({
  shift: z.string().nullable(),
  terms: z.array(termSchema),
  useTerms: z.array(termSchema),
  unknown: z.array(namedSkillSchema),
  gaps: z.array(builtSchema),
  carryOver: z.array(builtSchema),
  surplus: z.array(builtSchema),
  effort: z.strictObject({
    share: z.number(),
    zone: z.number(),
    zoneMonths: z.tuple([z.number(), z.number()]),
    studyHoursPerMonth: z.number(),
    weeklyHours: z.number(),
    hoursLow: z.number(),
    hoursHigh: z.number(),
    monthsLow: z.number(),
    monthsTypical: z.number(),
    monthsHigh: z.number(),
    band: z.string(),
    assumptions: z.array(z.string()).min(3),
  }),
  likelihoodTerms: z
    .array(
      z.strictObject({
        id: z.string(),
        label: z.string(),
        value: z.number().nullable(),
        contribution: z.number(),
        missing: z.boolean(),
      }),
    )
    .nullable(),
  logScore: z.number().nullable(),
  pay: z.strictObject({
    now: money,
    nowIsOwn: z.boolean(),
    lowerQuartile: money,
    median: money,
    change: z.number().nullable(),
    direction: z.string(),
    currency: z.string(),
    topCode: z.number().nullable(),
  }),
  assumptions: z.record(z.string(), z.number()),
  sources: z.array(
    z.looseObject({
      figure: z.string(),
      name: z.string(),
      publisher: z.string().nullable(),
      period: z.string().nullable(),
      place: z.string().nullable(),
      license: z.string(),
      url: z.string().nullable(),
    }),
  ),
  assumed: z.strictObject({ origin: z.array(z.string()), destination: z.array(z.string()) }),
  estimatedFrom: z.strictObject({ origin: neighbors, destination: neighbors }),
});

const explain = (...args: string[]) => answer(explanationSchema, 'explain', ...args);
const sum = (values: readonly (number | null)[]) =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

describe('explain', () => {
  it.each([
    ['43-9021.00', '15-1253.00'],
    ['41-2031.00', '13-1199.06'],
    ['43-6014.00', '13-1082.00'],
    ['13-2051.00', '11-2021.00'],
  ])('%s to %s has terms that add up to every number', async (from, to) => {
    const opened = await explain('--from', from, '--to', to);
    expect(opened).toMatchObject({ origin: from, destination: to, shift: null });
    expect(sum(opened.terms.map(({ share }) => share))).toBeCloseTo(opened.readiness!, 9);
    expect(sum(opened.terms.map(({ weight }) => weight))).toBeCloseTo(1, 9);
    expect(sum(opened.useTerms.map(({ share }) => share))).toBeCloseTo(opened.use!, 9);
    expect(sum(opened.gaps.map(({ hoursHigh }) => hoursHigh))).toBeCloseTo(opened.hoursHigh!, 9);
    expect(sum(opened.likelihoodTerms!.map(({ contribution }) => contribution))).toBeCloseTo(
      opened.logScore!,
      9,
    );
    const { share, zoneMonths, studyHoursPerMonth, hoursLow } = opened.effort;
    expect(share * zoneMonths[0] * studyHoursPerMonth).toBeCloseTo(hoursLow, 9);
  });

  it('is the move as moves lists it', async () => {
    const opened = await explain('--from', '43-9021.00', '--to', '15-1253.00');
    const listed = await answer(z.array(moveSchema), 'moves', '--from', '43-9021.00');
    expect(opened).toMatchObject(listed.find(({ destination }) => destination === '15-1253.00')!);
  });

  it('names the neighbors an estimated role comes from', async () => {
    const { estimated, estimatedFrom } = await explain('--from', '43-6014.00', '--to', '13-1082.00');
    expect(estimated).toBe(true);
    expect(estimatedFrom.origin).toEqual([]);
    expect(sum(estimatedFrom.destination.map(({ weight }) => weight))).toBeCloseTo(1, 2);
  });

  it('names the source of each kind of figure', async () => {
    const { sources } = await explain('--from', '43-9021.00', '--to', '15-1253.00');
    const figures = sources.map(({ figure }) => figure);
    expect(figures).toEqual(
      expect.arrayContaining(['ratings', 'pay', 'education', 'employment', 'likelihood']),
    );
  });

  it('opens every shift of a role', async () => {
    const shiftSchema = z.strictObject({
      id: z.string(),
      name: z.string(),
      general: z.boolean(),
      trigger: z.string(),
      date: z.string().nullable(),
      rationale: z.string().nullable(),
      raises: z.array(namedSkillSchema.extend({ importance: z.number().min(0).max(1), level })),
    });
    const from = '13-2051.00';
    const shifts = await answer(z.array(shiftSchema), 'shifts', '--from', from);
    expect(shifts.filter(({ general }) => general)).toHaveLength(4);
    expect(shifts.length).toBeGreaterThan(4);
    for (const { id, raises } of shifts) {
      const opened = await explain('--from', from, '--shift', id);
      expect(opened).toMatchObject({
        origin: from,
        destination: from,
        shift: id,
        kind: 'upskill',
        logScore: null,
      });
      const raised = new Set(raises.map(({ skill }) => skill));
      expect(opened.gaps.every(({ skill }) => raised.has(skill))).toBe(true);
      expect(sum(opened.terms.map(({ share }) => share))).toBeCloseTo(opened.readiness!, 9);
    }
  });

  it('lists no ability among the terms', async () => {
    const abilities = new Set<string>(
      smallPack.skills.filter(({ kind }) => kind === 'ability').map(({ id }) => id),
    );
    const { terms, useTerms } = await explain('--from', '43-9021.00', '--to', '51-9061.00');
    expect([...terms, ...useTerms].filter(({ skill }) => abilities.has(skill))).toEqual([]);
  });
});

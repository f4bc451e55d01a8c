// Plans for tests: one of any length for reading by eye, and arbitrary ones for properties.

import fc from 'fast-check';
import { educationLevels, roleIdSchema, triggerSchema } from '../../../shared/model/pack.ts';
import { cardPiles, newPerson, wishedHours, wishedPlaces } from '../../../shared/model/person.ts';
import {
  gateKinds,
  PLAN_FORMAT_VERSION,
  type Plan,
  planSchema,
  smartQuestions,
  waysToLearn,
} from '../../../shared/model/plan.ts';

const SAVED_AT = '2026-11-20T18:30:00.000Z';

/** A UUID that reads as its number. */
export function uuid(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}

/** A plan of a data entry clerk toward quality control, with as many steps as wanted. */
export function planWithSteps(steps: number, number = 1): Plan {
  return planSchema.parse({
    kind: 'waymark-plan',
    version: PLAN_FORMAT_VERSION,
    id: uuid(number),
    title: `Toward quality control ${number}`,
    createdAt: '2026-11-01T09:00:00.000Z',
    savedAt: SAVED_AT,
    archivedAt: null,
    reviewedAt: null,
    sharedVersions: [],
    startOn: '2026-11-02',
    budget: 500,
    grow: { goal: 'Move to quality control by summer', reality: '', options: '', will: '' },
    smart: ['specific'],
    progress: [
      { id: uuid(number), at: '2026-11-01T09:00:00.000Z', readiness: 0.61, cause: { kind: 'made' } },
    ],
    pack: { id: 'onet-30.1', edition: 1, title: 'O*NET 30.1, United States', key: null },
    person: newPerson(roleIdSchema.parse('43-9021.00')),
    originTitle: 'Data Entry Keyers',
    target: { kind: 'role', role: '19-4099.01', title: 'Quality Control Analysts' },
    direction: 'reskill',
    snapshot: {
      takenAt: '2026-11-01T09:00:00.000Z',
      readiness: 0.61,
      hoursLow: 160,
      hoursHigh: 320,
      monthsLow: 4,
      monthsHigh: 8,
    },
    steps: Array.from({ length: steps }, (_, index) => ({
      id: uuid(1_000_000 * number + index),
      track: index % 3 === 0 ? 'current' : 'next',
      title: `Check ${index + 1} batches of entries against the paper forms and note each kind of error`,
      how: waysToLearn[index % waysToLearn.length],
      practices: [{ skill: '2.B.3.m', name: 'Quality Control Analysis', fromLevel: 1.5, toLevel: 2.5 }],
      opens: index % 5 === 0 ? gateKinds[index % gateKinds.length] : null,
      hoursLow: 6,
      hoursHigh: 12,
      cost: index % 2 === 0 ? null : 40,
      who: 'Shift lead',
      start: '2026-11-09',
      due: '2026-12-04',
      leg: 0,
      after: [],
      hoursSpent: index % 4 === 0 ? 9 : null,
      costSpent: null,
      status: index % 4 === 0 ? { state: 'done', at: '2026-11-18T17:05:00.000Z' } : { state: 'open' },
      evidence: 'Sheet of the errors found, by kind and week, signed by the shift lead.',
      notes: '',
      learning: null,
      parts: [],
    })),
    notes: 'Ask about the December audit.',
  });
}

const text = (maxLength: number) => fc.string({ unit: 'grapheme', maxLength });
const id = fc.uuid();
const code = fc.stringMatching(/^[0-9A-Za-z.-]{1,20}$/);
const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
const level = fc.double({ min: 0, max: 5, noNaN: true });
const moment = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const day = moment.map((at) => at.slice(0, 10));
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const person = fc.record({
  role: code,
  foundBy: orNull(text(50)),
  triggers: fc.subarray([...triggerSchema.options]),
  working: fc.boolean(),
  jobEnding: fc.boolean(),
  weeklyHours: fc.double({ min: 0, max: 80, noNaN: true }),
  education: orNull(fc.constantFrom(...educationLevels)),
  payNow: orNull(amount),
  payFloor: orNull(amount),
  ratings: fc.dictionary(code, fc.record({ level, at: moment, evidence: text(80) }), { maxKeys: 5 }),
  cards: fc.dictionary(code, fc.constantFrom(...cardPiles), { maxKeys: 5 }),
  matters: fc.record({
    interests: fc.array(code, { maxLength: 3 }),
    hours: fc.subarray([...wishedHours]),
    places: fc.subarray([...wishedPlaces]),
    mustHaves: fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), { maxLength: 3 }),
  }),
  unsure: fc.array(code, { maxLength: 3 }),
  notForMe: fc.uniqueArray(fc.record({ role: code, reason: text(80) }), {
    selector: ({ role }) => role,
    maxLength: 2,
  }),
});

const step = fc.record({
  id,
  track: fc.constantFrom('current', 'next'),
  title: text(80),
  how: fc.constantFrom(...waysToLearn),
  practices: fc.array(fc.record({ skill: code, name: text(30), fromLevel: level, toLevel: level }), {
    maxLength: 3,
  }),
  opens: orNull(fc.constantFrom(...gateKinds)),
  hoursLow: orNull(amount),
  hoursHigh: orNull(amount),
  cost: orNull(amount),
  who: text(40),
  start: orNull(day),
  due: orNull(day),
  leg: fc.integer({ min: 0, max: 3 }),
  after: fc.array(id, { maxLength: 2 }),
  hoursSpent: orNull(amount),
  costSpent: orNull(amount),
  status: fc.oneof(
    fc.constant({ state: 'open' }),
    fc.record({ state: fc.constantFrom('begun', 'done', 'dropped'), at: moment }),
  ),
  evidence: text(120),
  notes: text(80),
  learning: orNull(
    fc.record({
      catalog: orNull(code),
      entry: code,
      provider: text(30),
      url: orNull(fc.webUrl({ validSchemes: ['https'] })),
    }),
  ),
  parts: fc.array(fc.record({ id, title: text(40), week: orNull(day), doneAt: orNull(moment) }), {
    maxLength: 3,
  }),
});

const readiness = fc.double({ min: 0, max: 1, noNaN: true });

const reading = fc.record({
  id,
  at: moment,
  readiness,
  cause: fc.oneof(
    fc.record({ kind: fc.constantFrom('made', 'job-data') }),
    fc.record({
      kind: fc.constant('rated'),
      skill: code,
      name: text(30),
      fromLevel: level,
      toLevel: level,
      step: orNull(id),
    }),
  ),
});

/** Any plan the schema accepts, of moderate size. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    kind: fc.constant('waymark-plan'),
    version: fc.constant(PLAN_FORMAT_VERSION),
    id,
    title: text(40).map((title) => title || 'Plan'),
    createdAt: moment,
    savedAt: moment,
    archivedAt: orNull(moment),
    reviewedAt: orNull(moment),
    sharedVersions: fc.array(fc.record({ hash: fc.stringMatching(/^[0-9a-f]{64}$/), at: moment }), {
      maxLength: 3,
    }),
    startOn: day,
    budget: orNull(amount),
    grow: fc.record({ goal: text(60), reality: text(60), options: text(60), will: text(60) }),
    smart: fc.subarray([...smartQuestions]),
    progress: fc.array(reading, { maxLength: 4 }),
    pack: fc.record({
      id: code,
      edition: fc.integer({ min: 1, max: 99 }),
      title: text(30),
      key: orNull(fc.stringMatching(/^[0-9a-f]{64}$/)),
    }),
    person,
    originTitle: text(40),
    target: fc.oneof(
      fc.record({ kind: fc.constant('role'), role: code, title: text(40) }),
      fc.record({ kind: fc.constant('shift'), role: code, shift: code, title: text(40) }),
      fc.record({
        kind: fc.constant('route'),
        role: code,
        title: text(40),
        stops: fc.array(fc.record({ role: code, title: text(40) }), { minLength: 1, maxLength: 3 }),
      }),
    ),
    direction: fc.constantFrom('upskill', 'reskill', 'both'),
    snapshot: fc.record({
      takenAt: moment,
      readiness: orNull(readiness),
      hoursLow: orNull(amount),
      hoursHigh: orNull(amount),
      monthsLow: orNull(amount),
      monthsHigh: orNull(amount),
    }),
    steps: fc.array(step, { maxLength: 6 }),
    notes: text(200),
  })
  .map((plan) => planSchema.parse(plan));

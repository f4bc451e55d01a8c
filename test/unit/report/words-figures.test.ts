import { beforeAll, describe, expect, test } from 'vitest';
import type { RoleId, ShiftId, SkillId } from '../../../shared/model/pack.ts';
import type { Person } from '../../../shared/model/person.ts';
import { decidingSkills } from '../../../shared/moves/explain.ts';
import { type OpenMove, openMoveTo } from '../../../shared/moves/open-move.ts';
import { type PackIndex, roleAtPosition } from '../../../shared/moves/pack-index.ts';
import { readEffort } from '../../../shared/report/effort-reading.ts';
import { whyNotKnown } from '../../../shared/report/not-known.ts';
import { nowAndThere } from '../../../shared/report/now-there.ts';
import { plainWords } from '../../../shared/report/plain-words.ts';
import { ratingAges } from '../../../shared/report/rating-age.ts';
import { sixRows } from '../../../shared/report/six-rows.ts';
import { usualNumbers } from '../../../shared/report/usual-numbers.ts';
import { moveVerdict } from '../../../shared/report/verdict.ts';
import { builtInIndex, contextOf, person } from '../../support/built-in-pack.ts';

let index: PackIndex;
beforeAll(async () => {
  index = await builtInIndex();
});

function open(origin: string, destination: string, facts: Partial<Person> = {}): OpenMove {
  const context = contextOf(index, person(origin, facts));
  return openMoveTo(context, { kind: 'role', role: destination as RoleId })!;
}

function openShift(role: string, shift: string, facts: Partial<Person> = {}): OpenMove {
  const context = contextOf(index, person(role, facts));
  return openMoveTo(context, { kind: 'shift', role: role as RoleId, shift: shift as ShiftId })!;
}

function plain({ context, move, explanation }: OpenMove) {
  return plainWords(context, move, explanation, null);
}

/** Ratings that confirm every deciding skill of a move as it is. */
function confirmed({ explanation }: OpenMove): Person['ratings'] {
  const rated = decidingSkills(explanation!).map(({ skill, have }) => [
    skill.id,
    { level: have, at: '2026-11-22T00:00:00.000Z', evidence: '' },
  ]);
  return Object.fromEntries(rated) as Person['ratings'];
}

describe('in plain words', () => {
  test('credit only strengths that the person has rated themselves', () => {
    const before = plain(open('43-9021.00', '15-1253.00'));
    expect(before.strengthsAreRated).toBe(false);
    const at = '2026-01-01T00:00:00.000Z';
    const ratings = Object.fromEntries(
      before.strengths.map((skill) => [skill.id, { level: 3, at, evidence: '' }]),
    );
    expect(plain(open('43-9021.00', '15-1253.00', { ratings })).strengthsAreRated).toBe(true);
  });

  test('the next step is to confirm levels, then to ask about the barrier', () => {
    const first = open('43-9021.00', '15-1253.00');
    expect(plain(first).next.kind).toBe('confirm');
    const second = open('43-9021.00', '15-1253.00', { ratings: confirmed(first) });
    expect(plain(second)).toMatchObject({ strengthsAreRated: false, next: { kind: 'ask-about' } });
  });

  test('the next step without a barrier is to practice, away from work for those who have none', () => {
    const ratings = confirmed(open('43-9021.00', '51-9061.00'));
    const working = open('43-9021.00', '51-9061.00', { ratings });
    expect(plain(working).next).toMatchObject({ kind: 'practice', away: false });
    const notWorking = open('43-9021.00', '51-9061.00', { ratings, working: false });
    expect(plain(notWorking).next).toMatchObject({ kind: 'practice', away: true });
  });

  test('a job that cannot be judged leads to someone who does it', () => {
    expect(plain(open('43-9021.00', '15-1299.00'))).toMatchObject({
      readiness: null,
      effort: null,
      next: { kind: 'talk' },
    });
  });

  test('a cut in pay is held against the person’s own pay only where they have said it', () => {
    expect(plain(open('15-1252.00', '41-9031.00')).payIsOwn).toBe(false);
    expect(plain(open('15-1252.00', '41-9031.00', { payNow: 140_000 })).payIsOwn).toBe(true);
  });

  test('growing in one’s own job has no pay and no entry as its catch, even for someone paid above the median', () => {
    const own = openShift('15-1252.00', 'new-and-emerging-software', { payNow: 500_000, education: 'none' });
    expect(plain(own)).toMatchObject({ isSameRole: true, problem: { kind: 'preparation' } });
    const noHours = openShift('15-1252.00', 'new-and-emerging-software', { weeklyHours: 0 });
    expect(plain(noHours).problem).toMatchObject({ kind: 'barrier', gate: { kind: 'time' } });
  });
});

describe('the six rows', () => {
  function rows({ context, move, explanation }: OpenMove) {
    return sixRows(context, move, explanation);
  }

  test('tell a new foundation from a skill that is only deepened', () => {
    const { learning } = rows(open('41-2031.00', '13-1199.06'));
    expect(learning.newFoundations.map(({ name }) => name)).toEqual(['Economics and Accounting']);
    expect(learning.deepens.map(({ name }) => name)).toContain('Sales and Marketing');
  });

  test('never claim to know the employer’s goal', () => {
    expect(rows(open('43-9021.00', '15-1253.00')).organization).toBeNull();
  });

  test('of a change in one’s own job stay in the family and read as growing', () => {
    const own = rows(openShift('15-1252.00', 'new-and-emerging-software', { triggers: ['new-tool'] }));
    expect(own).toMatchObject({ kind: 'upskill', reason: 'same-role', trigger: { chosen: ['new-tool'] } });
    expect(own.outcome.fromFamily).toBe(own.outcome.toFamily);
  });

  test('of a job that cannot be judged hold no guess', () => {
    expect(rows(open('43-9021.00', '15-1299.00'))).toMatchObject({
      learning: { newFoundations: [], deepens: [], onTopOf: [], readiness: null },
      timeline: { effort: null },
    });
  });
});

describe('the verdict', () => {
  function verdict(origin: string, destination: string, facts: Partial<Person> = {}) {
    const { context, move } = open(origin, destination, facts);
    return moveVerdict(context, move);
  }

  test('begins with strengths and names what staying offers', () => {
    const found = verdict('43-9021.00', '15-1253.00', { triggers: ['automation'] });
    expect(found.strengths).toHaveLength(3);
    expect(found.staying).toEqual({ openings: 9500, jobsChangePercent: -25.9 });
  });

  test('says whether the move answers what brings the person here, and nothing where that is open', () => {
    expect(verdict('43-9021.00', '15-1253.00', { triggers: ['automation'] }).agrees).toBe(true);
    expect(verdict('43-9021.00', '15-1253.00', { triggers: ['new-tool'] }).agrees).toBe(false);
    expect(verdict('43-9021.00', '15-1253.00').agrees).toBeNull();
    expect(verdict('43-9021.00', '15-1253.00', { triggers: ['new-tool', 'automation'] }).agrees).toBeNull();
  });
});

describe('now and there', () => {
  function table(origin: string, destination: string, facts: Partial<Person> = {}) {
    const { context, move } = open(origin, destination, facts);
    return nowAndThere(context, move);
  }

  test('compares pay like with like', () => {
    const { lowerQuartile, median } = table('43-9021.00', '15-1253.00');
    expect(lowerQuartile).toEqual({ now: 34_900, there: 79_520, change: 44_620, direction: 'up' });
    expect(median).toEqual({ now: 39_850, there: 102_610, change: 62_760, direction: 'up' });
  });

  test('holds the person’s own pay against both ends', () => {
    expect(table('43-9021.00', '15-1253.00', { payNow: 80_000 }).againstOwn).toEqual({
      own: 80_000,
      lowerQuartile: -480,
      median: 22_610,
    });
  });

  test('gives exposure a direction only where both sources agree', () => {
    expect(table('43-9021.00', '15-1253.00').exposure).toBe('disagree');
    expect(table('41-2031.00', '41-2031.00').exposure).toBe('same');
    const silent = index.content.roles.find(({ exposure }) => exposure.microsoft === null)!;
    expect(table('41-2031.00', silent.id).exposure).toBe('not-known');
  });

  test('knows no change where pay is top-coded', () => {
    const topCoded = index.content.roles.find(({ pay }) => pay?.annual[2] === 'top-coded')!;
    expect(table('43-9021.00', topCoded.id).median).toMatchObject({
      there: 'top-coded',
      change: null,
      direction: 'not-known',
    });
  });
});

describe('effort opened', () => {
  test('reads slower when a month of preparation means full-time work', () => {
    const { context, move } = open('43-9021.00', '15-1253.00');
    const reading = readEffort(context, move)!;
    expect(reading.zoneMonths).toEqual([24, 48]);
    expect(reading.slower!.hoursHigh).toBeCloseTo(4 * reading.effort.hoursHigh, 6);
  });

  test('has no slower reading where a month already means full-time work', () => {
    const { context, move } = open('43-9021.00', '15-1253.00');
    const fullTime = { ...context, assumptions: { ...context.assumptions, studyHoursPerMonth: 160 } };
    expect(readEffort(fullTime, move)!.slower).toBeNull();
  });

  test('is not known where the effort is not', () => {
    const { context, move } = open('43-9021.00', '15-1299.00');
    expect(readEffort(context, move)).toBeNull();
  });
});

test('what is not known says which side is to blame', () => {
  const why = (origin: string, destination: string) => {
    const { context, move } = open(origin, destination);
    return whyNotKnown(context, move);
  };
  expect(why('43-9021.00', '15-1253.00')).toBeNull();
  expect(why('43-9021.00', '15-1299.00')).toBe('destination-unrated');
  expect(why('15-1299.00', '43-9021.00')).toBe('origin-unrated');
});

test('ratings are old after eight years, by their own date', () => {
  const role = roleAtPosition(index, index.roleAt.get('13-1199.06' as RoleId)!);
  const old = (today: string) => ratingAges(role, new Date(today)).map(({ date, isOld }) => [date, isOld]);
  expect(old('2022-06-30')).toEqual([['2014-07', false]]);
  expect(old('2022-07-02')).toEqual([['2014-07', true]]);
});

test('likelihood opens into “1 in so many” and how it compares with the job’s size', () => {
  const { move } = open('43-9021.00', '15-1253.00');
  expect(usualNumbers(move)).toEqual({ oneIn: null, lift: null, isAsSized: false });
  expect(usualNumbers({ ...move, likelihood: 0.004, lift: 1.1 })).toEqual({
    oneIn: 250,
    lift: 1.1,
    isAsSized: true,
  });
});

test('a rating of a skill the pack lacks changes nothing', () => {
  const ratings = {
    ['no-such-skill' as SkillId]: { level: 5, at: '2026-11-22T00:00:00.000Z', evidence: '' },
  };
  const { move } = open('43-9021.00', '15-1253.00', { ratings });
  expect(move.score).toEqual(open('43-9021.00', '15-1253.00').move.score);
});

import { beforeAll, describe, expect, test } from 'vitest';
import type { RoleId } from '../../../shared/model/pack.ts';
import { defaultAssumptions } from '../../../shared/model/settings.ts';
import { catchOf } from '../../../shared/moves/catch.ts';
import { bandOf, effortOf } from '../../../shared/moves/effort.ts';
import { directionOf } from '../../../shared/moves/kind.ts';
import {
  type LikelihoodModel,
  lifts,
  likelihoods,
  prepareLikelihood,
} from '../../../shared/moves/likelihood.ts';
import { allMoves } from '../../../shared/moves/move.ts';
import {
  closedGates,
  type Options,
  pickOptions,
  sortMoves,
  suggestedMoves,
} from '../../../shared/moves/options.ts';
import type { PackIndex } from '../../../shared/moves/pack-index.ts';
import { shiftsOf } from '../../../shared/moves/shifts.ts';
import { usualWord } from '../../../shared/moves/usual.ts';
import { isWithin, movesWithin, whyOutside } from '../../../shared/moves/within.ts';
import { builtInIndex, contextOf, moveToRole, person } from '../../support/built-in-pack.ts';

let index: PackIndex;
let model: LikelihoodModel;
beforeAll(async () => {
  index = await builtInIndex();
  model = prepareLikelihood(index);
});

describe('effort', () => {
  test('is share × the zone’s months × 40 hours, over the weekly hours', () => {
    const effort = effortOf(0.5, 4, 9, defaultAssumptions)!;
    expect([effort.hoursLow, effort.hoursHigh]).toEqual([480, 960]);
    expect(effort.months!.low).toBeCloseTo(480 / 39, 9);
    expect(effort.months!.typical).toBeCloseTo(Math.sqrt((480 / 39) * (960 / 39)), 9);
  });

  test('is not feasible at no hours a week, and then has no band', () => {
    const effort = effortOf(0.5, 4, 0, defaultAssumptions)!;
    expect(effort.months).toBeNull();
    expect(effort.band).toBeNull();
    expect(effort.hoursHigh).toBe(960);
  });

  test('is not known without a zone', () => {
    expect(effortOf(0.5, null, 9, defaultAssumptions)).toBeNull();
  });

  test('is ready up to 2 months, near to 6, a stretch to 24, far beyond', () => {
    const bands = [2, 2.1, 6, 6.1, 24, 24.1].map((months) => bandOf(months, defaultAssumptions));
    expect(bands).toEqual(['ready', 'near', 'near', 'stretch', 'stretch', 'far']);
  });

  test('from data entry to software QA is about 14 to 28 months at 9 hours a week', () => {
    const { months, band } = moveToRole(contextOf(index, person('43-9021.00')), '15-1253.00').effort!;
    expect(months!.low).toBeGreaterThan(13);
    expect(months!.high).toBeLessThan(29);
    expect(band).toBe('stretch');
  });
});

describe('gates', () => {
  const gateOf = (from: string, to: string, kind: string, facts = {}) =>
    moveToRole(contextOf(index, person(from, facts)), to).gates.find((gate) => gate.kind === kind)!;

  test('close preparation when the zone rises by more than one', () => {
    expect(gateOf('43-9021.00', '15-1253.00', 'preparation').state).toBe('closed');
    expect(gateOf('43-9021.00', '19-4099.01', 'preparation').state).toBe('open');
  });

  test('close education for a usual degree and open it for who has one', () => {
    const closed = gateOf('43-9021.00', '15-1253.00', 'education');
    expect(closed).toMatchObject({ state: 'closed', asks: 'bachelor', assumed: true, credentialYears: 4 });
    expect(gateOf('43-9021.00', '15-1253.00', 'education', { education: 'bachelor' }).state).toBe('open');
  });

  test('assume no lack of a diploma where entry to a job asks for none', () => {
    const retail = index.content.roles.find((role) => role.id === '41-2031.00')!;
    expect(retail.education.entry).toBe('none');
    expect(gateOf('41-2031.00', '41-1011.00', 'education').state).not.toBe('closed');
    expect(gateOf('41-2031.00', '41-1011.00', 'education', { education: 'none' }).state).toBe('closed');
  });

  test('hold the pay floor against the lower quartile, not the median', () => {
    const pay = index.content.roles.find((role) => role.id === '15-1253.00')!.pay!;
    const floor = Number(pay.annual[1]) + 1;
    expect(floor).toBeLessThan(Number(pay.annual[2]));
    expect(gateOf('43-9021.00', '15-1253.00', 'pay', { payFloor: floor }).state).toBe('closed');
    expect(gateOf('43-9021.00', '15-1253.00', 'pay').state).toBe('open');
  });

  test('let top-coded pay pass any lower floor and know nothing of a higher one', () => {
    const topCoded = index.content.roles.find((role) => role.pay?.annual[1] === 'top-coded')!.id;
    const { payTopCode } = index.content;
    expect(gateOf('43-9021.00', topCoded, 'pay', { payFloor: payTopCode! - 1 }).state).toBe('open');
    expect(gateOf('43-9021.00', topCoded, 'pay', { payFloor: payTopCode! + 1 }).state).toBe('not-known');
  });

  test('never claim to know a license, and close time at no hours', () => {
    expect(gateOf('43-9021.00', '29-1141.00', 'license').state).toBe('not-known');
    expect(gateOf('43-9021.00', '29-1141.00', 'time', { weeklyHours: 0 }).state).toBe('closed');
  });
});

describe('the kind of a move', () => {
  const kindOf = (from: string, to: string) => moveToRole(contextOf(index, person(from)), to).kind;

  test.each([
    ['43-9021.00', '15-1253.00', 'reskill'],
    ['41-2031.00', '13-1199.06', 'reskill'],
    ['15-1252.00', '41-9031.00', 'lateral'],
    ['41-2031.00', '41-1011.00', 'upskill'],
    ['43-6014.00', '43-6011.00', 'upskill'],
    ['15-1252.00', '15-1252.00', 'upskill'],
  ])('%s to %s is %s', (from, to, kind) => {
    expect(kindOf(from, to)).toBe(kind);
  });

  test('follows the function, never the size of the gap', () => {
    const moves = allMoves(contextOf(index, person('35-9021.00')));
    const easy = moves.filter((move) => move.kind === 'reskill' && move.effort?.band === 'ready');
    expect(easy.length).toBeGreaterThan(0);
  });

  test('triggers 1 to 3 point to growing, 4 to 6 to changing, both may', () => {
    expect(directionOf(['new-tool'])).toBe('grow');
    expect(directionOf(['automation'])).toBe('change');
    expect(directionOf(['automation', 'leadership'])).toBe('both');
    expect(directionOf(['something-else'])).toBe('open');
  });
});

/** The option cards of a role, with the likelihoods that ship. */
function cardsOf(role: string): Options['cards'] {
  const at = index.roleAt.get(role as RoleId)!;
  const usual = { likelihood: likelihoods(model, at), lift: lifts(model, at) };
  return pickOptions(allMoves(contextOf(index, person(role), usual)), index.content).cards;
}

describe('suggestions', () => {
  test('never rank dishwashing first for anyone', () => {
    for (const role of ['15-1252.00', '43-9021.00', '25-2021.00', '41-2031.00', '29-1141.00']) {
      const titles = suggestedMoves(allMoves(contextOf(index, person(role))))
        .slice(0, 10)
        .map((move) => move.destination.title);
      expect(titles).not.toContain('Dishwashers');
    }
  });

  test('find online merchants among the first twenty fits of retail', () => {
    const ranked = sortMoves(allMoves(contextOf(index, person('41-2031.00'))), 'fit');
    expect(ranked.findIndex((move) => move.destination.id === '13-1199.06')).toBeLessThan(20);
  });

  test('leave out what the person has set aside', () => {
    const before = pickOptions(allMoves(contextOf(index, person('43-9021.00'))), index.content);
    const first = before.cards[0]!.move.destination.id;
    const after = contextOf(index, person('43-9021.00', { notForMe: [{ role: first, reason: 'too far' }] }));
    expect(
      pickOptions(allMoves(after), index.content).cards.map((card) => card.move.destination.id),
    ).not.toContain(first);
  });

  test('offer no shrinking job on a card, and say which were left out', () => {
    const context = contextOf(index, person('43-9021.00'));
    const options = pickOptions(allMoves(context), index.content);
    for (const { move } of options.cards)
      expect(move.destination.outlook!.changePercent).toBeGreaterThanOrEqual(-5);
    expect(options.leftOutShrinking.length).toBeGreaterThan(0);
  });

  test('draw only moves that people make at least as often as the destination’s size would bring', () => {
    const usual = {
      likelihood: new Float64Array(index.content.roles.length).fill(0.01),
      lift: new Float64Array(index.content.roles.length).fill(0.9),
    };
    const tellers = index.roleAt.get('43-3071.00' as never)!;
    usual.lift[tellers] = 1.1;
    const suggested = suggestedMoves(allMoves(contextOf(index, person('43-9021.00'), usual)));
    expect(suggested.map((move) => move.at)).toEqual([tellers]);
  });

  test('put no rare move on a card', () => {
    const usual = {
      likelihood: new Float64Array(index.content.roles.length).fill(0.0001),
      lift: new Float64Array(index.content.roles.length).fill(2),
    };
    expect(pickOptions(allMoves(contextOf(index, person('43-9021.00'), usual)), index.content).cards).toEqual(
      [],
    );
  });

  test('pass every gate on the smallest step and the best paid', () => {
    const context = contextOf(index, person('43-6014.00'));
    for (const { kind, move } of pickOptions(allMoves(context), index.content).cards) {
      if (kind !== 'most-usual') expect(closedGates(move)).toEqual([]);
    }
  });

  test('offer the main job of a shared row, never a job that only shares one', () => {
    const cards = ['13-2051.00', '15-2021.00', '37-2011.00'].flatMap((role) => cardsOf(role));
    const paid = cards.filter(({ kind }) => kind === 'best-paid').map(({ move }) => move.destination);
    const usual = cards.filter(({ kind }) => kind === 'most-usual').map(({ move }) => move.destination);
    expect(paid.map(({ title }) => title)).toContain('Financial Managers');
    expect(usual.map(({ title }) => title)).toContain('Data Scientists');
    expect(paid.every(({ pay }) => pay?.isMain)).toBe(true);
    expect(usual.every(({ employment }) => employment?.isMain)).toBe(true);
  });

  test('are the closest jobs, with no closed gate, where pay and how usual moves are is not known', () => {
    const roles = index.content.roles.map((role) => ({ ...role, pay: null, employment: null }));
    const blind = { ...index, content: { ...index.content, roles } };
    for (const role of ['15-1252.00', '43-9021.00', '25-2021.00']) {
      const { cards } = pickOptions(allMoves(contextOf(blind, person(role))), blind.content);
      expect(cards.map(({ kind }) => kind)).toEqual(['smallest-step', 'closest', 'closest']);
      expect(new Set(cards.map(({ move }) => move.at)).size).toBe(3);
      for (const { move } of cards) {
        expect(closedGates(move)).toEqual([]);
        expect(move.score!.fit).toBeGreaterThanOrEqual(0.3);
        expect(catchOf(move, blind.content).kind).not.toBe('pay-unknown');
      }
    }
    const [, first, second] = pickOptions(
      allMoves(contextOf(blind, person('15-1252.00'))),
      blind.content,
    ).cards;
    expect(first!.move.score!.fit).toBeGreaterThanOrEqual(second!.move.score!.fit);
  });

  test('offer no very big step as the best paid', () => {
    const cards = cardsOf('11-2021.00');
    expect(cards.length).toBeGreaterThan(0);
    expect(cards.map(({ move }) => move.destination.title)).not.toContain('Chief Executives');
  });

  test('sort unknown values last in every order', () => {
    const moves = allMoves(contextOf(index, person('43-9021.00')));
    for (const order of ['fit', 'effort', 'pay'] as const) {
      const known = sortMoves(moves, order).map((move) =>
        order === 'pay'
          ? move.pay.lowerQuartile !== null
          : move[order === 'fit' ? 'score' : 'effort'] !== null,
      );
      expect(known.lastIndexOf(true)).toBeLessThan(known.indexOf(false));
    }
  });
});

describe('within reach', () => {
  test('holds inspectors in 12 months and software QA outside for its time and its degree', () => {
    const context = contextOf(index, person('43-9021.00'));
    const query = { months: 12, countCredentials: true };
    expect(isWithin(moveToRole(context, '51-9061.00'), query)).toBe(true);
    const testers = moveToRole(context, '15-1253.00');
    expect(isWithin(testers, query)).toBe(false);
    expect(whyOutside(testers, query)).toEqual(['time', 'credential', 'preparation']);
  });

  test('takes software QA in at 36 months once credentials do not count', () => {
    const testers = moveToRole(contextOf(index, person('43-9021.00')), '15-1253.00');
    expect(isWithin(testers, { months: 36, countCredentials: true })).toBe(false);
    expect(isWithin(testers, { months: 36, countCredentials: false })).toBe(true);
  });

  test('parts every suggested move and counts those with no closed gate', () => {
    const moves = allMoves(contextOf(index, person('43-9021.00')));
    const answer = movesWithin(moves, { months: 12, countCredentials: true, order: 'effort' });
    expect(answer.inside.length + answer.outside.length).toBe(suggestedMoves(moves).length);
    expect(answer.free).toBe(answer.inside.filter((move) => closedGates(move).length === 0).length);
  });

  test('holds nothing at no hours a week', () => {
    const moves = allMoves(contextOf(index, person('43-9021.00', { weeklyHours: 0 })));
    expect(movesWithin(moves, { months: 60, countCredentials: false, order: 'fit' }).inside).toEqual([]);
  });
});

describe('shifts', () => {
  test('never come back empty for a rated role, whatever the trigger to grow', () => {
    for (const [at, role] of index.content.roles.entries()) {
      const triggers = new Set(shiftsOf(index, at).map((shift) => shift.trigger));
      const expected = role.basis === 'title-only' ? 0 : 3;
      expect(
        ['new-tool', 'new-responsibility', 'leadership'].filter((trigger) => triggers.has(trigger as never)),
      ).toHaveLength(expected);
    }
  });
});

test('a likelihood reads common from 1 in 100, occasional from 1 in 500, rare below, and unknown without one', () => {
  expect([0.01, 0.009, 0.002, 0.001, null].map(usualWord)).toEqual([
    'common',
    'occasional',
    'occasional',
    'rare',
    'unknown',
  ]);
});

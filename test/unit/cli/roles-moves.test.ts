import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { RoleId } from '../../../shared/model/pack.ts';
import { lifts, likelihoods, prepareLikelihood } from '../../../shared/moves/likelihood.ts';
import { allMoves } from '../../../shared/moves/move.ts';
import { entersMoves, indexPack } from '../../../shared/moves/pack-index.ts';
import { contextOf, person } from '../../support/built-in-pack.ts';
import { answer, cli, moveSchema, profileFile, roleSchema, smallPack } from './support.ts';

const from = '43-9021.00';
const index = indexPack(smallPack);
const model = prepareLikelihood(index);
const movesOf = (...args: string[]) => answer(z.array(moveSchema), 'moves', ...args);

function engineMoves(role: string, facts: Parameters<typeof person>[1] = {}) {
  const at = index.roleAt.get(role as RoleId)!;
  const usual = { likelihood: likelihoods(model, at), lift: lifts(model, at) };
  return allMoves(contextOf(index, person(role, facts), usual));
}

describe('roles', () => {
  it('lists every role in the order of the pack', async () => {
    const roles = await answer(z.array(roleSchema), 'roles');
    expect(roles.map(({ id }) => id)).toEqual(smallPack.roles.map(({ id }) => id));
    expect(roles.find(({ id }) => id === '13-1082.00')).toMatchObject({ estimated: true, zone: 4 });
    expect(roles.find(({ id }) => id === '11-9199.00')).toMatchObject({ estimated: false });
  });

  it('finds roles by an alternate title, best first', async () => {
    const [first] = await answer(z.array(roleSchema), 'roles', '--search', 'secretary');
    expect(first?.id).toBe('43-6014.00');
  });

  it('answers an empty list when no title is like what was typed', async () => {
    expect(await answer(z.array(roleSchema), 'roles', '--search', 'qqqqqqqq')).toEqual([]);
  });
});

describe('moves', () => {
  it("has the engine's numbers, not rounded", async () => {
    const moves = await movesOf('--from', from);
    for (const move of engineMoves(from).filter(({ destination }) => entersMoves(destination))) {
      expect(moves.find(({ destination }) => destination === move.destination.id)).toMatchObject({
        readiness: move.score?.readiness ?? null,
        use: move.score?.use ?? null,
        fit: move.score?.fit ?? null,
        hoursHigh: move.effort?.hoursHigh ?? null,
        monthsTypical: move.effort?.months?.typical ?? null,
        likelihood: move.likelihood,
        lift: move.lift,
        payChange: move.pay.change,
      });
    }
  });

  it('leaves out the roles of which only the title is known, and says how many', async () => {
    const { out, err } = await cli('moves', '--from', from);
    const entering = smallPack.roles.filter(({ basis, zone }) => basis !== 'title-only' && zone !== null);
    expect(JSON.parse(out)).toHaveLength(entering.length - 1);
    expect(err).toContain(`${smallPack.roles.length - entering.length} roles without ratings`);
  });

  it.each([
    ['fit', 'fit'],
    ['likelihood', 'likelihood'],
    ['lift', 'lift'],
    ['readiness', 'readiness'],
  ] as const)('sorted by %s has the largest first and not known last', async (order, key) => {
    const values = (await movesOf('--from', from, '--sort', order)).map((move) => move[key] ?? -1);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
  });

  it('sorted by effort has the fewest hours first', async () => {
    const moves = await movesOf('--from', from, '--sort', 'effort');
    const hours = moves.map(({ hoursLow, hoursHigh }) => hoursLow! + hoursHigh!);
    expect(hours).toEqual(hours.toSorted((a, b) => a - b));
  });

  it('shows the first so many', async () => {
    const all = await movesOf('--from', from);
    expect(await movesOf('--from', from, '--top', '3')).toEqual(all.slice(0, 3));
  });

  it('takes the levels, hours, education and least pay of a profile', async () => {
    const skill = smallPack.skills.find(({ name, kind }) => name === 'Programming' && kind === 'skill')!.id;
    const file = profileFile({
      levels: { [skill]: 5 },
      weeklyHours: 4,
      education: 'doctoral',
      payFloor: 1e6,
    });
    const to = '15-1253.00';
    const plain = (await movesOf('--from', from)).find(({ destination }) => destination === to)!;
    const own = (await movesOf('--from', from, '--profile', file)).find(
      ({ destination }) => destination === to,
    )!;
    expect(own.readiness).toBeGreaterThan(plain.readiness!);
    expect(own.monthsLow! / own.hoursLow!).toBeCloseTo((9 / 4) * (plain.monthsLow! / plain.hoursLow!), 12);
    const gates = Object.fromEntries(own.gates.map(({ gate, open }) => [gate, open]));
    expect(gates).toMatchObject({ education: true, pay: false, license: null });
  });

  it('takes weekly hours before those of the profile, and has no months at 0', async () => {
    const file = profileFile({ weeklyHours: 4 });
    const [move] = await movesOf('--from', from, '--profile', file, '--weekly-hours', '0');
    expect(move).toMatchObject({ monthsLow: null, monthsHigh: null, band: null });
    expect(move?.hoursHigh).toBeGreaterThan(0);
    expect(move?.gates.find(({ gate }) => gate === 'time')?.open).toBe(false);
  });

  it('writes every origin on a line of its own, with the same numbers', async () => {
    const { code, out } = await cli('moves', '--all');
    expect(code).toBe(0);
    const column = z.array(z.number().nullable());
    const line = z.strictObject({
      origin: z.string(),
      destinations: z.array(z.string()),
      readiness: column,
      fit: column,
      likelihood: column,
    });
    const lines = out
      .trimEnd()
      .split('\n')
      .map((text) => line.parse(JSON.parse(text)));
    const ids = smallPack.roles.filter(({ basis }) => basis !== 'title-only').map(({ id }) => id);
    expect(lines.map(({ origin }) => origin)).toEqual(ids);
    for (const { origin, destinations, readiness, fit, likelihood } of lines) {
      expect(destinations).toEqual(ids.filter((id) => id !== origin));
      const moves = new Map(engineMoves(origin).map((move) => [move.destination.id as string, move]));
      const known = destinations.map((id) => moves.get(id)!);
      expect(readiness).toEqual(known.map(({ score }) => score?.readiness ?? null));
      expect(fit).toEqual(known.map(({ score }) => score?.fit ?? null));
      expect(likelihood).toEqual(known.map((move) => move.likelihood));
    }
  });
});

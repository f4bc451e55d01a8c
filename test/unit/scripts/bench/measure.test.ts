import { describe, expect, it } from 'vitest';
import { grownFrom, judge, measure, percentile, table } from '../../../../scripts/bench/measure.ts';

describe('measuring', () => {
  it('warms up, then runs ours and the peer in turn and counts only the runs', async () => {
    const order: string[] = [];
    const take = (who: string, values: number[]) => async () => {
      order.push(who);
      return values.shift() ?? Number.NaN;
    };
    const result = await measure({
      name: 'start',
      unit: 'ms',
      ours: take('ours', [900, 30, 20, 40]),
      peer: { name: 'empty window', run: take('peer', [800, 20, 20, 20]) },
      aims: { ratio: 1.6 },
      warmups: 1,
      runs: 3,
    });
    expect(order.join(' ')).toBe('ours peer ours peer ours peer ours peer');
    expect(result).toEqual({
      name: 'start',
      value: 30,
      p95: 39,
      unit: 'ms',
      peer: 'empty window',
      peerValue: 20,
      ratio: 1.5,
      growth: null,
      aims: { ratio: 1.6 },
      met: true,
    });
  });

  it('holds our own median against the aim when there is no peer', () => {
    const result = judge({ name: 'search', unit: 'ms', aims: { median: 15 } }, [14, 16, 18], []);
    expect(result).toMatchObject({ value: 16, peer: null, peerValue: null, ratio: null, met: false });
  });

  it('holds absolute aims and the ratio to a peer side by side, and misses when one is missed', () => {
    const peer = { name: 'plain', run: async () => 0 };
    const judged = (aims: { median?: number; p95?: number; ratio?: number }) =>
      judge({ name: 'moves', unit: 'ms', aims, peer }, [1, 1, 5], [2, 2, 2]).met;
    expect(judged({ median: 1, ratio: 0.5 })).toBe(true);
    expect(judged({ median: 1, p95: 3, ratio: 0.5 })).toBe(false);
    expect(judged({ median: 1, ratio: 0.4 })).toBe(false);
    expect(judged({})).toBeNull();
  });

  it('tells how an outcome has grown from a smaller case', () => {
    const took = (ms: number) => judge({ name: 'moves', unit: 'ms', aims: {} }, [ms], []);
    const grown = grownFrom(took(2), took(7));
    expect(grown.growth).toBe(3.5);
    expect(table([grown]).split('\n')[1]).toMatch(/^moves +7 ms +7 ms +× 3.5 +– +– +– +–$/);
  });

  it('refuses to sum up nothing', () => {
    expect(() => percentile([], 0.5)).toThrow('Nothing was measured');
  });

  it('shows every outcome as a row', () => {
    const lines = table([judge({ name: 'search', unit: 'ms', aims: { median: 15 } }, [2.34567], [])]).split(
      '\n',
    );
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^search +2\.346 ms +2\.346 ms +– +– +– +– +15 ms +met$/);
  });
});

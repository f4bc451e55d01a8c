import { describe, expect, it } from 'vitest';
import { judge, measure, percentile, table } from '../../../../scripts/bench/measure.ts';

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
      aim: 1.6,
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
      aim: 1.6,
      met: true,
    });
  });

  it('holds our own median against the aim when there is no peer', () => {
    const result = judge({ name: 'search', unit: 'ms', aim: 15 }, [14, 16, 18], []);
    expect(result).toMatchObject({ value: 16, peer: null, peerValue: null, ratio: null, met: false });
  });

  it('refuses to sum up nothing', () => {
    expect(() => percentile([], 0.5)).toThrow('Nothing was measured');
  });

  it('shows every outcome as a row', () => {
    const lines = table([judge({ name: 'search', unit: 'ms', aim: 15 }, [2.34567], [])]).split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^search +2\.346 ms +2\.346 ms +– +– +– +15 ms +met$/);
  });
});

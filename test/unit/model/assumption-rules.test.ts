import { describe, expect, it } from 'vitest';
import { assumptionFault, assumptionNames } from '../../../shared/model/assumption-rules.ts';
import { assumptionsSchema, defaultAssumptions } from '../../../shared/model/settings.ts';

describe('what an assumption may be', () => {
  it.each(assumptionNames)('includes what it usually is: %s', (name) => {
    expect(assumptionFault(name, defaultAssumptions[name], defaultAssumptions)).toBeNull();
  });

  it('keeps the bands in their order', () => {
    expect(assumptionFault('nearMonths', 1, defaultAssumptions)).toEqual({ is: 'atLeast', least: 2 });
    expect(assumptionFault('nearMonths', 25, defaultAssumptions)).toEqual({ is: 'atMost', most: 24 });
    expect(assumptionFault('readyMonths', 7, defaultAssumptions)).toEqual({ is: 'atMost', most: 6 });
    expect(assumptionFault('stretchMonths', 5, defaultAssumptions)).toEqual({ is: 'atLeast', least: 6 });
  });

  it('never lets through what the settings file would refuse', () => {
    for (const name of assumptionNames) {
      for (const value of [Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 0.5, 744, 745, 5000]) {
        if (assumptionFault(name, value, defaultAssumptions) !== null) continue;
        expect(assumptionsSchema.safeParse({ ...defaultAssumptions, [name]: value }).success).toBe(true);
      }
    }
  });
});

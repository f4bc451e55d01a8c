import { describe, expect, test } from 'vitest';
import { estimateErrors, estimateReport } from '../../../../scripts/evaluate/estimator.ts';
import { makePack } from '../../../fixtures/make-pack.ts';

describe('the errors of estimated requirements', () => {
  const errors = estimateErrors(makePack({ roleCount: 60 }));

  test.each(['skill', 'knowledge', 'ability'] as const)(
    'of a %s are on average below those of guessing the mean, where roles resemble their family',
    (kind) => {
      for (const column of ['importance', 'level'] as const) {
        const among = errors.filter((error) => error.skill.kind === kind && error.column === column);
        const total = (of: 'estimated' | 'mean') => among.reduce((sum, error) => sum + error[of], 0);
        expect(total('estimated')).toBeLessThan(total('mean'));
      }
    },
  );
});

test('the report gives each kind of skill a line and names the skills estimated worst', () => {
  const report = estimateReport(makePack({ roleCount: 60 }));
  expect(report).toContain('| skill and knowledge | importance |');
  expect(report).toContain('| ability | level |');
  expect(report).toMatch(/Least gained on the level of: .+ \(-?\d+%\)/);
});

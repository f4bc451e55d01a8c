// With few skills to compare, no sum of them is said.
import { expect, test } from 'vitest';
import type { RoleId } from '../../../shared/model/pack.ts';
import { openMoveTo } from '../../../shared/moves/open-move.ts';
import { areTooFewKnown } from '../../../shared/report/not-known.ts';
import { builtInIndex, contextOf, person } from '../../support/built-in-pack.ts';

test('fewer than five skills to compare are too few, five are not', async () => {
  const context = contextOf(await builtInIndex(), person('43-9021.00'));
  const explanation = openMoveTo(context, { kind: 'role', role: '15-1253.00' as RoleId })?.explanation;
  if (explanation == null) throw new Error('The move has no numbers');
  expect(areTooFewKnown({ ...explanation, terms: explanation.terms.slice(0, 4) })).toBe(true);
  expect(areTooFewKnown({ ...explanation, terms: explanation.terms.slice(0, 5) })).toBe(false);
});

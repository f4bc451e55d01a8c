// Fills in the roles that O*NET describes but does not rate, from rated roles like them.
import type { Pack, PackRole } from '../../../../shared/model/pack.ts';
import { type RequirementEstimator, requirementEstimator } from '../../../../shared/moves/estimate.ts';
import { rounded } from './figures.ts';

/** The pack's roles; those unrated but described otherwise carry estimates, the rest are as they were. */
export function withEstimates(pack: Pack): PackRole[] {
  const estimateOf = requirementEstimator(pack);
  return pack.roles.map((role) => estimated(estimateOf, role));
}

function estimated(estimateOf: RequirementEstimator, role: PackRole): PackRole {
  const estimate = role.basis === 'rated' ? null : estimateOf(role.id);
  if (estimate === null) return role;
  const column = (values: readonly (number | null)[]) =>
    values.map((value) => (value === null ? null : rounded(value, 4)));
  return {
    ...role,
    basis: 'estimated',
    requirements: {
      skills: estimate.importance.map((_, at) => at),
      importance: column(estimate.importance),
      level: column(estimate.level),
    },
    estimatedFrom: estimate.neighbors.map((neighbor) => ({
      role: neighbor.role,
      weight: rounded(neighbor.weight, 4),
    })),
  };
}

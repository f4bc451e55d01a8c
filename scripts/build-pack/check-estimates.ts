// How well requirements can be estimated: each rated role is left out in turn and estimated from the others.
import type { Pack, PackRole, Skill } from '../../shared/model/pack.ts';
import { requirementEstimator } from '../../shared/moves/estimate.ts';

/** Mean absolute errors of one kind of skill's column, beside those of guessing the pack's mean for every role. */
export type EstimateError = {
  readonly kind: Skill['kind'];
  readonly column: 'importance' | 'level';
  readonly estimated: number;
  readonly mean: number;
};

/** Leave-one-out errors over every rated role; deterministic, a few seconds on a real pack. */
export function estimateErrors(pack: Pack): readonly EstimateError[] {
  const rated = pack.roles.filter((role) => role.basis === 'rated');
  const estimate = requirementEstimator(pack);
  const estimates = new Map(rated.map((role) => [role.id, estimate(role.id)]));
  return (['skill', 'knowledge', 'ability'] as const).flatMap((kind) =>
    (['importance', 'level'] as const).map((column) => {
      const places = pack.skills.flatMap((skill, at) => (skill.kind === kind ? [at] : []));
      const errors = places.map((at) =>
        columnErrors(
          rated,
          (role) => role.requirements?.[column][at] ?? null,
          (role) => estimates.get(role.id)?.[column][at] ?? null,
        ),
      );
      return {
        kind,
        column,
        estimated: average(errors.flatMap((error) => error.estimated)),
        mean: average(errors.flatMap((error) => error.mean)),
      };
    }),
  );
}

function columnErrors(
  roles: readonly PackRole[],
  actual: (role: PackRole) => number | null,
  estimate: (role: PackRole) => number | null,
): { estimated: number[]; mean: number[] } {
  const known = roles.flatMap((role) => {
    const value = actual(role);
    return value === null ? [] : [{ value, guess: estimate(role) }];
  });
  const sum = known.reduce((total, { value }) => total + value, 0);
  const others = known.length - 1;
  return {
    estimated: known.flatMap(({ value, guess }) => (guess === null ? [] : [Math.abs(value - guess)])),
    mean: known.map(({ value }) => Math.abs(value - (sum - value) / others)),
  };
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The errors as a small table, one line per kind and column. */
export function estimateReport(pack: Pack): string {
  const lines = estimateErrors(pack).map(
    ({ kind, column, estimated, mean }) =>
      `${kind.padEnd(10)}${column.padEnd(12)}estimated ${estimated.toFixed(3)}  mean ${mean.toFixed(3)}  ` +
      `${Math.round((1 - estimated / mean) * 100)}% less`,
  );
  return ['Leave-one-out, mean absolute error (importance 0–1, level 0–5)', ...lines].join('\n');
}

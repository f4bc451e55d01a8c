// How well requirements can be estimated: each rated role is left out in turn and estimated from the others.
import type { Pack, Skill } from '../../shared/model/pack.ts';
import { askedOf, requirementEstimator } from '../../shared/moves/estimate.ts';

/** The kinds shown, and what a move is scored by together; abilities are shown to the person only as demands. */
const groups: readonly { readonly name: string; readonly kinds: readonly Skill['kind'][] }[] = [
  { name: 'skill and knowledge', kinds: ['skill', 'knowledge'] },
  { name: 'skill', kinds: ['skill'] },
  { name: 'knowledge', kinds: ['knowledge'] },
  { name: 'ability', kinds: ['ability'] },
];
const columns = ['importance', 'level'] as const;
/** How many of the skills estimated worst are named. */
const WORST = 5;

/** Mean absolute errors of one column of one skill, beside those of guessing the other roles' mean for each role. */
export type SkillError = {
  readonly skill: Skill;
  readonly column: (typeof columns)[number];
  readonly estimated: number;
  readonly mean: number;
};

/** Leave-one-out errors over every rated role the estimator can say something about; deterministic, some seconds. */
export function estimateErrors(pack: Pack): readonly SkillError[] {
  const rated = pack.roles.filter((role) => role.basis === 'rated');
  const estimator = requirementEstimator(pack);
  const estimates = rated.map((role) => estimator(role.id));
  return pack.skills.flatMap((skill, at) =>
    columns.map((column) => {
      const actual = rated.map((role) => askedOf(role, column, at));
      const estimated = estimates.map((estimate) => estimate?.[column][at] ?? null);
      return { skill, column, ...errorsOf(actual, estimated) };
    }),
  );
}

/** Both errors on the same roles: those whose value is known and estimated. */
function errorsOf(
  actual: readonly (number | null)[],
  estimated: readonly (number | null)[],
): { readonly estimated: number; readonly mean: number } {
  const known = actual.filter((value) => value !== null);
  const sum = known.reduce((total, value) => total + value, 0);
  const errors = actual.flatMap((value, at) => {
    const estimate = estimated[at] ?? null;
    if (value === null || estimate === null) return [];
    const others = (sum - value) / (known.length - 1);
    return [{ estimated: Math.abs(value - estimate), mean: Math.abs(value - others) }];
  });
  return {
    estimated: average(errors.map((error) => error.estimated)),
    mean: average(errors.map((error) => error.mean)),
  };
}

/** The errors as Markdown: a table by kind and column, and the skills on which the estimate gains least. */
export function estimateReport(pack: Pack): string {
  const errors = estimateErrors(pack);
  const rated = pack.roles.filter((role) => role.basis === 'rated').length;
  return [
    `Each of ${rated} rated roles left out and estimated from the others: mean absolute error per skill, averaged over skills.`,
    '',
    '| kind | column | estimated | mean of the other roles | less | skills where the estimate is better |',
    '| --- | --- | --- | --- | --- | --- |',
    ...groups.flatMap(({ name, kinds }) =>
      columns.map((column) => {
        const among = errors.filter((error) => kinds.includes(error.skill.kind) && error.column === column);
        return `| ${[name, column, ...errorCells(among)].join(' | ')} |`;
      }),
    ),
    '',
    ...columns.map((column) => worst(errors.filter((error) => error.column === column))),
  ].join('\n');
}

function errorCells(errors: readonly SkillError[]): readonly string[] {
  const estimated = average(errors.map((error) => error.estimated));
  const mean = average(errors.map((error) => error.mean));
  const better = errors.filter((error) => error.estimated < error.mean).length;
  const less = percent(1 - estimated / mean);
  return [estimated.toFixed(3), mean.toFixed(3), less, `${better} of ${errors.length}`];
}

function worst(errors: readonly SkillError[]): string {
  const named = errors
    .filter((error) => error.skill.kind !== 'ability' && error.mean > 0)
    .map((error) => ({ ...error, less: 1 - error.estimated / error.mean }))
    .toSorted((a, b) => a.less - b.less)
    .slice(0, WORST)
    .map(({ skill, less }) => `${skill.name} (${percent(less)})`);
  return `Least gained on the ${errors[0]?.column} of: ${named.join(', ')}.`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

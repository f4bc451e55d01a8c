// How alike two roles are. Packs that rate all their skills for every role, as O*NET does, are compared by their ratings;
// packs whose roles each list a few of many skills, as ESCO does, by the skills they list.
import type { PackRole, Skill } from '../model/pack.ts';
import { listedSimilarity } from './listed-similarity.ts';
import { cell, type Matrix, principalComponents, standardize, zeros } from './matrix.ts';

/** Components kept of the 240 columns (design: Map). */
const COMPONENTS = 40;
/** Share of all skills that roles must list on average to be compared by ratings; O*NET's list nearly all, ESCO's 0.3%. */
const RATED_SHARE = 0.5;
/** Skills up to which the components of all ratings are worked out, which takes O(skills³). */
const MOST_RATED_SKILLS = 400;

/** What the layout needs to know of a role. */
export type PlacedRole = Pick<
  PackRole,
  'id' | 'title' | 'family' | 'group' | 'basis' | 'requirements' | 'employment'
>;

/** Distances between roles that have requirements, in the order given. */
export type Similarity = {
  readonly count: number;
  /** Writes the cosine distance, 0 to 2, of every role to one of them; 0 to itself. */
  readonly writeDistances: (role: number, row: Float64Array) => void;
  /** A row a role: along the first two columns roles differ most. The embedding starts from them and faces their way. */
  readonly axes: Matrix;
};

/** Compares roles in the way that suits the pack; every role must have requirements. */
export function similarityOf(roles: readonly PlacedRole[], skills: readonly Skill[]): Similarity {
  const listed = roles.reduce((sum, { requirements }) => sum + (requirements?.skills.length ?? 0), 0);
  const isRated = skills.length <= MOST_RATED_SKILLS && listed >= RATED_SHARE * roles.length * skills.length;
  return isRated ? ratedSimilarity(roles, skills) : listedSimilarity(roles, skills.length);
}

/** Cosine distance of z-scored importance and level, in 40 components. */
function ratedSimilarity(roles: readonly PlacedRole[], skills: readonly Skill[]): Similarity {
  const raw = zeros(roles.length, skills.length * 2);
  roles.forEach(({ requirements }, row) => {
    const start = row * raw.columns;
    requirements?.skills.forEach((skill, at) => {
      raw.values[start + skill] = requirements.importance[at] ?? Number.NaN;
      raw.values[start + skills.length + skill] = requirements.level[at] ?? Number.NaN;
    });
  });
  standardize(raw);
  const space = principalComponents(raw, COMPONENTS);
  toUnitLength(space);
  return {
    count: roles.length,
    writeDistances: (role, row) => writeCosineDistances(space, role, row),
    axes: space,
  };
}

function toUnitLength({ rows, columns, values }: Matrix): void {
  for (let row = 0; row < rows; row++) {
    const vector = values.subarray(row * columns, (row + 1) * columns);
    const length = Math.hypot(...vector);
    if (length > 0) for (let at = 0; at < columns; at++) vector[at] = cell(vector, at) / length;
  }
}

function writeCosineDistances({ rows, columns, values }: Matrix, role: number, row: Float64Array): void {
  for (let other = 0; other < rows; other++) {
    let product = 0;
    for (let column = 0; column < columns; column++) {
      product += cell(values, role * columns + column) * cell(values, other * columns + column);
    }
    row[other] = other === role ? 0 : Math.max(0, 1 - product);
  }
}

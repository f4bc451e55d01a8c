// What the likelihood knows about a move, each from the pack alone and sayable in plain words. NaN = not known.
import { number } from '../pack-index.ts';
import type { LikelihoodColumns, Profiles } from './columns.ts';
import { walkNearness } from './related.ts';
import { addRow, cosines, type SparseRows } from './sparse-rows.ts';

/** Fills one value per destination for moves from one origin. */
type Fill = (columns: LikelihoodColumns, from: From, into: Float64Array) => void;

/** The origin's place in the columns, and how near each destination is to it over related roles. */
type From = { readonly origin: number; readonly nearness: Float64Array };

/** What a feature is named by in coefficients, words and answers. */
export type FeatureId =
  | 'jobs'
  | 'turnover'
  | 'self-employed'
  | 'certificate'
  | 'related'
  | 'related-directly'
  | 'related-closely'
  | 'related-and-jobs'
  | 'related-and-own-jobs'
  | 'related-and-preparation'
  | 'preparation-and-jobs'
  | 'title'
  | 'products'
  | 'same-group'
  | 'pay-alike'
  | 'turnover-gap'
  | 'leaving-gap'
  | 'abilities-more'
  | 'abilities'
  | 'knowledge'
  | 'skills';

/**
 * One feature. `direction` is the only one its curve may take: the more of it, the
 * more (or the less) usual the move, so that each curve can be said aloud; free where both make sense. `bends`: the
 * shares of all pairs, in percent, at which the curve may bend; straight without.
 */
export type Feature = {
  readonly id: FeatureId;
  readonly fill: Fill;
  readonly direction: 'more' | 'less' | 'free';
  readonly bends?: readonly number[];
};

/** The features of the model in their fixed order; shipped coefficients are matched by id. */
export const features: readonly Feature[] = [
  {
    id: 'jobs',
    fill: ofDestination((c) => c.jobSize),
    direction: 'more',
  },
  {
    id: 'turnover',
    fill: ofDestination((c) => c.transfer),
    direction: 'more',
    bends: [20, 40, 60, 80, 92],
  },
  {
    id: 'self-employed',
    fill: ofDestination((c) => c.selfEmployed),
    direction: 'more',
    bends: [50, 75, 90],
  },
  {
    id: 'certificate',
    fill: ofDestination((c) => c.certificate),
    direction: 'less',
  },
  {
    id: 'related',
    fill: (_, { nearness }, into) => into.set(nearness),
    direction: 'more',
    bends: [20, 40, 60, 80, 95],
  },
  {
    id: 'related-directly',
    fill: linkedTo((r) => r.links),
    direction: 'more',
  },
  {
    id: 'related-closely',
    fill: linkedTo((r) => r.closest),
    direction: 'more',
  },
  {
    id: 'related-and-jobs',
    fill: nearnessTimes((c, _, at) => number(c.jobSize[at])),
    direction: 'free',
  },
  {
    id: 'related-and-own-jobs',
    fill: nearnessTimes((c, origin) => number(c.jobSize[origin])),
    direction: 'free',
  },
  {
    id: 'related-and-preparation',
    fill: nearnessTimes((c, origin) => number(c.zone[origin])),
    direction: 'free',
  },
  {
    id: 'preparation-and-jobs',
    fill: product(
      (c) => c.zone,
      (c) => c.jobSize,
    ),
    direction: 'free',
  },
  {
    id: 'title',
    fill: rootOfCosine((c) => c.titles),
    direction: 'more',
  },
  {
    id: 'products',
    fill: rootOfCosine((c) => c.products),
    direction: 'more',
  },
  { id: 'same-group', fill: sameGroup, direction: 'more' },
  {
    id: 'pay-alike',
    fill: product(
      (c) => c.pay,
      (c) => c.pay,
    ),
    direction: 'more',
  },
  {
    id: 'turnover-gap',
    fill: gap((c) => c.transfer),
    direction: 'less',
  },
  {
    id: 'leaving-gap',
    fill: gap((c) => c.exit),
    direction: 'less',
    bends: [30, 60, 85],
  },
  {
    id: 'abilities-more',
    fill: rise((c) => c.abilityLevel),
    direction: 'less',
  },
  {
    id: 'abilities',
    fill: distance((c) => c.abilityScore),
    direction: 'less',
  },
  {
    id: 'knowledge',
    fill: distance((c) => c.knowledgeField),
    direction: 'less',
  },
  { id: 'skills', fill: distance((c) => c.skillScore), direction: 'less' },
];

/** Every feature for moves from one origin: one row of values per feature, in the order of `features`. */
export function featureRows(columns: LikelihoodColumns, origin: number): readonly Float64Array[] {
  const from = { origin, nearness: walkNearness(columns, origin) };
  return features.map(({ fill }) => {
    const row = new Float64Array(columns.count);
    fill(columns, from, row);
    return row;
  });
}

function ofDestination(column: (columns: LikelihoodColumns) => Float64Array): Fill {
  return (columns, _, into) => into.set(column(columns));
}

function product(
  ofOrigin: (columns: LikelihoodColumns) => Float64Array,
  ofOther: (columns: LikelihoodColumns) => Float64Array,
): Fill {
  return (columns, { origin }, into) => {
    const own = number(ofOrigin(columns)[origin]);
    const values = ofOther(columns);
    for (let at = 0; at < into.length; at++) into[at] = own * number(values[at]);
  };
}

function nearnessTimes(factor: (columns: LikelihoodColumns, origin: number, at: number) => number): Fill {
  return (columns, { origin, nearness }, into) => {
    for (let at = 0; at < into.length; at++) into[at] = number(nearness[at]) * factor(columns, origin, at);
  };
}

function gap(column: (columns: LikelihoodColumns) => Float64Array): Fill {
  return (columns, { origin }, into) => {
    const values = column(columns);
    const own = number(values[origin]);
    for (let at = 0; at < into.length; at++) into[at] = Math.abs(number(values[at]) - own);
  };
}

function rootOfCosine(sets: (columns: LikelihoodColumns) => LikelihoodColumns['titles']): Fill {
  return (columns, { origin }, into) => {
    cosines(sets(columns), origin, into);
    for (let at = 0; at < into.length; at++) into[at] = Math.sqrt(number(into[at]));
  };
}

function linkedTo(links: (related: LikelihoodColumns['related']) => SparseRows): Fill {
  return ({ related }, { origin }, into) => {
    addRow(links(related), origin, 1, into);
    for (let at = 0; at < into.length; at++) {
      if (related.share[origin] === 0 || related.share[at] === 0) into[at] = Number.NaN;
    }
  };
}

function sameGroup({ groups }: LikelihoodColumns, { origin }: From, into: Float64Array): void {
  const own = groups[origin];
  for (let at = 0; at < into.length; at++) into[at] = groups[at] === own ? 1 : 0;
}

/** Root of the mean squared difference of standardized values, by |a − b|² = |a|² + |b|² − 2ab. */
function distance(profiles: (columns: LikelihoodColumns) => Profiles): Fill {
  return (columns, { origin }, into) => {
    const { width, values, squares, known } = profiles(columns);
    const own = values.subarray(origin * width, (origin + 1) * width);
    const ownSquares = number(squares[origin]);
    for (let at = 0; at < into.length; at++) {
      const start = at * width;
      let product = 0;
      for (let s = 0; s < width; s++) product += Number(values[start + s]) * Number(own[s]);
      const square = Math.max(ownSquares + number(squares[at]) - 2 * product, 0);
      into[at] = known[origin] === 1 && known[at] === 1 ? Math.sqrt(square / width) : Number.NaN;
    }
  };
}

/** Mean of how far the destination's levels lie above the origin's. */
function rise(profiles: (columns: LikelihoodColumns) => Profiles): Fill {
  return (columns, { origin }, into) => {
    const { width, values, known } = profiles(columns);
    const own = values.subarray(origin * width, (origin + 1) * width);
    for (let at = 0; at < into.length; at++) {
      const start = at * width;
      let sum = 0;
      for (let s = 0; s < width; s++) {
        const more = Number(values[start + s]) - Number(own[s]);
        if (more > 0) sum += more;
      }
      into[at] = known[origin] === 1 && known[at] === 1 ? sum / width : Number.NaN;
    }
  };
}

// What the likelihood knows about a move, each from the pack alone and sayable in plain words. NaN = not known.
import { number } from '../pack-index.ts';
import type { LikelihoodColumns, Profiles } from './columns.ts';
import { walkNearness } from './related.ts';
import { addRow, cosines, type SparseRows } from './sparse-rows.ts';

/** Fills one value per destination for moves from one origin. */
type Fill = (columns: LikelihoodColumns, from: From, into: Float64Array) => void;

/** The origin's place in the columns, and how near each destination is to it over related roles. */
type From = { readonly origin: number; readonly nearness: Float64Array };

/**
 * One feature: `label` completes "counts here: …". `direction` is the only one its curve may take: the more of it, the
 * more (or the less) usual the move, so that each curve can be said aloud; free where both make sense. `bends`: the
 * shares of all pairs, in percent, at which the curve may bend; straight without.
 */
export type Feature = {
  readonly id: string;
  readonly label: string;
  readonly fill: Fill;
  readonly direction: 'more' | 'less' | 'free';
  readonly bends?: readonly number[];
};

/** The features of the model in their fixed order; shipped coefficients are matched by id. */
export const features: readonly Feature[] = [
  {
    id: 'jobs',
    label: 'how many people do this job',
    fill: ofDestination((c) => c.jobSize),
    direction: 'more',
  },
  {
    id: 'turnover',
    label: 'how often people in it change to another job',
    fill: ofDestination((c) => c.transfer),
    direction: 'more',
    bends: [20, 40, 60, 80, 92],
  },
  {
    id: 'self-employed',
    label: 'how many in it work for themselves',
    fill: ofDestination((c) => c.selfEmployed),
    direction: 'more',
    bends: [50, 75, 90],
  },
  {
    id: 'certificate',
    label: 'entry asks for a certificate of its own',
    fill: ofDestination((c) => c.certificate),
    direction: 'less',
  },
  {
    id: 'related',
    label: 'how close the two are among related jobs',
    fill: (_, { nearness }, into) => into.set(nearness),
    direction: 'more',
    bends: [20, 40, 60, 80, 95],
  },
  {
    id: 'related-directly',
    label: 'named as related to your job',
    fill: linkedTo((r) => r.links),
    direction: 'more',
  },
  {
    id: 'related-closely',
    label: 'named among the closest to your job',
    fill: linkedTo((r) => r.closest),
    direction: 'more',
  },
  {
    id: 'related-and-jobs',
    label: 'how close the two are, together with how many people do this job',
    fill: nearnessTimes((c, _, at) => number(c.jobSize[at])),
    direction: 'free',
  },
  {
    id: 'related-and-own-jobs',
    label: 'how close the two are, together with how many people do your job',
    fill: nearnessTimes((c, origin) => number(c.jobSize[origin])),
    direction: 'free',
  },
  {
    id: 'related-and-preparation',
    label: 'how close the two are, together with your job’s preparation',
    fill: nearnessTimes((c, origin) => number(c.zone[origin])),
    direction: 'free',
  },
  {
    id: 'preparation-and-jobs',
    label: 'your job’s preparation, together with how many people do this job',
    fill: product(
      (c) => c.zone,
      (c) => c.jobSize,
    ),
    direction: 'free',
  },
  {
    id: 'title',
    label: 'words the two titles share',
    fill: rootOfCosine((c) => c.titles),
    direction: 'more',
  },
  {
    id: 'products',
    label: 'software and tools the two share',
    fill: rootOfCosine((c) => c.products),
    direction: 'more',
  },
  { id: 'same-group', label: 'the same group of jobs', fill: sameGroup, direction: 'more' },
  {
    id: 'pay-alike',
    label: 'both paid above, or both below, most jobs',
    fill: product(
      (c) => c.pay,
      (c) => c.pay,
    ),
    direction: 'more',
  },
  {
    id: 'turnover-gap',
    label: 'how far the two differ in how often people change jobs',
    fill: gap((c) => c.transfer),
    direction: 'less',
  },
  {
    id: 'leaving-gap',
    label: 'how far the two differ in how often people stop working',
    fill: gap((c) => c.exit),
    direction: 'less',
    bends: [30, 60, 85],
  },
  {
    id: 'abilities-more',
    label: 'higher demands on body and mind',
    fill: rise((c) => c.abilityLevel),
    direction: 'less',
  },
  {
    id: 'abilities',
    label: 'different demands on body and mind',
    fill: distance((c) => c.abilityScore),
    direction: 'less',
  },
  {
    id: 'knowledge',
    label: 'another field of knowledge',
    fill: distance((c) => c.knowledgeField),
    direction: 'less',
  },
  { id: 'skills', label: 'different skills', fill: distance((c) => c.skillScore), direction: 'less' },
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

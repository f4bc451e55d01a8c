// What the likelihood knows about a move, each from the pack alone and sayable in plain words. NaN = not known.
import { number } from '../pack-index.ts';
import type { LikelihoodColumns, Profiles } from './columns.ts';
import { walkNearness } from './related.ts';
import { addRow, cosines, type SparseRows } from './sparse-rows.ts';

/** Fills one value per destination for moves from one origin. */
type Fill = (columns: LikelihoodColumns, from: From, into: Float64Array) => void;

/** The origin's place in the columns, and how near each destination is to it over related roles. */
type From = { readonly origin: number; readonly nearness: Float64Array };

/** One feature: `label` completes "counts here: …". */
export type Feature = { readonly id: string; readonly label: string; readonly fill: Fill };

/** The features of the model in their fixed order; shipped coefficients are matched by id. */
export const features: readonly Feature[] = [
  { id: 'jobs', label: 'how many people do this job', fill: ofDestination((c) => c.jobSize) },
  {
    id: 'turnover',
    label: 'how often people in it change to another job',
    fill: ofDestination((c) => c.transfer),
  },
  {
    id: 'self-employed',
    label: 'how many in it work for themselves',
    fill: ofDestination((c) => c.selfEmployed),
  },
  {
    id: 'related',
    label: 'how close the two are among related jobs',
    fill: (_, { nearness }, into) => into.set(nearness),
  },
  { id: 'related-directly', label: 'named as related to your job', fill: linkedTo((r) => r.links) },
  {
    id: 'related-closely',
    label: 'named among the closest to your job',
    fill: linkedTo((r) => r.closest),
  },
  {
    id: 'related-and-jobs',
    label: 'how close the two are, together with how many people do this job',
    fill: nearnessTimes((c, _, at) => number(c.jobSize[at])),
  },
  {
    id: 'related-and-preparation',
    label: 'how close the two are, together with your job’s preparation',
    fill: nearnessTimes((c, origin) => number(c.zone[origin])),
  },
  {
    id: 'preparation-and-jobs',
    label: 'your job’s preparation, together with how many people do this job',
    fill: preparationTimesJobs,
  },
  { id: 'title', label: 'words the two titles share', fill: rootOfCosine((c) => c.titles) },
  { id: 'products', label: 'software and tools the two share', fill: rootOfCosine((c) => c.products) },
  { id: 'same-group', label: 'the same group of jobs', fill: sameGroup },
  { id: 'pay-gap', label: 'how far the usual pay differs', fill: gap((c) => c.pay, squared) },
  {
    id: 'turnover-gap',
    label: 'how far the two differ in how often people change jobs',
    fill: gap((c) => c.transfer, Math.abs),
  },
  {
    id: 'leaving-gap',
    label: 'how far the two differ in how often people stop working',
    fill: gap((c) => c.exit, Math.abs),
  },
  { id: 'abilities-more', label: 'higher demands on body and mind', fill: rise((c) => c.abilityLevel) },
  { id: 'abilities', label: 'different demands on body and mind', fill: distance((c) => c.abilityScore) },
  { id: 'knowledge', label: 'another field of knowledge', fill: distance((c) => c.knowledgeField) },
  { id: 'skills', label: 'different skills', fill: distance((c) => c.skillScore) },
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

function preparationTimesJobs(columns: LikelihoodColumns, { origin }: From, into: Float64Array): void {
  const zone = number(columns.zone[origin]);
  for (let at = 0; at < into.length; at++) into[at] = zone * number(columns.jobSize[at]);
}

function nearnessTimes(factor: (columns: LikelihoodColumns, origin: number, at: number) => number): Fill {
  return (columns, { origin, nearness }, into) => {
    for (let at = 0; at < into.length; at++) into[at] = number(nearness[at]) * factor(columns, origin, at);
  };
}

function gap(column: (columns: LikelihoodColumns) => Float64Array, shape: (rise: number) => number): Fill {
  return (columns, { origin }, into) => {
    const values = column(columns);
    const own = number(values[origin]);
    for (let at = 0; at < into.length; at++) into[at] = shape(number(values[at]) - own);
  };
}

function squared(rise: number): number {
  return rise * rise;
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

/** Root of the mean squared difference of standardized values. */
function distance(profiles: (columns: LikelihoodColumns) => Profiles): Fill {
  return (columns, { origin }, into) => {
    const { width, values, known } = profiles(columns);
    const own = origin * width;
    for (let at = 0; at < into.length; at++) {
      let sum = 0;
      for (let s = 0; s < width; s++) sum += (Number(values[at * width + s]) - Number(values[own + s])) ** 2;
      into[at] = known[origin] === 1 && known[at] === 1 ? Math.sqrt(sum / width) : Number.NaN;
    }
  };
}

/** Mean of how far the destination's levels lie above the origin's. */
function rise(profiles: (columns: LikelihoodColumns) => Profiles): Fill {
  return (columns, { origin }, into) => {
    const { width, values, known } = profiles(columns);
    const own = origin * width;
    for (let at = 0; at < into.length; at++) {
      let sum = 0;
      for (let s = 0; s < width; s++) {
        sum += Math.max(Number(values[at * width + s]) - Number(values[own + s]), 0);
      }
      into[at] = known[origin] === 1 && known[at] === 1 ? sum / width : Number.NaN;
    }
  };
}

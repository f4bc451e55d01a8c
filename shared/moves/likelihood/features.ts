// What the likelihood knows about a move, each from the pack alone and sayable in plain words. NaN = not known.
import { number } from '../pack-index.ts';
import type { LikelihoodColumns, Profiles } from './columns.ts';
import { walkNearness } from './related.ts';
import { addRow, cosines } from './sparse-rows.ts';

/** Fills one value per destination for moves from one origin; positions are the columns'. */
type Fill = (columns: LikelihoodColumns, origin: number, into: Float64Array) => void;

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
  { id: 'preparation', label: 'how much preparation it usually takes', fill: ofDestination((c) => c.zone) },
  {
    id: 'preparation-and-jobs',
    label: 'your job’s preparation together with how many people do this job',
    fill: product(
      (c) => c.zone,
      (c) => c.jobSize,
    ),
  },
  {
    id: 'turnover-and-jobs',
    label: 'how often people leave your job together with how many people do this one',
    fill: product(
      (c) => c.transfer,
      (c) => c.jobSize,
    ),
  },
  { id: 'related', label: 'how close the two are among related jobs', fill: walkNearness },
  { id: 'related-directly', label: 'named as related to your job', fill: linkStrength },
  { id: 'title', label: 'words the two titles share', fill: rootOfCosine((c) => c.titles) },
  { id: 'products', label: 'software and tools the two share', fill: rootOfCosine((c) => c.products) },
  { id: 'same-group', label: 'the same group of jobs', fill: sameGroup },
  {
    id: 'same-group-and-jobs',
    label: 'the same group, and how many people do this job',
    fill: sameGroupByJobs,
  },
  { id: 'schooling-more', label: 'more years of school asked', fill: difference((c) => c.schooling, more) },
  { id: 'schooling-less', label: 'fewer years of school asked', fill: difference((c) => c.schooling, less) },
  { id: 'pay-gap', label: 'how far the usual pay differs', fill: difference((c) => c.pay, squared) },
  {
    id: 'turnover-gap',
    label: 'how far the two differ in how often people change jobs',
    fill: difference((c) => c.transfer, Math.abs),
  },
  {
    id: 'leaving-gap',
    label: 'how far the two differ in how often people stop working',
    fill: difference((c) => c.exit, Math.abs),
  },
  { id: 'abilities-more', label: 'higher demands on body and mind', fill: rise((c) => c.abilityLevel) },
  { id: 'abilities', label: 'different demands on body and mind', fill: distance((c) => c.abilityScore) },
  { id: 'knowledge', label: 'different knowledge', fill: distance((c) => c.knowledgeScore) },
  { id: 'skills', label: 'different skills', fill: distance((c) => c.skillScore) },
];

/** Every feature for moves from one origin: one row of values per feature, in the order of `features`. */
export function featureRows(columns: LikelihoodColumns, origin: number): readonly Float64Array[] {
  return features.map(({ fill }) => {
    const row = new Float64Array(columns.count);
    fill(columns, origin, row);
    return row;
  });
}

function ofDestination(column: (columns: LikelihoodColumns) => Float64Array): Fill {
  return (columns, _, into) => into.set(column(columns));
}

function product(
  ofOrigin: (columns: LikelihoodColumns) => Float64Array,
  ofDestinations: (columns: LikelihoodColumns) => Float64Array,
): Fill {
  return (columns, origin, into) => {
    const from = number(ofOrigin(columns)[origin]);
    const to = ofDestinations(columns);
    for (let at = 0; at < into.length; at++) into[at] = from * number(to[at]);
  };
}

function difference(
  column: (columns: LikelihoodColumns) => Float64Array,
  shape: (rise: number) => number,
): Fill {
  return (columns, origin, into) => {
    const values = column(columns);
    const from = number(values[origin]);
    for (let at = 0; at < into.length; at++) into[at] = shape(number(values[at]) - from);
  };
}

function more(rise: number): number {
  return Math.max(rise, 0);
}

function less(rise: number): number {
  return Math.max(-rise, 0);
}

function squared(rise: number): number {
  return rise * rise;
}

function rootOfCosine(sets: (columns: LikelihoodColumns) => LikelihoodColumns['titles']): Fill {
  return (columns, origin, into) => {
    cosines(sets(columns), origin, into);
    for (let at = 0; at < into.length; at++) into[at] = Math.sqrt(number(into[at]));
  };
}

function linkStrength({ related, count }: LikelihoodColumns, origin: number, into: Float64Array): void {
  addRow(related.links, origin, 1, into);
  for (let at = 0; at < count; at++) {
    if (related.share[origin] === 0 || related.share[at] === 0) into[at] = Number.NaN;
  }
}

function sameGroup({ groups }: LikelihoodColumns, origin: number, into: Float64Array): void {
  const own = groups[origin];
  for (let at = 0; at < into.length; at++) into[at] = groups[at] === own ? 1 : 0;
}

function sameGroupByJobs(columns: LikelihoodColumns, origin: number, into: Float64Array): void {
  sameGroup(columns, origin, into);
  for (let at = 0; at < into.length; at++) into[at] = number(into[at]) * number(columns.jobSize[at]);
}

/** Root of the mean squared difference of standardized values. */
function distance(profiles: (columns: LikelihoodColumns) => Profiles): Fill {
  return overProfiles(profiles, (sum, width) => Math.sqrt(sum / width), squared);
}

/** Mean of how far the destination's levels lie above the origin's. */
function rise(profiles: (columns: LikelihoodColumns) => Profiles): Fill {
  return overProfiles(profiles, (sum, width) => sum / width, more);
}

function overProfiles(
  profiles: (columns: LikelihoodColumns) => Profiles,
  finish: (sum: number, width: number) => number,
  shape: (rise: number) => number,
): Fill {
  return (columns, origin, into) => {
    const { width, values, known } = profiles(columns);
    for (let at = 0; at < into.length; at++) {
      if (known[origin] !== 1 || known[at] !== 1) {
        into[at] = Number.NaN;
        continue;
      }
      let sum = 0;
      for (let s = 0; s < width; s++)
        sum += shape(number(values[at * width + s]) - number(values[origin * width + s]));
      into[at] = finish(sum, width);
    }
  };
}

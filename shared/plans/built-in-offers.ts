// The learning that ships: one thing to practice and what shows it, for clusters of O*NET's skills and, for every other
// skill, by kind and level. All of it is ours, free, and worded by the screens by id (words: steps). It names no hours of
// its own: it takes those the move's estimate gives the gap.
import { type Skill, type SkillId, skillIdSchema } from '../model/pack.ts';
import type { Offer } from './offers.ts';

type Away = 'project' | 'volunteering' | 'placement';
type Row = {
  readonly skills: readonly string[];
  /** How someone does it who is not working now. */
  readonly away: Away;
  /** On the job, unless that needs someone else's work to look at. */
  readonly way?: 'shadowing' | 'mentoring';
};

/** Clusters of like skills, by the ids of O*NET's content model. One activity of any level: what is practiced grows with it. */
const CLUSTERS = {
  'read-reports': { skills: ['2.A.1.a'], away: 'project' },
  'listen-back': { skills: ['2.A.1.b', '2.B.1.a', '2.C.4.e', '2.C.4.f', '2.C.5.b'], away: 'volunteering' },
  'write-guide': { skills: ['2.A.1.c', '2.C.7.a'], away: 'project' },
  'explain-group': { skills: ['2.A.1.d'], away: 'volunteering' },
  'work-numbers': { skills: ['2.A.1.e', '2.C.4.a'], away: 'project' },
  'test-change': { skills: ['2.A.1.f'], away: 'project' },
  'weigh-decision': { skills: ['2.A.2.a', '2.B.4.e'], away: 'project' },
  'learn-tool': { skills: ['2.A.2.b', '2.A.2.c'], away: 'project' },
  'check-goal': { skills: ['2.A.2.d'], away: 'volunteering' },
  'arrange-task': { skills: ['2.B.1.b'], away: 'volunteering' },
  'put-proposal': { skills: ['2.B.1.c'], away: 'volunteering' },
  'settle-question': { skills: ['2.B.1.d'], away: 'volunteering' },
  'teach-task': { skills: ['2.B.1.e', '2.C.6'], away: 'volunteering' },
  'help-customers': { skills: ['2.B.1.f', '2.C.1.e'], away: 'volunteering' },
  'find-cause': { skills: ['2.B.2.i'], away: 'project' },
  'ask-needs': { skills: ['2.B.3.a'], away: 'project' },
  'sketch-better': { skills: ['2.B.3.b', '2.C.3.c'], away: 'project' },
  'compare-tools': { skills: ['2.B.3.c'], away: 'project' },
  'set-up': { skills: ['2.B.3.d'], away: 'placement' },
  'script-check': { skills: ['2.B.3.e'], away: 'project' },
  'run-system': { skills: ['2.B.3.g', '2.B.3.h'], away: 'placement' },
  'follow-repair': { skills: ['2.B.3.j', '2.B.3.l', '2.C.3.e'], away: 'placement', way: 'shadowing' },
  'list-faults': { skills: ['2.B.3.k'], away: 'project' },
  'check-batch': { skills: ['2.B.3.m'], away: 'project' },
  'draw-process': { skills: ['2.B.4.g', '2.B.4.h'], away: 'project' },
  'plan-weeks': { skills: ['2.B.5.a'], away: 'project' },
  'keep-budget': { skills: ['2.B.5.b', '2.C.1.c'], away: 'volunteering' },
  'keep-supplies': { skills: ['2.B.5.c'], away: 'volunteering' },
  'lead-few': { skills: ['2.B.5.d', '2.C.1.f'], away: 'volunteering' },
  'plan-project': { skills: ['2.C.1.a'], away: 'volunteering' },
  'order-files': { skills: ['2.C.1.b'], away: 'volunteering' },
  'describe-product': { skills: ['2.C.1.d'], away: 'project' },
  'follow-delivery': { skills: ['2.C.10'], away: 'placement', way: 'shadowing' },
  'follow-product': { skills: ['2.C.2.a', '2.C.2.b'], away: 'placement', way: 'shadowing' },
  'know-program': { skills: ['2.C.3.a'], away: 'project' },
  'read-drawing': { skills: ['2.C.3.b'], away: 'project', way: 'mentoring' },
  'walk-site': { skills: ['2.C.3.d'], away: 'placement', way: 'shadowing' },
  'speak-language': { skills: ['2.C.7.b'], away: 'volunteering' },
  'finish-work': { skills: ['2.C.7.c'], away: 'project' },
  'join-round': { skills: ['2.C.8.a'], away: 'volunteering' },
  'read-rules': { skills: ['2.C.8.b'], away: 'project' },
  'trace-message': { skills: ['2.C.9.a'], away: 'placement', way: 'shadowing' },
  'make-piece': { skills: ['2.C.9.b'], away: 'project' },
} as const satisfies Record<string, Row>;

/** By kind and the level it leads to; from nothing to level 2 is one band, a first try being part of every start. */
const BANDS = [
  { to: 2, from: 0 },
  { to: 3, from: 2 },
  { to: 4, from: 3 },
  { to: 5, from: 4 },
] as const;
const KINDS = ['skill', 'knowledge'] as const;
/** The way a general activity is done, at work and away from it. */
const GENERAL_WAYS = [
  { name: 'practice', way: 'on-the-job', away: 'project' },
  { name: 'with-someone', way: 'mentoring', away: 'placement' },
] as const;

type ClusterId = keyof typeof CLUSTERS;
type GeneralId =
  `${(typeof KINDS)[number]}-${(typeof GENERAL_WAYS)[number]['name']}-${(typeof BANDS)[number]['to']}`;
/** Names a built-in offer; its words go by it. */
export type BuiltInOfferId = ClusterId | GeneralId;

/** Every built-in offer: clusters first, then the general ones. */
export const builtInOffers: readonly Offer[] = [...clusterOffers(), ...KINDS.flatMap(generalOffers)];

function clusterOffers(): readonly Offer[] {
  return Object.entries(CLUSTERS).map(([id, row]: [string, Row]) => ({
    // Object.entries forgets that its keys are the clusters' ids.
    ...free(id as ClusterId),
    practices: { skills: row.skills.map((skill): SkillId => skillIdSchema.parse(skill)) },
    level: { low: 0, high: 5 },
    way: row.way ?? 'on-the-job',
    away: row.away,
  }));
}

function generalOffers(kind: Extract<Skill['kind'], (typeof KINDS)[number]>): readonly Offer[] {
  return GENERAL_WAYS.flatMap(({ name, way, away }) =>
    BANDS.map(({ from, to }) => ({
      ...free(`${kind}-${name}-${to}`),
      practices: { kind },
      level: { low: from, high: to },
      way,
      away,
    })),
  );
}

function free(id: BuiltInOfferId): Omit<Offer, 'practices' | 'level' | 'way' | 'away'> {
  return {
    catalog: null,
    id,
    title: { kind: 'words', id },
    provider: '',
    url: null,
    hours: null,
    cost: 0,
    currency: null,
    language: null,
  };
}

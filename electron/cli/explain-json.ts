// What a move's numbers are made of, as the command line answers it.
import type { Role, ShiftId } from '../../shared/model/pack.ts';
import type { Assumptions } from '../../shared/model/settings.ts';
import { zonePreparation } from '../../shared/moves/effort.ts';
import {
  carryOver,
  type Explanation,
  gaps,
  surplus,
  type Term,
  type UseTerm,
} from '../../shared/moves/explain.ts';
import {
  type LikelihoodModel,
  likelihoodProvenance,
  likelihoodTerms,
} from '../../shared/moves/likelihood.ts';
import type { Move, MoveContext } from '../../shared/moves/move.ts';
import type { OpenMove } from '../../shared/moves/open-move.ts';
import {
  knownOrNull,
  type PackContent,
  type PackIndex,
  roleAtPosition,
} from '../../shared/moves/pack-index.ts';
import { sourcesOf } from '../../shared/packs/figure-source.ts';
import { likelihoodNames } from './likelihood-names.ts';
import { moveJson, skillJson } from './move-json.ts';

/** An opened move; `shift` is null for a move to another role. */
export function explanationJson(
  { context, move }: OpenMove,
  explanation: Explanation,
  model: LikelihoodModel,
  shift: ShiftId | null,
): object {
  const { index, originAt, assumptions } = context;
  const { content } = index;
  const origin = roleAtPosition(index, originAt);
  return {
    ...moveJson(content, origin, move),
    shift,
    terms: explanation.terms.map(termJson),
    useTerms: explanation.useTerms.map(useTermJson),
    unknown: explanation.unknown.map(skillJson),
    gaps: gaps(explanation).map(builtJson),
    carryOver: carryOver(explanation).map(builtJson),
    surplus: surplus(explanation).map(surplusJson),
    effort: effortJson(context, move),
    ...likelihoodJson(shift === null ? likelihoodTerms(model, originAt, move.at) : null),
    pay: { ...move.pay, currency: content.currency, topCode: content.payTopCode },
    assumptions,
    sources: sourcesJson(content, [origin, move.destination]),
    assumed: { origin: origin.assumed ?? [], destination: move.destination.assumed ?? [] },
    estimatedFrom: {
      origin: neighborsJson(index, origin),
      destination: neighborsJson(index, move.destination),
    },
  };
}

function termJson({ skill, weight, have, need, share }: Term): object {
  return { ...skillJson(skill), weight, have, need, share };
}

function useTermJson({ skill, weight, have, usedUpTo, share }: UseTerm): object {
  return { ...skillJson(skill), weight, have, need: usedUpTo, share };
}

function builtJson({ skill, have, need, hours }: Term): object {
  return { ...skillJson(skill), have, need, hoursLow: hours?.low ?? null, hoursHigh: hours?.high ?? null };
}

/** What is not used there takes no hours. */
function surplusJson({ skill, have, usedUpTo }: UseTerm): object {
  return { ...skillJson(skill), have, need: usedUpTo, hoursLow: 0, hoursHigh: 0 };
}

function effortJson({ assumptions, person }: MoveContext, { score, effort, destination }: Move): object {
  return {
    share: knownOrNull(score?.share),
    zone: destination.zone,
    zoneMonths: zonePreparation(destination.zone),
    studyHoursPerMonth: assumptions.studyHoursPerMonth,
    weeklyHours: person.weeklyHours,
    hoursLow: effort?.hoursLow ?? null,
    hoursHigh: effort?.hoursHigh ?? null,
    monthsLow: effort?.months?.low ?? null,
    monthsTypical: effort?.months?.typical ?? null,
    monthsHigh: effort?.months?.high ?? null,
    band: effort?.band ?? null,
    assumptions: effortAssumptions(assumptions),
  };
}

function effortAssumptions({
  studyHoursPerMonth,
  readyMonths,
  nearMonths,
  stretchMonths,
}: Assumptions): readonly string[] {
  return [
    'A rough guess, never measured.',
    'Hours are the share of learning still ahead times the usual months of preparation of the job zone there.',
    `A month of preparation counts as ${studyHoursPerMonth} hours of study (our choice; 160 would be full time).`,
    'Months are hours at the weekly hours, 52 weeks a year; the typical number is the geometric middle of low and high.',
    `Typically up to ${readyMonths} months is ready, up to ${nearMonths} near, up to ${stretchMonths} stretch, beyond that far (our choice).`,
    'A credential that entry asks takes its own years beside these hours.',
  ];
}

/** Growing in one's own role is no change of occupation, so that nothing is known of how usual it is. */
function likelihoodJson(opened: ReturnType<typeof likelihoodTerms> | null): object {
  if (opened === null) return { likelihoodTerms: null, logScore: null };
  return {
    likelihoodTerms: opened.terms.map(({ id, value, ...term }) => ({
      id,
      label: likelihoodNames[id],
      value: knownOrNull(value),
      ...term,
    })),
    logScore: knownOrNull(opened.logScore),
  };
}

/** The sources of each kind of figure in the answer: both where the roles' differ. */
function sourcesJson(content: PackContent, roles: readonly Role[]): readonly object[] {
  const employment = new Set(roles.map((role) => role.employment?.source ?? null));
  const withId = (ids: ReadonlySet<string | null>) => content.sources.filter(({ id }) => ids.has(id));
  const named = [
    ['ratings', sourcesOf(content, roles, ['ratings'])],
    ['pay', sourcesOf(content, roles, ['pay'])],
    ['outlook', sourcesOf(content, roles, ['outlook'])],
    ['education', sourcesOf(content, roles, ['education'])],
    ['shifts', withId(new Set([content.factSources.shifts]))],
    ['employment', withId(employment)],
  ] as const;
  const { source, fitted, scores } = likelihoodProvenance;
  return [
    ...named.flatMap(([figure, sources]) =>
      sources.map(({ name, publisher, period, place, license, url }) => ({
        figure,
        name,
        publisher,
        period,
        place,
        license,
        url,
      })),
    ),
    // What the fit's own file says of it; it names neither publisher nor period.
    {
      figure: 'likelihood',
      name: source.name,
      publisher: null,
      period: null,
      place: null,
      license: source.license,
      url: null,
      changes: source.changes,
      fitted,
      scores,
    },
  ];
}

function neighborsJson(index: PackIndex, role: Role): readonly object[] {
  return role.estimatedFrom.map(({ role: id, weight }) => ({
    role: id,
    title: index.content.roles[index.roleAt.get(id) ?? -1]?.title ?? null,
    weight,
  }));
}

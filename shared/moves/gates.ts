// Gates: possible barriers, each shown on its own with what would open it; never folded into a number (domain 5).
import type { LocalFact } from '../model/overlay.ts';
import { type EducationLevel, educationLevels, type PayValue, type Role } from '../model/pack.ts';
import type { Person } from '../model/person.ts';
import type { GateKind } from '../model/plan.ts';
import type { PackIndex } from './pack-index.ts';

/** How often entry asks for the credential, by what incumbents say. */
type Asked = 'always' | 'usually' | 'sometimes';

/** Someone's word that an employer does not insist on what a gate asks. */
export type Waiver = Extract<LocalFact, { readonly kind: 'waived' }>;

/** One possible barrier with the figures its sentence is made of. */
export type Gate = { readonly kind: GateKind; readonly state: 'open' | 'closed' | 'not-known' } & (
  | { readonly kind: 'preparation'; readonly from: number | null; readonly to: number | null }
  | {
      readonly kind: 'education';
      readonly has: EducationLevel | null;
      readonly assumed: boolean;
      readonly asks: EducationLevel | null;
      readonly asked: Asked;
      readonly lessPercent: number | null;
      readonly surveySize: number | null;
      readonly credentialYears: number;
      /** Open, and no credential missing, because of these; empty where nobody says so. */
      readonly waivers: readonly Waiver[];
    }
  | { readonly kind: 'license'; readonly waivers: readonly Waiver[] }
  | {
      readonly kind: 'pay';
      readonly floor: number | null;
      readonly lowerQuartile: PayValue;
      readonly median: PayValue;
    }
  | { readonly kind: 'time'; readonly weeklyHours: number }
);

/** Below this share of incumbents saying less is required, entry "always" asks; above one half, "sometimes" (ours). */
const ALWAYS_BELOW_PERCENT = 10;
const SOMETIMES_FROM_PERCENT = 50;

/**
 * Usual full-time years of each credential after high school: NCES definitions of certificates (under 2 years; 1 taken),
 * associate's (2), bachelor's (4), master's (2 more) and doctoral degrees (4 more after the bachelor's).
 */
const CREDENTIAL_YEARS: Readonly<Record<EducationLevel, number>> = {
  none: 0,
  'high-school': 0,
  certificate: 1,
  'some-college': 1,
  associate: 2,
  bachelor: 4,
  master: 6,
  doctoral: 8,
};

/**
 * All five gates of a person's moves, in a fixed order; what does not depend on the destination is worked out once.
 * Waivers open gates; local pay opens none: it stands beside the national figures, which the floor is held against.
 */
export function gatesFrom(
  person: Person,
  origin: Role,
  { content, byHand }: Pick<PackIndex, 'content' | 'byHand'>,
): (destination: Role) => readonly Gate[] {
  const education = educationOf(person, origin);
  const { weeklyHours } = person;
  const time: Gate = { kind: 'time', state: weeklyHours > 0 ? 'open' : 'closed', weeklyHours };
  return (destination) => {
    const waivers = byHand.facts.get(destination.id)?.filter((fact) => fact.kind === 'waived') ?? [];
    return [
      preparationGate(origin, destination),
      educationGate(education, destination, ofGate(waivers, 'education')),
      licenseGate(ofGate(waivers, 'license')),
      payGate(person, destination, content.payTopCode),
      time,
    ];
  };
}

function ofGate(waivers: readonly Waiver[], gate: Waiver['gate']): readonly Waiver[] {
  return waivers.filter((waiver) => waiver.gate === gate);
}

/** Not known to any pack; only a person can say that none is asked. */
function licenseGate(waivers: readonly Waiver[]): Gate {
  return { kind: 'license', state: waivers.length > 0 ? 'open' : 'not-known', waivers };
}

/** Years the asked credential usually takes beyond what the person has; 0 when none is missing or known. */
function credentialYears(has: EducationLevel | null, asks: EducationLevel | null): number {
  if (has === null || asks === null) return 0;
  return Math.max(0, CREDENTIAL_YEARS[asks] - CREDENTIAL_YEARS[has]);
}

/**
 * The person's education, or what people in their role typically have, marked assumed: the higher of the credential for
 * entry and what half of those surveyed say it takes. Null when that would be less than a high school diploma: working
 * where no credential is asked does not mean having none.
 */
function educationOf(person: Person, origin: Role): { level: EducationLevel | null; assumed: boolean } {
  if (person.education !== null) return { level: person.education, assumed: false };
  const { entry, survey } = origin.education;
  const typical = Math.max(rank(entry), rank(survey === null ? null : medianLevel(survey.percent)));
  return { level: typical < rank('high-school') ? null : (educationLevels[typical] ?? null), assumed: true };
}

/** A level's place in the order of levels; −1 when not known. */
function rank(level: EducationLevel | null): number {
  return level === null ? -1 : educationLevels.indexOf(level);
}

function medianLevel(percent: readonly number[]): EducationLevel | null {
  return (
    educationLevels.find((_, at) => percent.slice(0, at + 1).reduce((sum, value) => sum + value, 0) >= 50) ??
    null
  );
}

function preparationGate(origin: Role, destination: Role): Gate {
  const { zone: from } = origin;
  const { zone: to } = destination;
  const state = from === null || to === null ? 'not-known' : to - from > 1 ? 'closed' : 'open';
  return { kind: 'preparation', state, from, to };
}

function educationGate(
  { level: has, assumed }: ReturnType<typeof educationOf>,
  destination: Role,
  waivers: readonly Waiver[],
): Gate {
  const { entry: asks, survey } = destination.education;
  const lessPercent = asks === null || survey === null ? null : percentBelow(survey.percent, asks);
  const asked = askedBy(lessPercent);
  const isWaived = waivers.length > 0;
  return {
    kind: 'education',
    state: isWaived ? 'open' : educationState(has, asks, asked),
    has,
    assumed,
    asks,
    asked,
    lessPercent,
    surveySize: survey?.size ?? null,
    credentialYears: isWaived || asked === 'sometimes' ? 0 : credentialYears(has, asks),
    waivers,
  };
}

function educationState(
  has: EducationLevel | null,
  asks: EducationLevel | null,
  asked: Asked,
): Gate['state'] {
  if (asks === null) return 'not-known';
  if (asks === 'none' || asked === 'sometimes') return 'open';
  if (has === null) return 'not-known';
  return rank(has) >= rank(asks) ? 'open' : 'closed';
}

function percentBelow(percent: readonly number[], asks: EducationLevel): number {
  const below = educationLevels.indexOf(asks);
  let sum = 0;
  for (let level = 0; level < below; level++) sum += percent[level] ?? 0;
  return sum;
}

function askedBy(lessPercent: number | null): Asked {
  if (lessPercent === null) return 'usually';
  if (lessPercent < ALWAYS_BELOW_PERCENT) return 'always';
  return lessPercent < SOMETIMES_FROM_PERCENT ? 'usually' : 'sometimes';
}

/** A newcomer's pay is nearer the lower quartile, so the floor is held against that; top-coded pay passes any floor below it. */
function payGate(person: Person, destination: Role, payTopCode: number | null): Gate {
  const floor = person.payFloor;
  const lowerQuartile = destination.pay?.annual[1] ?? null;
  const median = destination.pay?.annual[2] ?? null;
  return { kind: 'pay', state: payState(floor, lowerQuartile, payTopCode), floor, lowerQuartile, median };
}

function payState(floor: number | null, lowerQuartile: PayValue, payTopCode: number | null): Gate['state'] {
  if (floor === null) return 'open';
  if (lowerQuartile === 'top-coded') return payTopCode !== null && floor <= payTopCode ? 'open' : 'not-known';
  if (lowerQuartile === null) return 'not-known';
  return lowerQuartile >= floor ? 'open' : 'closed';
}

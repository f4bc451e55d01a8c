// One shape for all learning that can become a step, built-in or from an imported catalog, and how well it suits a gap.
// Every rank comes with its reasons as data, so that a screen can say why. Pure and deterministic.
import type { Catalog } from '../model/catalog.ts';
import type { Skill, SkillId } from '../model/pack.ts';
import { type WayToLearn, waysToLearn } from '../model/plan.ts';
import type { Term } from '../moves/explain.ts';
import type { BuiltInOfferId } from './built-in-offers.ts';

/** Something to learn by. */
export type Offer = {
  /** The catalog it is from; null for the built-in one. */
  readonly catalog: string | null;
  /** Its own within its catalog. */
  readonly id: string;
  /** Words of the screen's language by id, or the catalog's own text. */
  readonly title:
    | { readonly kind: 'words'; readonly id: BuiltInOfferId }
    | { readonly kind: 'text'; readonly text: string };
  readonly provider: string;
  readonly url: string | null;
  /** The very skills it practices, or any skill of a kind. */
  readonly practices: { readonly skills: readonly SkillId[] } | { readonly kind: Skill['kind'] };
  /** Levels 0..5 from which and to which it leads; null = not known. */
  readonly level: { readonly low: number; readonly high: number } | null;
  /** How it is done, and how by someone who is not working now. */
  readonly way: WayToLearn;
  readonly away: WayToLearn;
  /** Its own hours; null where it takes those estimated for the gap. */
  readonly hours: { readonly low: number; readonly high: number } | null;
  /** 0 = free, null = not known. */
  readonly cost: number | null;
  readonly currency: string | null;
  /** null = whatever language the screens are in. */
  readonly language: string | null;
};

/** What a person can give to learning. */
export type LearningWishes = {
  readonly working: boolean;
  readonly weeklyHours: number;
  /** Languages one can learn in, by code ("en"). */
  readonly languages: readonly string[];
  /** Most it may cost, in the pack's currency; null = no cap. */
  readonly budget: number | null;
  readonly currency: string;
  /** Ways to be offered first; empty = in the flow of work first. */
  readonly ways: readonly WayToLearn[];
};

/** Why an offer suits a gap. `from` and `to` are levels 0..5. */
export type OfferReason =
  | { readonly kind: 'practices'; readonly skill: Skill; readonly from: number; readonly to: number }
  | { readonly kind: 'way'; readonly way: WayToLearn }
  | { readonly kind: 'free' }
  | { readonly kind: 'within-budget'; readonly cost: number; readonly currency: string }
  | { readonly kind: 'language'; readonly language: string }
  | { readonly kind: 'fits-hours'; readonly high: number; readonly weeklyHours: number };

/** A gap as offers see it. */
export type Gap = Pick<Term, 'skill' | 'weight' | 'have' | 'need' | 'hours'>;

/** An offer for one gap: how it is done, and how far it leads. */
export type SuitedOffer = {
  readonly offer: Offer;
  readonly way: WayToLearn;
  readonly reaches: number;
  readonly reasons: readonly OfferReason[];
};

/** Within so many weeks, at the weekly hours, an offer's hours read as fitting: a quarter of a year (ours). */
const FITTING_WEEKS = 13;

/** The entries of imported catalogs as offers; one that was matched with no skill of the pack practices none. */
export function catalogOffers(catalogs: readonly Catalog[]): readonly Offer[] {
  return catalogs.flatMap((catalog) =>
    catalog.entries.map((entry) => ({
      catalog: catalog.id,
      id: entry.id,
      title: { kind: 'text' as const, text: entry.title },
      provider: entry.provider ?? '',
      url: entry.url,
      practices: { skills: entry.skills },
      level: entry.level,
      way: 'course' as const,
      away: 'course' as const,
      hours: entry.hours,
      cost: entry.cost,
      currency: entry.currency,
      language: entry.language ?? catalog.language,
    })),
  );
}

/**
 * The offers that practice a gap, lead above the level at hand, are in a language of the person and within the budget,
 * best first: those whose levels fit, ways the person prefers, ours for this very skill, then in the order of ways (on
 * the job first), of cost and of ids. With a budget, a cost that is not known or in another currency is not within it.
 */
export function offersFor(
  gap: Gap,
  offers: readonly Offer[],
  wishes: LearningWishes,
): readonly SuitedOffer[] {
  return offers
    .filter(
      (offer) =>
        practicesSkill(offer, gap.skill) && isOpenTo(offer, wishes) && leadsTo(offer, gap) > gap.have,
    )
    .map((offer) => ({ suited: suit(offer, gap, wishes), rank: rankOf(offer, gap, wishes) }))
    .toSorted(
      (a, b) => compareRanks(a.rank, b.rank) || compareText(idOf(a.suited.offer), idOf(b.suited.offer)),
    )
    .map(({ suited }) => suited);
}

function practicesSkill({ practices }: Offer, skill: Skill): boolean {
  return 'kind' in practices ? practices.kind === skill.kind : practices.skills.includes(skill.id);
}

function leadsTo({ level }: Offer, gap: Gap): number {
  return Math.min(gap.need, level?.high ?? gap.need);
}

function isOpenTo(offer: Offer, wishes: LearningWishes): boolean {
  return speaks(offer, wishes) && isWithin(offer, wishes);
}

function speaks({ language }: Offer, { languages }: LearningWishes): boolean {
  return language === null || languages.some((each) => baseOf(each) === baseOf(language));
}

/** "es" of "es-MX". */
function baseOf(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}

function isWithin({ cost, currency }: Offer, wishes: LearningWishes): boolean {
  if (wishes.budget === null || cost === 0) return true;
  return cost !== null && (currency ?? wishes.currency) === wishes.currency && cost <= wishes.budget;
}

function suit(offer: Offer, gap: Gap, wishes: LearningWishes): SuitedOffer {
  const way = wayFor(offer, wishes);
  const reaches = leadsTo(offer, gap);
  const reasons: OfferReason[] = [
    { kind: 'practices', skill: gap.skill, from: gap.have, to: reaches },
    { kind: 'way', way },
  ];
  const { cost, currency, language, hours } = offer;
  if (cost === 0) reasons.push({ kind: 'free' });
  else if (cost !== null && wishes.budget !== null) {
    reasons.push({ kind: 'within-budget', cost, currency: currency ?? wishes.currency });
  }
  if (language !== null) reasons.push({ kind: 'language', language });
  if (hours !== null && fitsHours(offer, wishes)) {
    reasons.push({ kind: 'fits-hours', high: hours.high, weeklyHours: wishes.weeklyHours });
  }
  return { offer, way, reaches, reasons };
}

function wayFor({ way, away }: Offer, { working }: LearningWishes): WayToLearn {
  return working ? way : away;
}

function fitsHours({ hours }: Offer, { weeklyHours }: LearningWishes): boolean {
  return hours === null || hours.high <= weeklyHours * FITTING_WEEKS;
}

/** The lower the better, compared in order. */
function rankOf(offer: Offer, gap: Gap, wishes: LearningWishes): readonly number[] {
  const way = wayFor(offer, wishes);
  const preferred = wishes.ways.indexOf(way);
  return [
    levelRank(offer, gap),
    preferred < 0 ? wishes.ways.length : preferred,
    offer.catalog === null && 'skills' in offer.practices ? 0 : 1,
    waysToLearn.indexOf(way),
    fitsHours(offer, wishes) ? 0 : 1,
    offer.cost ?? Number.MAX_VALUE,
  ];
}

/** Levels that take the person where they are, then not known, then those that begin above. */
function levelRank({ level }: Offer, gap: Gap): number {
  if (level === null) return 1;
  return level.low <= gap.have ? 0 : 2;
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, n) => value !== b[n]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function idOf({ catalog, id }: Offer): string {
  return `${catalog ?? ''}\n${id}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

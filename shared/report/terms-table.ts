// The terms of readiness or use as a table whose shown figures add up: the heaviest a line each, the rest in one.
import type { RequirementEdit } from '../model/overlay.ts';
import type { Skill } from '../model/pack.ts';
import { roundToSum } from './rounding.ts';

/** One skill's weight, the part of its level that counts, and their product; weight and term to three decimals. */
export type TermRow = {
  readonly skill: Skill;
  readonly weight: number;
  readonly part: number;
  readonly term: number;
  /** The change by hand of what the weight comes from. */
  readonly edit: RequirementEdit | null;
};

/** The rows with their sums. */
export type TermsTable = {
  readonly heaviest: readonly TermRow[];
  readonly rest: readonly TermRow[];
  readonly restSum: { readonly weight: number; readonly term: number };
  readonly sum: { readonly weight: number; readonly term: number };
};

/** How many terms stand on their own. */
const HEAVIEST = 8;
const DECIMALS = 3;

/** Tabulates terms that come heaviest first. */
export function termsTable(
  terms: readonly {
    readonly skill: Skill;
    readonly weight: number;
    readonly part: number;
    readonly term: number;
    readonly edit: RequirementEdit | null;
  }[],
): TermsTable {
  const weights = roundToSum(
    terms.map(({ weight }) => weight),
    DECIMALS,
  );
  const shares = roundToSum(
    terms.map(({ term }) => term),
    DECIMALS,
  );
  const rows = terms.map(
    ({ skill, part, edit }, at): TermRow => ({
      skill,
      part,
      edit,
      weight: weights[at] ?? 0,
      term: shares[at] ?? 0,
    }),
  );
  const count = rows.length === HEAVIEST + 1 ? rows.length : HEAVIEST;
  const rest = rows.slice(count);
  return { heaviest: rows.slice(0, count), rest, restSum: sumOf(rest), sum: sumOf(rows) };
}

function sumOf(rows: readonly TermRow[]): TermsTable['sum'] {
  return {
    weight: rows.reduce((sum, { weight }) => sum + weight, 0),
    term: rows.reduce((sum, { term }) => sum + term, 0),
  };
}

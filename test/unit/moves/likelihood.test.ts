import { beforeAll, describe, expect, test } from 'vitest';
import { type Pack, type PackRole, skillIdSchema } from '../../../shared/model/pack.ts';
import { curveAt } from '../../../shared/moves/likelihood/curve.ts';
import { features } from '../../../shared/moves/likelihood/features.ts';
import {
  type LikelihoodModel,
  lifts,
  likelihoodProvenance,
  likelihoods,
  likelihoodTerms,
  missingFeatures,
  prepareLikelihood,
} from '../../../shared/moves/likelihood.ts';
import { entersMoves, indexPack, type PackIndex } from '../../../shared/moves/pack-index.ts';
import { packKnows } from '../../../shared/moves/pack-knows.ts';
import { usualWord } from '../../../shared/moves/usual.ts';
import { readBuiltInPack } from '../../fixtures/built-in-pack.ts';
import { makePack } from '../../fixtures/make-pack.ts';

let pack: Pack;
let index: PackIndex;
let model: LikelihoodModel;
beforeAll(() => {
  pack = readBuiltInPack();
  index = indexPack(pack);
  model = prepareLikelihood(index);
});

const sum = (values: Float64Array) =>
  values.filter((value) => !Number.isNaN(value)).reduce((a, b) => a + b, 0);

function at(code: string): number {
  return index.content.roles.findIndex((role) => role.id === code);
}

function firstTitles(figures: Float64Array, count: number): string[] {
  return [...figures.keys()]
    .filter((position) => !Number.isNaN(figures[position]))
    .toSorted((a, b) => figures[b]! - figures[a]!)
    .slice(0, count)
    .map((position) => index.content.roles[position]!.title);
}

function without(cut: (role: PackRole) => Partial<PackRole>): LikelihoodModel {
  return prepareLikelihood(
    indexPack({ ...pack, roles: pack.roles.map((role) => ({ ...role, ...cut(role) })) }),
  );
}

describe('likelihoods from one origin', () => {
  test('add up to 1 over the other roles that enter moves, from every such role', () => {
    for (const position of model.columns.positions)
      expect(sum(likelihoods(model, position))).toBeCloseTo(1, 9);
    // Every pair of roles, on whatever machine this is.
  }, 30_000);

  test('are not known for the origin itself and for roles that do not enter moves, and positive elsewhere', () => {
    const origin = at('43-9021.00');
    likelihoods(model, origin).forEach((share, position) => {
      const known = position !== origin && entersMoves(index.content.roles[position]!);
      expect(share > 0).toBe(known);
      expect(Number.isNaN(share)).toBe(!known);
    });
  });

  test('are not known at all from a role known by its title only', () => {
    const origin = index.content.roles.findIndex((role) => role.basis === 'title-only');
    expect(likelihoods(model, origin).every(Number.isNaN)).toBe(true);
    expect(lifts(model, origin).every(Number.isNaN)).toBe(true);
    expect(likelihoodTerms(model, origin, at('43-9021.00'))).toEqual({ terms: [], logScore: Number.NaN });
  });

  test('are the same when the pack is prepared again', () => {
    const again = prepareLikelihood(indexPack(pack));
    expect(likelihoods(again, at('15-1252.00'))).toEqual(likelihoods(model, at('15-1252.00')));
  });

  test('put the moves people really make first', () => {
    expect(firstTitles(likelihoods(model, at('43-9021.00')), 3)).toContain('Office Clerks, General');
    expect(firstTitles(likelihoods(model, at('41-2031.00')), 3)).toContain(
      'First-Line Supervisors of Retail Sales Workers',
    );
    expect(firstTitles(likelihoods(model, at('15-1252.00')), 5)).toContain('Computer Systems Analysts');
    expect(firstTitles(likelihoods(model, at('15-1252.00')), 30)).not.toContain('Dishwashers');
  });

  test('call data entry to software QA rare, and data entry to general office work common', () => {
    const shares = likelihoods(model, at('43-9021.00'));
    expect(usualWord(shares[at('15-1253.00')]!)).toBe('rare');
    expect(usualWord(shares[at('43-9061.00')]!)).toBe('common');
  });
});

describe('lift', () => {
  test('is likelihood over the share of the jobs of all possible destinations, so its mean weighted by jobs is 1', () => {
    const lift = lifts(model, at('43-6014.00'));
    let jobs = 0;
    let weighted = 0;
    index.content.roles.forEach((role, position) => {
      if (Number.isNaN(lift[position]!)) return;
      jobs += role.employment!.jobs;
      weighted += role.employment!.jobs * lift[position]!;
    });
    expect(weighted / jobs).toBeCloseTo(1, 9);
  });

  test('is not known where the number of jobs is not, while likelihood is', () => {
    const origin = at('43-9021.00');
    const blind = without((role) => (role.id === '51-9061.00' ? { employment: null } : {}));
    expect(lifts(blind, origin)[at('51-9061.00')]).toBeNaN();
    expect(likelihoods(blind, origin)[at('51-9061.00')]).toBeGreaterThan(0);
  });
});

describe('the terms of a likelihood', () => {
  test('add up to the log-score, whose differences are the logarithms of the ratios of likelihoods', () => {
    const [origin, one, other] = [at('43-9021.00'), at('51-9061.00'), at('15-1253.00')];
    const shares = likelihoods(model, origin);
    const scores = [one, other].map((destination) => {
      const { terms, logScore } = likelihoodTerms(model, origin, destination);
      expect(Math.abs(terms.reduce((total, term) => total + term.contribution, 0) - logScore)).toBeLessThan(
        1e-9,
      );
      expect(terms).toHaveLength(features.length);
      return logScore;
    });
    expect(scores[0]! - scores[1]!).toBeCloseTo(Math.log(shares[one]! / shares[other]!), 9);
  });

  test('come largest effect first', () => {
    const { terms } = likelihoodTerms(model, at('43-9021.00'), at('51-9061.00'));
    const sizes = terms.map(({ contribution }) => Math.abs(contribution));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  test('count as average and say so when a figure is missing', () => {
    const blind = without((role) => (role.id === '51-9061.00' ? { pay: null, tools: [] } : {}));
    const { terms } = likelihoodTerms(blind, at('43-9021.00'), at('51-9061.00'));
    const missing = terms.filter((term) => term.missing);
    expect(missing.map(({ id }) => id).toSorted()).toEqual(['pay-alike', 'products']);
    expect(missing.every(({ contribution }) => contribution === 0)).toBe(true);
  });
});

describe('a pack that lacks figures', () => {
  test('still gives likelihoods without pay, tools and outlook, and names what it lacks', () => {
    const blind = without(() => ({ pay: null, tools: [], outlook: null }));
    expect(sum(likelihoods(blind, at('43-9021.00')))).toBeCloseTo(1, 9);
    const missing = missingFeatures(blind);
    expect(missing).toContain('products');
    expect(missing).toContain('pay-alike');
    expect(missing).not.toContain('title');
    // Every pair of roles, on whatever machine this is.
  }, 30_000);

  test('has no likelihoods when it knows the employment of fewer than half of the roles that enter moves', () => {
    const origin = at('43-9021.00');
    const moving = index.content.roles.filter(entersMoves).map(({ id }) => id);
    const knowing = (count: number) => {
      const named = new Set(moving.slice(0, count));
      return without(({ id, employment }) => ({ employment: named.has(id) ? (employment ?? jobs) : null }));
    };
    const jobs = pack.roles.find(({ employment }) => employment !== null)!.employment;
    const half = Math.ceil(moving.length / 2);
    expect(sum(likelihoods(knowing(half), origin))).toBeCloseTo(1, 9);
    const tooFew = knowing(half - 1);
    expect(likelihoods(tooFew, origin).every(Number.isNaN)).toBe(true);
    expect(lifts(tooFew, origin).every(Number.isNaN)).toBe(true);
    expect(likelihoodTerms(tooFew, origin, at('51-9061.00'))).toEqual({ terms: [], logScore: Number.NaN });
    expect(packKnows(index.content).usual).toBe(true);
  });

  test('lacks nothing when it is the built-in one', () => {
    expect(missingFeatures(model)).toEqual([]);
  });

  test('still gives likelihoods without related roles', () => {
    const blind = without(() => ({ related: { primaryShort: [], primaryLong: [], supplemental: [] } }));
    expect(sum(likelihoods(blind, at('43-9021.00')))).toBeCloseTo(1, 9);
    expect(missingFeatures(blind)).toContain('related');
    // Every pair of roles, on whatever machine this is.
  }, 30_000);

  test('compares no demands whose levels are assumed', () => {
    const blind = without(() => ({ assumed: ['levels'] }));
    expect(sum(likelihoods(blind, at('43-9021.00')))).toBeCloseTo(1, 9);
    const demands = ['abilities-more', 'knowledge', 'skills'];
    expect(missingFeatures(blind)).toEqual(expect.arrayContaining(demands));
  });

  test('compares no skills of a kind that has thousands of them, as in ESCO', () => {
    const large = makePack({ roleCount: 20 });
    const [first] = large.skills.filter(({ kind }) => kind === 'skill');
    const more = Array.from({ length: 1000 }, (_, n) => ({
      id: skillIdSchema.parse(`more-${n}`),
      name: `more ${n}`,
      kind: first?.kind ?? 'skill',
    }));
    const wide = prepareLikelihood(indexPack({ ...large, skills: [...large.skills, ...more] }));
    expect(missingFeatures(wide)).toContain('skills');
    expect(missingFeatures(wide)).not.toContain('knowledge');
  });

  test('works when made of other jobs, skills and sizes', () => {
    const made = prepareLikelihood(indexPack(makePack({ roleCount: 60 })));
    for (const position of made.columns.positions) expect(sum(likelihoods(made, position))).toBeCloseTo(1, 9);
  });
});

describe('the shipped curves', () => {
  test('belong to every feature, none flat, with their provenance told', () => {
    expect(model.curves).toHaveLength(features.length);
    for (const { knots, values } of model.curves) {
      expect(values).toHaveLength(knots.length);
      expect(Math.max(...values) - Math.min(...values)).toBeGreaterThan(0);
    }
    expect(likelihoodProvenance.fitted).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(likelihoodProvenance.scores.recallAt20.mean).toBeGreaterThan(0.4);
  });

  test('rise or fall only in the direction that can be said aloud', () => {
    features.forEach(({ direction }, f) => {
      const { knots, values } = model.curves[f]!;
      const rising = values.toSorted((a, b) => a - b);
      expect(knots).toEqual(knots.toSorted((a, b) => a - b));
      if (direction !== 'free') expect(values).toEqual(direction === 'more' ? rising : rising.toReversed());
    });
  });
});

describe('a curve', () => {
  const curve = { knots: [1, 2, 4], values: [-1, 0, 3] };

  test('is straight between its knots and flat beyond them', () => {
    expect([1, 1.5, 2, 3, 4].map((value) => curveAt(curve, value))).toEqual([-1, -0.5, 0, 1.5, 3]);
    expect([-9, 9].map((value) => curveAt(curve, value))).toEqual([-1, 3]);
  });

  test('counts what is not known as average', () => {
    expect(curveAt(curve, Number.NaN)).toBe(0);
  });
});

// The list of plans: what the search finds, what comes first, and that nothing hides a plan that cannot be read.
import { describe, expect, test } from 'vitest';
import { type PlanListing, summarizePlan } from '../../../shared/files/answers.ts';
import { type PlanSummary, planIdSchema } from '../../../shared/model/plan.ts';
import {
  arrangePlans,
  countShelves,
  isOverdue,
  type LibraryQuery,
} from '../../../shared/plans/library-order.ts';
import { planWithSteps, uuid } from '../files/plans.ts';

function plan(number: number, changes: Partial<PlanSummary>): PlanListing {
  return { state: 'readable', summary: { ...summarizePlan(planWithSteps(2, number)), ...changes } };
}

const broken: PlanListing = {
  state: 'unreadable',
  id: planIdSchema.parse(uuid(99)),
  error: { code: 'file-missing', file: 'a plan' },
};

function titles(listings: readonly PlanListing[], query: Partial<LibraryQuery>): string[] {
  const asked: LibraryQuery = { text: '', order: 'saved', shelf: 'in-use', ...query };
  return arrangePlans(listings, asked, 'en').map((listing) =>
    listing.state === 'readable' ? listing.summary.title : 'broken',
  );
}

describe('the order', () => {
  const a = plan(1, { title: 'Éa', savedAt: '2026-11-03T09:00:00.000Z', readinessNow: 0.2, next: null });
  const b = plan(2, {
    title: 'Eb 10',
    savedAt: '2026-11-02T09:00:00.000Z',
    readinessNow: null,
    next: { title: 'x', due: '2026-12-01' },
  });
  const c = plan(3, {
    title: 'Eb 9',
    savedAt: '2026-11-01T09:00:00.000Z',
    readinessNow: 0.7,
    next: { title: 'x', due: '2026-11-30' },
  });
  const all = [c, a, b];

  test('has the latest saved, the next due, the most brought, or the title first', () => {
    expect(titles(all, { order: 'saved' })).toEqual(['Éa', 'Eb 10', 'Eb 9']);
    expect(titles(all, { order: 'due' })).toEqual(['Eb 9', 'Eb 10', 'Éa']);
    expect(titles(all, { order: 'readiness' })).toEqual(['Eb 9', 'Éa', 'Eb 10']);
    expect(titles(all, { order: 'title' })).toEqual(['Éa', 'Eb 9', 'Eb 10']);
  });

  test('has what cannot be read first, and a search hides none of it', () => {
    expect(titles([...all, broken], { order: 'title' })[0]).toBe('broken');
    expect(titles([...all, broken], { text: 'no such word' })).toEqual(['broken']);
  });
});

describe('the search', () => {
  const nurse = plan(1, { title: 'Hacia enfermería', targetTitle: 'Registered Nurses' });
  const clerk = plan(2, { title: 'Two', next: { title: 'Ask the dean', due: null } });

  test('finds the beginnings of words in title, jobs and next step, without case and accents', () => {
    expect(titles([nurse, clerk], { text: 'ENFERMERIA nur' })).toEqual(['Hacia enfermería']);
    expect(titles([nurse, clerk], { text: 'dea' })).toEqual(['Two']);
    expect(titles([nurse, clerk], { text: 'data entry' })).toHaveLength(2);
    expect(titles([nurse, clerk], { text: 'urse' })).toEqual([]);
  });
});

describe('plans put away', () => {
  const away = plan(1, { title: 'Away', archivedAt: '2026-11-03T09:00:00.000Z' });
  const here = plan(2, { title: 'Here' });

  test('are a list of their own', () => {
    const all = [away, here, broken];
    expect(titles(all, {})).toEqual(['broken', 'Here']);
    expect(titles(all, { shelf: 'put-away' })).toEqual(['Away']);
    expect(countShelves(all)).toEqual({ 'in-use': 2, 'put-away': 1 });
  });

  test('are never overdue; a plan in use is from the day after', () => {
    const next = { title: 'x', due: '2026-11-20' };
    expect(isOverdue({ next, archivedAt: null }, '2026-11-20')).toBe(false);
    expect(isOverdue({ next, archivedAt: null }, '2026-11-21')).toBe(true);
    expect(isOverdue({ next, archivedAt: '2026-11-03T09:00:00.000Z' }, '2026-11-21')).toBe(false);
    expect(isOverdue({ next: null, archivedAt: null }, '2026-11-21')).toBe(false);
  });
});

// The plan on paper: all of its text is there, private notes are not, and it prints without its job data too.
import { render } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import { PrintedPlan } from '../../../renderer/print/PrintedPlan.tsx';
import { initWords } from '../../../renderer/words/i18n.ts';
import type { OpenMove } from '../../../shared/moves/open-move.ts';
import { setNotes, setStep } from '../../../shared/plans/edits.ts';
import { planReport } from '../../../shared/report/plan-report.ts';
import { builtInIndex } from '../../support/built-in-pack.ts';
import { openMove, planOf, roles } from '../../unit/plans/planned-moves.ts';
import { textOf } from '../support.ts';

initWords();
const today = new Date('2026-11-22T12:00:00Z');
let open: OpenMove;
beforeAll(async () => {
  open = openMove(await builtInIndex(), roles.keyer, roles.softwareTester);
});

function print(plan = planOf(open), move: OpenMove | null = open): HTMLElement {
  return render(<PrintedPlan report={planReport(plan, move, today)} />).container;
}

describe('the printed plan', () => {
  test('holds every step with its box, purpose and hours', () => {
    const plan = planOf(open);
    const container = print(plan);
    const rows = [...container.querySelectorAll('tbody tr')].map(textOf);
    for (const step of plan.steps) {
      const row = rows.find((text) => text.includes(step.title));
      expect(row).toBeDefined();
      for (const { name } of step.practices) expect(row).toContain(name);
      if (step.hoursHigh !== null) expect(row).toContain(`${step.hoursHigh} h`);
    }
    expect(container.querySelectorAll('table svg')).toHaveLength(plan.steps.length);
  });

  test('says on its first page what the plan comes to', () => {
    const text = textOf(print().querySelector('article'));
    for (const part of [
      'What I bring',
      "This week's step",
      'Who helps',
      'To keep in mind',
      'ready between',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toContain('of the estimated work');
    expect(text).toContain('Education: Entry usually asks');
    expect(text).toContain('Times are a rough guess, never measured.');
    expect(text).toContain('Not a forecast of job loss.');
  });

  test('names every skill that carries over or is to build, the small ones too', () => {
    const text = textOf(print());
    const { now } = planReport(planOf(open), open, today);
    for (const { skill } of [...now!.brings, ...now!.builds]) expect(text).toContain(skill.name);
  });

  test('holds notes, helpers, days and evidence', () => {
    const plan = planOf(open);
    const step = setStep(plan, plan.steps[0]!.id, {
      who: 'Ana',
      due: '2027-03-01',
      evidence: 'The list hangs at the desk.',
      status: { state: 'done', at: '2026-11-20T12:00:00.000Z' },
    });
    const text = textOf(print(setNotes(step, 'Ask about the audit.')));
    for (const part of ['Ana', 'Mar 1, 2027', 'The list hangs at the desk.', 'Ask about the audit.']) {
      expect(text).toContain(part);
    }
  });

  test('says where the learning is found and which steps come before', () => {
    const plan = planOf(open);
    const [first, second] = plan.steps;
    const learning = {
      catalog: null,
      entry: 'a',
      provider: 'The library',
      url: 'https://example.org/course',
    };
    const text = textOf(print(setStep(plan, second!.id, { learning, after: [first!.id] })));
    for (const part of ['The library', 'https://example.org/course', `Comes after: ${first!.title}`]) {
      expect(text).toContain(part);
    }
  });

  test('names its sources as their licenses ask', () => {
    const text = textOf(print().querySelector('footer'));
    for (const { attribution } of open.context.index.content.sources) expect(text).toContain(attribution);
  });

  test('without its job data prints its own contents and says so', () => {
    const plan = planOf(open);
    const text = textOf(print(plan, null));
    for (const step of plan.steps) expect(text).toContain(step.title);
    expect(text).toContain(`The job data “${plan.pack.title}” was not there`);
    expect(text).not.toContain('of the estimated work');
  });

  test('has one heading of each part for those who read it aloud', () => {
    const container = print();
    expect(container.querySelectorAll('h1')).toHaveLength(1);
    expect([...container.querySelectorAll('th')].every((cell) => cell.hasAttribute('scope'))).toBe(true);
    expect(container.querySelectorAll('table:not(:has(caption))')).toHaveLength(0);
  });
});

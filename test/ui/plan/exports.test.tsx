// A plan taken along: as a calendar that an independent program reads, as a table, as Markdown and as data.
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { planText } from '../../../renderer/exports/plan-texts.ts';
import { initWords, speak } from '../../../renderer/words/i18n.ts';
import { type Plan, planSchema } from '../../../shared/model/plan.ts';
import type { OpenMove } from '../../../shared/moves/open-move.ts';
import { planReport } from '../../../shared/report/plan-report.ts';
import { builtInIndex } from '../../support/built-in-pack.ts';
import { anyPlan } from '../../unit/files/plans.ts';
import { openMove, planOf, roles } from '../../unit/plans/planned-moves.ts';

const now = new Date('2026-11-23T21:30:00Z');
let open: OpenMove;
let plan: Plan;
beforeAll(async () => {
  initWords();
  open = openMove(await builtInIndex(), roles.keyer, roles.softwareTester);
  const made = planOf(open);
  const [first, second, third, ...rest] = made.steps;
  plan = {
    ...made,
    notes: 'Ask about the *evening* shift.\n- not a list',
    grow: { ...made.grow, goal: 'A job in testing by 2028' },
    budget: 1000,
    steps: [
      {
        ...first!,
        due: '2027-03-28',
        who: 'Ana, Ben; "Cy"',
        cost: 420,
        title: 'Läs boken – 読む 📚, then: \\ ; test',
        hoursSpent: 9,
        learning: { catalog: null, entry: 'x', provider: 'The library', url: 'https://example.org/a' },
      },
      {
        ...second!,
        due: '2027-10-31',
        status: { state: 'dropped', at: now.toISOString() },
        evidence: '=2+2',
        after: [first!.id],
      },
      {
        ...third!,
        status: { state: 'done', at: now.toISOString() },
        parts: [
          {
            id: '00000000-0000-4000-8000-0000000000aa',
            title: `Read ${'on '.repeat(90)}`,
            week: '2026-11-30',
            doneAt: null,
          },
        ],
      },
      ...rest,
    ],
  };
});

function text(ending: 'ics' | 'csv' | 'md' | 'json', at = now, of = plan): string {
  return planText(ending, planReport(of, open, at), at);
}

function eventsIn(calendar: string) {
  const component = new ICAL.Component(ICAL.parse(calendar));
  return component.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
}

describe('the calendar', () => {
  test('has each due day and each week’s part as a whole day, in the very words', () => {
    const events = eventsIn(text('ics'));
    expect(events.map((event) => event.startDate.toString())).toEqual([
      '2027-03-28',
      '2027-10-31',
      '2026-11-30',
    ]);
    expect(events.map((event) => event.startDate.isDate && event.duration.toString())).toEqual([
      'P1D',
      'P1D',
      'P1D',
    ]);
    expect(events[0]!.summary).toBe('Due: Läs boken – 読む 📚, then: \\ ; test');
    expect(events[0]!.description).toContain('with the help of Ana, Ben; "Cy"');
    expect(events[2]!.summary).toContain('on on on');
  });

  test('keeps a note of 600 letters whole, with its commas and line ends', () => {
    const notes = `${'word, '.repeat(100)}\n📚; \\ end`;
    const steps = plan.steps.map((step) => ({ ...step, notes }));
    const [event] = eventsIn(text('ics', now, { ...plan, steps }));
    expect(event!.description).toContain(notes.trim());
  });

  test.each(['America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/Madrid'])(
    'names the same days in %s',
    (zone) => {
      vi.stubEnv('TZ', zone);
      const days = eventsIn(text('ics')).map((event) => event.startDate.toString());
      vi.unstubAllEnvs();
      expect(days).toEqual(['2027-03-28', '2027-10-31', '2026-11-30']);
    },
  );

  test('cancels the day of a dropped step', () => {
    const [due, dropped] = eventsIn(text('ics')).map((event) =>
      event.component.getFirstPropertyValue('status'),
    );
    expect([due, dropped]).toEqual(['CONFIRMED', 'CANCELLED']);
  });

  test('exported later has the same ids and a higher sequence, so that it updates', () => {
    const before = eventsIn(text('ics'));
    const after = eventsIn(text('ics', new Date('2026-11-24T08:00:00Z')));
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    for (const [at, event] of after.entries()) expect(event.sequence).toBeGreaterThan(before[at]!.sequence);
  });

  test('keeps to lines of 75 bytes, as the standard asks', () => {
    for (const line of text('ics').split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  test('of any plan is read back with all of its days', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const days = any.steps.flatMap(({ due, parts }) => [due, ...parts.map(({ week }) => week)]);
        const events = eventsIn(text('ics', now, any));
        expect(events.map((event) => event.startDate.toString())).toEqual(days.filter((day) => day !== null));
      }),
      { numRuns: 50 },
    );
  });
});

describe('the table', () => {
  const read = (csv: string): string[][] => parse(csv, { bom: true });

  test('has a row for each step, read back as it was written', () => {
    const [heads, first, second] = read(text('csv'));
    const value = (row: string[], head: string) => row[heads!.indexOf(head)];
    expect(read(text('csv'))).toHaveLength(plan.steps.length + 1);
    expect(value(first!, 'What to do')).toBe(plan.steps[0]!.title);
    expect(value(first!, 'Who helps')).toBe('Ana, Ben; "Cy"');
    expect(value(first!, 'Cost')).toBe('420');
    expect(value(first!, 'By')).toBe('2027-03-28');
    expect(value(second!, 'State')).toBe('dropped');
  });

  test('holds no text that a spreadsheet would run', () => {
    for (const cell of read(text('csv')).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    expect(text('csv')).toContain("'=2+2");
  });

  test('of any plan is read back cell by cell, whatever was typed', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const [heads, ...rows] = read(text('csv', now, any));
        const column = (head: string) => rows.map((row) => row[heads!.indexOf(head)]!);
        const marked = (cell: string) =>
          /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? `'${cell}` : cell;
        expect(column('Who helps')).toEqual(any.steps.map(({ who }) => marked(who)));
        expect(column('Notes on this step')).toEqual(any.steps.map(({ notes }) => marked(notes)));
        expect(column('By')).toEqual(any.steps.map(({ due }) => due ?? ''));
        expect(column('Cost')).toEqual(any.steps.map(({ cost }) => (cost === null ? '' : String(cost))));
      }),
      { numRuns: 50 },
    );
  });

  test('begins with the mark by which spreadsheets know UTF-8', () => {
    expect(text('csv').codePointAt(0)).toBe(0xfeff);
  });
});

describe('the text', () => {
  test('holds the figures, every step with its box, the talk and the notes', () => {
    const markdown = text('md');
    expect(markdown).toContain('- [ ] **Läs boken');
    expect(markdown).toContain('- [x] **');
    expect(markdown).toContain('What do I want to reach?');
    expect(markdown).toContain('A job in testing by 2028');
    expect(markdown).toContain('- Cost: $420');
    expect(markdown).toContain('These steps cover');
    expect(markdown).toContain('- I bring: about half of it (levels my job usually asks for)');
    expect(markdown).toContain('Hours put in: 9');
    expect(markdown).toContain('From The library');
    expect(markdown).toContain('Comes after: Läs boken');
    expect(markdown).toContain('- **Education** · Entry usually asks');
    for (const { attribution } of open.context.index.content.sources) {
      expect(markdown.replaceAll('\\', '')).toContain(attribution);
    }
    for (const step of plan.steps.slice(3)) expect(markdown).toContain(step.title);
  });

  test('keeps what a person typed from being read as marks', () => {
    expect(text('md')).toContain('Ask about the \\*evening\\* shift.\n\\- not a list');
  });

  test('is in the language of the screens', async () => {
    await speak('es');
    expect(text('md')).toContain('¿Qué quiero lograr?');
    expect(text('ics')).toContain('Para hoy');
    expect(text('csv')).toContain('Quién ayuda');
    await speak('en');
  });
});

describe('the data', () => {
  test('are the plan itself', () => {
    expect(planSchema.parse(JSON.parse(text('json')))).toEqual(plan);
  });
});

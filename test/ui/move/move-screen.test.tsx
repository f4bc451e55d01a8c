import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import { MoveScreen } from '../../../renderer/features/move/MoveScreen.tsx';
import type { Destination } from '../../../renderer/store/state.ts';
import { undo, useApp } from '../../../renderer/store/store.ts';
import type { RoleId, ShiftId } from '../../../shared/model/pack.ts';
import type { Person } from '../../../shared/model/person.ts';
import type { PackIndex } from '../../../shared/moves/pack-index.ts';
import { builtInIndex } from '../../support/built-in-pack.ts';
import { openApp, textOf } from '../support.ts';

const DATA_ENTRY = '43-9021.00';
const SOFTWARE_QA = '15-1253.00';

let index: PackIndex;
beforeAll(async () => {
  index = await builtInIndex();
});

function to(role: string): Destination {
  return { kind: 'role', role: role as RoleId };
}

function show(origin: string, destination: Destination | null, facts: Partial<Person> = {}): HTMLElement {
  openApp(index, origin, destination, facts);
  return render(<MoveScreen />).container;
}

/** The panel under a heading. Looked up directly: by role, the DOM in use here takes a second over a screen this full. */
function region(name: string | RegExp): HTMLElement {
  const headings = [...document.querySelectorAll('main h2')];
  const isNamed = (text: string) => (typeof name === 'string' ? text === name : name.test(text));
  const panel = headings.find((heading) => isNamed(textOf(heading)))?.closest('section');
  if (panel == null) throw new Error(`No panel ${name}`);
  return panel;
}

function cellsOf(row: HTMLElement): string[] {
  return [...row.querySelectorAll('th, td')].map(textOf);
}

/** What is read aloud when the figures of the move change. */
function spokenFigures(): string {
  return (
    screen
      .getAllByRole('status')
      .map(textOf)
      .find((text) => text.startsWith('You bring')) ?? ''
  );
}

describe('the terms of readiness', () => {
  function table(name: string): HTMLElement {
    return screen.getByRole('table', { name, hidden: true });
  }

  function columnSum(rows: readonly HTMLElement[], column: number): string {
    return rows.reduce((sum, row) => sum + Number(cellsOf(row)[column]), 0).toFixed(3);
  }

  test.each(['Terms of readiness', 'Terms of use'])('add up on screen: %s', (name) => {
    show(DATA_ENTRY, to(SOFTWARE_QA));
    const [body, foot] = [...table(name).querySelectorAll('tbody, tfoot')] as HTMLElement[];
    const rows = [...body!.querySelectorAll('tr')];
    const [, weight, , term] = cellsOf(foot!);
    expect(columnSum(rows, 1)).toBe(weight);
    expect(columnSum(rows, 3)).toBe(term);
    expect(weight).toBe('1.000');
  });

  test('still add up when the light ones are opened, and their sum is the number said', () => {
    show(DATA_ENTRY, to(SOFTWARE_QA));
    const readiness = table('Terms of readiness');
    fireEvent.click(within(readiness).getByRole('button', { name: /more skills/, hidden: true }));
    const rows = [...readiness.querySelectorAll<HTMLElement>('tbody tr')];
    const term = cellsOf(readiness.querySelector('tfoot')!)[3];
    expect(rows.length).toBeGreaterThan(15);
    expect(columnSum(rows, 3)).toBe(term);
    expect(screen.getByText(new RegExp(`Readiness ${term}`))).toBeTruthy();
  });

  test('stay closed until asked for: words come first', () => {
    show(DATA_ENTRY, to(SOFTWARE_QA));
    expect(screen.getByRole('heading', { name: /You bring about half of it/ })).toBeTruthy();
    expect(table('Terms of readiness').closest('details')?.open).toBe(false);
  });
});

describe('the gaps', () => {
  test('with the small ones add up to the hours of the effort', () => {
    show(DATA_ENTRY, to(SOFTWARE_QA));
    const build = region('You build');
    const highs = [...build.querySelectorAll('tbody tr:first-child td:last-child')].map((cell) =>
      Number(/(?:to |about |under )([\d,]+) h/.exec(textOf(cell))?.[1]?.replace(',', '')),
    );
    const total = highs.reduce((sum, hours) => sum + hours, 0);
    const said = /to ([\d,]+) h of learning/.exec(textOf(region('Time to get ready')))?.[1];
    expect(String(total)).toBe(said?.replace(',', ''));
  });

  test('say what a skill is worth beyond this move', () => {
    show(DATA_ENTRY, to(SOFTWARE_QA));
    const text = textOf(region('You build'));
    expect(text).toMatch(/goes deeper here/);
    expect(text).toMatch(/helps with \d+ other jobs/);
  });
});

describe('raising a skill', () => {
  function said() {
    return {
      words: textOf(screen.getByText(/^You bring .+ of it$/)),
      number: /Readiness (0\.\d+)/.exec(document.body.textContent ?? '')?.[1],
      time: textOf(region('Time to get ready')),
      row: textOf(screen.getByLabelText('Your level of Programming, 0 to 5').closest('li')),
      spoken: spokenFigures(),
      plain: textOf(region('In plain words')),
    };
  }

  function press(key: string): void {
    fireEvent.keyDown(screen.getByLabelText('Your level of Programming, 0 to 5'), { key });
  }

  test('by the arrow keys changes words, number, time, explanation and what is read aloud together', () => {
    show(DATA_ENTRY, to(SOFTWARE_QA));
    const before = said();
    for (let time = 0; time < 4; time++) press('ArrowUp');
    const after = said();
    expect(before.words).toMatch(/about half/);
    expect(after.words).toMatch(/about two thirds/);
    expect(Number(after.number)).toBeGreaterThan(Number(before.number));
    expect(after.time).not.toBe(before.time);
    expect(after.row).toMatch(/set by you/);
    expect(after.spoken).toContain(after.number);
    expect(after.plain).toMatch(/about two thirds/);
  });

  test('changes the band when the step becomes a small one', () => {
    show(DATA_ENTRY, to('51-9061.00'));
    const band = () => spokenFigures();
    expect(band()).not.toMatch(/ready to apply/);
    const fields = screen.getAllByLabelText(/^Your level of/);
    for (const field of fields) fireEvent.keyDown(field, { key: 'End' });
    expect(band()).toMatch(/ready to apply/);
  });

  test('goes by half levels and can be undone', () => {
    show(DATA_ENTRY, to(SOFTWARE_QA));
    const field = () => screen.getByLabelText<HTMLInputElement>('Your level of Programming, 0 to 5');
    expect(field().value).toBe('0.7');
    press('ArrowUp');
    expect(field().value).toBe('1.0');
    press('ArrowUp');
    expect(field().value).toBe('1.5');
    act(undo);
    expect(field().value).toBe('0.7');
  });

  test('is undone by the keyboard inside the field too', () => {
    show(DATA_ENTRY, to(SOFTWARE_QA));
    press('ArrowUp');
    fireEvent.keyDown(screen.getByLabelText('Your level of Programming, 0 to 5'), {
      key: 'z',
      ctrlKey: true,
    });
    expect(useApp.getState().person?.ratings).toEqual({});
  });

  test('does not happen by merely passing through the field', () => {
    show(DATA_ENTRY, to(SOFTWARE_QA));
    const field = screen.getByLabelText('Your level of Programming, 0 to 5');
    fireEvent.focus(field);
    fireEvent.blur(field);
    expect(useApp.getState().person?.ratings).toEqual({});
  });

  test('does not move the row away', () => {
    show(DATA_ENTRY, to(SOFTWARE_QA));
    const order = () =>
      screen.getAllByLabelText(/^Your level of/).map((field) => field.getAttribute('aria-label'));
    const before = order();
    fireEvent.keyDown(screen.getByLabelText('Your level of Programming, 0 to 5'), { key: 'End' });
    expect(order()).toEqual(before);
  });
});

describe('confirming', () => {
  test('offers the eight to twelve skills that decide the move', () => {
    show(DATA_ENTRY, to(SOFTWARE_QA));
    const count = screen.getAllByLabelText(/^Your level of/).length;
    expect(count).toBeGreaterThanOrEqual(8);
    expect(count).toBeLessThanOrEqual(12);
  });

  test('“about right” makes a level the person’s own and changes no number', () => {
    show(DATA_ENTRY, to(SOFTWARE_QA));
    const spoken = () => spokenFigures();
    const before = spoken();
    const button = screen.getByRole('button', { name: 'About right: Programming' });
    fireEvent.click(button);
    expect(button.getAttribute('aria-pressed')).toBe('true');
    expect(spoken()).toBe(before);
    expect(textOf(region('You bring'))).toMatch(/1 level set by you/);
  });

  test('“not sure” is an answer, and leaves the level assumed', () => {
    show(DATA_ENTRY, to(SOFTWARE_QA));
    fireEvent.click(screen.getByRole('button', { name: 'Not sure: Programming' }));
    expect(textOf(screen.getByText('1 of 10 looked at'))).toBeTruthy();
    expect(useApp.getState().person?.ratings).toEqual({});
  });

  test('says what a level means with the skill’s name', () => {
    show(DATA_ENTRY, to(SOFTWARE_QA));
    const field = screen.getByLabelText('Your level of Programming, 0 to 5');
    const meaning = () => textOf(document.getElementById(field.getAttribute('aria-describedby') ?? ''));
    expect(meaning()).toMatch(/^Between “.*Programming.*” and “.*Programming.*”/);
    fireEvent.keyDown(field, { key: 'End' });
    expect(meaning()).toMatch(/^You set how Programming is done/);
  });
});

describe('what is not known', () => {
  test('is said with its reason for a job of which only the title is published, and pay still stands', () => {
    show(DATA_ENTRY, to('15-1299.00'));
    expect(textOf(region(/not known/))).toMatch(/hold only the title of Computer Occupations, All Other/);
    expect(textOf(region('Now and there'))).toMatch(/\$76,360/);
    expect(screen.queryByText(/NaN/)).toBeNull();
  });

  test('includes licenses, the employer’s goal and a likelihood nobody estimated', () => {
    show(DATA_ENTRY, to(SOFTWARE_QA));
    expect(textOf(region('Possible barriers'))).toMatch(/License not known/);
    expect(textOf(region(/Why this is/))).toMatch(/employer's goal ?Not known/);
    expect(textOf(region('Do people make this move?'))).toMatch(/Not known/);
  });

  test('is marked where a job’s ratings are estimated, with the jobs they come from', () => {
    const container = show('43-6014.00', to('13-1082.00'));
    expect(textOf(container.querySelector('header'))).toMatch(/estimated from .+; .+, so every number/);
  });
});

describe('a skill whose rating the source withholds', () => {
  const shift: Destination = {
    kind: 'shift',
    role: '15-1252.00' as RoleId,
    shift: 'new-and-emerging-software' as ShiftId,
  };

  test('is asked about first, reads “not known”, and counts once the person has set it', () => {
    show('15-1252.00', shift);
    const field = () => screen.getByLabelText<HTMLInputElement>('Your level of Programming, 0 to 5');
    expect(screen.getAllByLabelText(/^Your level of/)[0]).toBe(field());
    expect(field().value).toBe('');
    expect(textOf(field().closest('li'))).toMatch(/not known.*withholds/);
    expect(textOf(region('You bring'))).toMatch(/2 skills are not known/);
    fireEvent.keyDown(field(), { key: 'End' });
    expect(field().value).toBe('5.0');
    expect(textOf(region('You bring'))).toMatch(/1 skill is not known.*Quality Control Analysis/);
    expect(screen.getAllByLabelText(/^Your level of/)[0]).toBe(field());
  });
});

describe('barriers', () => {
  test('each say why and what would open them, a survey softening the degree', () => {
    show(DATA_ENTRY, to(SOFTWARE_QA));
    const text = textOf(region('Possible barriers'));
    expect(text).toMatch(/Entry usually asks a bachelor's degree; 47% of 34 surveyed said less is required/);
    expect(text).toMatch(/What would open it: the credential, or an employer who waives it/);
    expect(textOf(region('Time to get ready'))).toMatch(/4 years of its own/);
  });

  test('no weekly hours read “not feasible”, here and in the time', () => {
    show(DATA_ENTRY, to(SOFTWARE_QA), { weeklyHours: 0 });
    expect(textOf(region('Time to get ready'))).toMatch(/not feasible/);
    expect(textOf(region('Possible barriers'))).toMatch(/You have set 0 hours a week/);
  });
});

describe('figures', () => {
  test('stand with place, source and year, the lower quartile before the median', () => {
    show(DATA_ENTRY, to(SOFTWARE_QA));
    const text = textOf(region('Now and there'));
    expect(text).toMatch(/United States\. .*May 2024.*2024–34/);
    expect(text.indexOf('lower quartile')).toBeLessThan(text.indexOf('Median pay'));
  });

  test('of exposure get a direction only where both sources agree', () => {
    show(DATA_ENTRY, to(SOFTWARE_QA));
    expect(textOf(region('Now and there'))).toMatch(/sources disagree/);
  });

  test('of ratings older than eight years say so with their date', () => {
    show('41-2031.00', to('13-1199.06'));
    expect(textOf(region('You build'))).toMatch(/Online Merchants: rated July 2014 \(old\)/);
  });
});

describe('a change in one’s own job', () => {
  const shift: Destination = {
    kind: 'shift',
    role: '15-1252.00' as RoleId,
    shift: 'new-and-emerging-software' as ShiftId,
  };

  test('reads as growing, with no barriers of entry and no other job pushed', () => {
    show('15-1252.00', shift);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/New and emerging software/);
    expect(screen.getByText('How your job may change')).toBeTruthy();
    const barriers = textOf(region('Possible barriers'));
    expect(barriers).not.toMatch(/Education|degree/);
    expect(screen.queryByText(/Smaller steps/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Not for me' })).toBeNull();
    expect(textOf(region(/Why this is growing/))).toMatch(/You stay in/);
  });
});

test('two skills of one name are told apart by their kind', () => {
  show('13-2051.00', { kind: 'role', role: '13-2031.00' as RoleId });
  const text = textOf(region('You bring'));
  expect(text).toMatch(/Mathematics \(skill\)/);
  expect(text).toMatch(/Mathematics \(knowledge\)/);
});

describe('the screen', () => {
  test('puts strengths before bad news', () => {
    show(DATA_ENTRY, to(SOFTWARE_QA), { triggers: ['automation'] });
    const text = textOf(region(/Why this is/));
    expect(text.indexOf('You bring, more than most jobs')).toBeLessThan(text.indexOf('−25.9%'));
    expect(text).toMatch(/points toward changing jobs; staying is possible too/);
    expect(text).toMatch(/About 9,500 openings a year remain/);
  });

  test('shows smaller steps beside a big one, smallest first, and opens them', () => {
    show(DATA_ENTRY, to(SOFTWARE_QA));
    const steps = within(region(/Smaller steps/)).getAllByRole('button');
    expect(steps.map((step) => textOf(step.querySelector('strong')))).toEqual([
      'Inspectors, Testers, Sorters, Samplers, and Weighers',
      'Quality Control Analysts',
    ]);
    fireEvent.click(steps[0]!);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/Inspectors/);
  });

  test('sets a move aside with a reason and takes that back', () => {
    show(DATA_ENTRY, to(SOFTWARE_QA));
    fireEvent.click(screen.getByRole('button', { name: 'Not for me' }));
    fireEvent.change(screen.getByLabelText('Why, if you like'), { target: { value: 'too much screen' } });
    expect(useApp.getState().person?.notForMe).toEqual([{ role: SOFTWARE_QA, reason: 'too much screen' }]);
    fireEvent.click(screen.getByRole('button', { name: 'Take it back' }));
    expect(useApp.getState().person?.notForMe).toEqual([]);
  });

  test('sets a move aside with a quick reason, which a second press takes back', () => {
    show(DATA_ENTRY, to(SOFTWARE_QA));
    fireEvent.click(screen.getByRole('button', { name: 'Not for me' }));
    fireEvent.click(screen.getByRole('button', { name: 'The hours' }));
    expect(useApp.getState().person?.notForMe).toEqual([{ role: SOFTWARE_QA, reason: 'The hours' }]);
    fireEvent.click(screen.getByRole('button', { name: 'The hours', pressed: true }));
    expect(useApp.getState().person?.notForMe).toEqual([{ role: SOFTWARE_QA, reason: '' }]);
  });

  test('says what the levels of a gap mean, now and needed', () => {
    show(DATA_ENTRY, to(SOFTWARE_QA));
    const [programming] = within(region('You build')).getAllByText(/^Needed: .*Programming/);
    expect(textOf(programming!)).toMatch(/^Needed: You do the usual Programming tasks/);
  });

  test('has one first heading, and no heading skips a level', () => {
    const container = show(DATA_ENTRY, to(SOFTWARE_QA));
    const levels = [...container.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.slice(1).forEach((level, at) => {
      expect(level - levels[at]!).toBeLessThanOrEqual(1);
    });
  });

  test('without a move says so and shows a way to one', () => {
    show(DATA_ENTRY, null);
    fireEvent.click(screen.getByRole('button', { name: 'Go to the map' }));
    expect(useApp.getState().screen).toBe('map');
  });
});

// What can be written by hand about a job, as a person does it: change, see who did, put back.
import { Dialog } from '@base-ui/react/dialog';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { EditSheet } from '../../../renderer/features/edit/EditSheet.tsx';
import { undo, useApp } from '../../../renderer/store/store.ts';
import type { Overlay } from '../../../shared/model/overlay.ts';
import type { RoleId } from '../../../shared/model/pack.ts';
import { indexPack } from '../../../shared/moves/pack-index.ts';
import { applyOverlay } from '../../../shared/packs/apply-overlay.ts';
import { requirementsOf } from '../../../shared/packs/requirement-rows.ts';
import { makePack } from '../../fixtures/make-pack.ts';
import { overlayOn } from '../../unit/packs/overlays.ts';
import { openApp, textOf } from '../support.ts';

const pack = makePack({ roleCount: 16, skillsPerKind: 4 });
const index = indexPack(pack);
const role = pack.roles[0]!;
const empty = overlayOn(pack);
const rows = requirementsOf(index, empty, role.id).filter(({ skill }) => skill.kind !== 'ability');
const { name } = rows[0]!.skill;

/** Opens the sheet of a job; the index follows the overlay as the worker makes it. */
function open() {
  openApp(index, pack.roles[1]!.id, { kind: 'role', role: role.id });
  useApp.setState({ overlay: empty });
  const asked: (RoleId | null)[] = [];
  const sheet = (shown: RoleId) => (
    <Dialog.Root open>
      <Dialog.Portal>
        <Dialog.Popup>
          <EditSheet role={shown} onRole={(next) => asked.push(next)} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
  const { rerender } = render(sheet(role.id));
  return { asked, show: (next: RoleId) => rerender(sheet(next)) };
}

function overlay(): Overlay {
  const { overlay: written } = useApp.getState();
  if (written === null) throw new Error('No overlay.');
  return written;
}

function reindex(): void {
  const { pack: overlaid, byHand } = applyOverlay(pack, overlay());
  act(() => useApp.setState({ pack: { status: 'ready', index: indexPack(overlaid, byHand) } }));
}

const press = (label: string | RegExp) => fireEvent.click(screen.getByRole('button', { name: label }));
const type = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const line = (skill: string) =>
  screen.getByRole('heading', { name: new RegExp(`^${skill} `) }).closest('li')!;

let opened: ReturnType<typeof open>;
beforeEach(() => {
  opened = open();
});

describe('what a job asks', () => {
  test('is changed by choosing and by steps, says who did, and is put back value by value', () => {
    type('Your name, beside what you write', 'Ana');
    fireEvent.change(screen.getByRole('combobox', { name: `How much ${name} matters` }), {
      target: { value: '0.5' },
    });
    press(`Lower ${name}`);
    expect(overlay().requirements).toHaveLength(1);
    expect(textOf(line(name))).toMatch(
      /Importance: edited by Ana, .*; was: .*Level: edited by Ana, .*; was \d/,
    );
    press(`Put back: Level, ${name}`);
    expect(overlay().requirements[0]).toMatchObject({ level: null, importance: { value: 0.5, by: 'Ana' } });
    press(`Put back: Importance, ${name}`);
    expect(overlay()).toEqual(empty);
    expect(textOf(line(name))).not.toContain('edited');
  });

  test('says "by you" where no name was left', () => {
    press(`Raise ${name}`);
    expect(textOf(line(name))).toContain('edited by you');
  });

  test('is struck out, stays in the list, and undo takes it back', () => {
    press(`Not asked: ${name}`);
    reindex();
    expect(textOf(line(name))).toContain('not asked here: edited by you');
    expect(within(line(name)).queryByRole('spinbutton')).toBeNull();
    act(() => undo());
    expect(overlay()).toEqual(empty);
    expect(within(line(name)).getByRole('textbox')).not.toBeNull();
  });

  test('cannot be changed where what was written cannot be read, which it says', () => {
    const error = { code: 'file-newer', file: 'an overlay', version: 9, supported: 1 } as const;
    act(() => useApp.setState({ overlay: null, overlayProblem: error }));
    expect(screen.getByText(/can't be read, so nothing can be changed/)).not.toBeNull();
    expect(screen.queryByRole('button', { name: `Raise ${name}` })).toBeNull();
  });
});

describe('what has no place in the job data', () => {
  test('is named, and kept', () => {
    const level = { value: 3, by: 'Ana', at: '2026-11-20T18:30:00.000Z' };
    const lost = { change: 'values', role: 'gone', skill: rows[0]!.skill.id, importance: null, level };
    act(() => useApp.setState({ overlay: overlayOn(pack, { requirements: [lost] }) }));
    reindex();
    expect(
      screen.getByText(/^1 entry has no place in these job data and is kept: skill .* of gone\.$/),
    ).not.toBeNull();
    expect(overlay().requirements).toHaveLength(1);
  });
});

describe('what is known where one is', () => {
  const section = (title: string) => screen.getByRole('heading', { name: title }).closest('section')!;

  test('stands beside the national figure, with who added it, and can be changed and removed', () => {
    expect(textOf(section('Pay here'))).toMatch(
      /In the job data: \$[\d,]+ at the start, \$[\d,]+ at the middle/,
    );
    press('Add pay');
    type('Lowest', '31000');
    type('Highest', '36500.5');
    type('Place', 'Dayton');
    press('Save');
    const [fact] = overlay().facts;
    expect(fact).toMatchObject({ kind: 'pay', low: 31_000, middle: null, high: 36_500.5, currency: 'USD' });
    expect(textOf(section('Pay here'))).toMatch(
      /from \$31,000, up to \$36,500\.50 a year, Dayton.*added by you/,
    );
    press(/^Change: from/);
    type('Lowest', '32000');
    press('Save');
    expect(overlay().facts).toMatchObject([{ id: fact!.id, low: 32_000 }]);
    press(/^Remove: from/);
    expect(overlay()).toEqual(empty);
  });

  test('says what is missing and keeps what was typed', () => {
    press('Add pay');
    type('Lowest', '50000');
    type('Highest', '40000');
    press('Save');
    expect(textOf(screen.getByRole('alert'))).toMatch(/must not be below/);
    expect(screen.getByLabelText<HTMLInputElement>('Lowest').value).toBe('50000');
    expect(overlay()).toEqual(empty);
  });

  test.each([
    ['Add an employer', [['Name', 'Mill & Sons']], /Mill & Sons/],
    [
      'Add a count',
      [
        ['Open jobs', '4'],
        ['Counted on', '2026-11-19'],
      ],
      /4 open jobs on Nov 19, 2026/,
    ],
    [
      'Add a price',
      [
        ['Title', 'Spreadsheets'],
        ['Price', '240.5'],
      ],
      /Spreadsheets: \$240\.50/,
    ],
    ['Add a waiver', [['Employer', 'Mill & Sons']], /Education: not insisted on by Mill & Sons/],
    ['Add a title', [['Title', 'Records typist']], /Records typist/],
  ] as const)('takes every kind: %s', (button, fields, text) => {
    press(button);
    for (const [label, value] of fields) type(label, value);
    press('Save');
    expect(overlay().facts).toHaveLength(1);
    expect(screen.getByText(text)).not.toBeNull();
  });
});

describe('a job of one’s own', () => {
  test('begins as a copy, opens in the place of the other, and can be removed', () => {
    const { asked, show } = opened;
    press('Add a job like this one');
    type('Title', 'Night dispatcher');
    press('Add and go on');
    const [job] = overlay().roles;
    expect(job).toMatchObject({
      title: 'Night dispatcher',
      family: role.family,
      copiedFrom: { role: role.id },
    });
    expect(asked).toEqual([job!.id]);
    reindex();
    show(job!.id);
    expect(screen.getByRole('heading', { name: 'Night dispatcher' })).not.toBeNull();
    expect(screen.getAllByRole('heading', { name: new RegExp(`^${name} `) })).toHaveLength(1);
    fireEvent.change(screen.getByLabelText('Title'), { target: { value: '' } });
    expect(overlay().roles[0]?.title).toBe('Night dispatcher');
    fireEvent.change(screen.getByLabelText('Title'), { target: { value: 'Night desk' } });
    fireEvent.change(screen.getByLabelText('Usual preparation'), { target: { value: '4' } });
    expect(overlay().roles).toMatchObject([{ title: 'Night desk', zone: 4 }]);
    press('Remove this job');
    expect(overlay()).toEqual(empty);
    expect(asked).toEqual([job!.id, null]);
  });
});

// What was written by hand reaches the moves: edited requirements say so, waivers open gates, local pay replaces nothing.
import { describe, expect, test } from 'vitest';
import type { Pack } from '../../../shared/model/pack.ts';
import { newPerson } from '../../../shared/model/person.ts';
import { defaultSettings } from '../../../shared/model/settings.ts';
import type { Gate } from '../../../shared/moves/gates.ts';
import { allMoves, moveContext } from '../../../shared/moves/move.ts';
import { openMoveTo } from '../../../shared/moves/open-move.ts';
import { indexPack } from '../../../shared/moves/pack-index.ts';
import { applyOverlay } from '../../../shared/packs/apply-overlay.ts';
import { makePack } from '../../fixtures/make-pack.ts';
import { overlayOn, written } from '../packs/overlays.ts';

const made = makePack({ roleCount: 20, skillsPerKind: 6 });
const origin = made.roles[0]!;
const pack: Pack = {
  ...made,
  roles: made.roles.map((role) => ({ ...role, education: { entry: 'bachelor', survey: null } })),
};
const destination = pack.roles[5]!;
const skill = pack.skills[1]!.id;

/** The move from the first role to the sixth, opened, with something written over the pack. */
function moveWith(content: object) {
  const overlaid = applyOverlay(pack, overlayOn(pack, content));
  const index = indexPack(overlaid.pack, overlaid.byHand);
  const person = { ...newPerson(origin.id), education: 'high-school' as const, payFloor: 1 };
  const context = moveContext(index, person, defaultSettings.assumptions, null)!;
  return openMoveTo(context, { kind: 'role', role: destination.id })!;
}

function gate<K extends Gate['kind']>(gates: readonly Gate[], kind: K) {
  return gates.find((candidate): candidate is Extract<Gate, { kind: K }> => candidate.kind === kind)!;
}

const fact = { id: '00000000-0000-4000-8000-000000000001', role: destination.id, note: '', ...written };
const raised = (role: string) => ({
  change: 'values',
  role,
  skill,
  importance: { value: 1, ...written },
  level: { value: 5, ...written },
});

describe('a move over a pack with changes by hand', () => {
  test('asks what was changed, and its terms name the change', () => {
    const { explanation } = moveWith({ requirements: [raised(destination.id)] });
    const term = explanation!.terms.find((candidate) => candidate.skill.id === skill)!;
    expect(term).toMatchObject({ need: 5, edit: { level: { value: 5, by: 'Ana' } } });
    expect(explanation!.terms.filter(({ edit }) => edit !== null)).toEqual([term]);
    expect(explanation!.useTerms.every(({ edit }) => edit === null)).toBe(true);
  });

  test('uses what was changed of the current job, and its terms of use name the change', () => {
    const { explanation } = moveWith({ requirements: [raised(origin.id)] });
    const edited = explanation!.useTerms.filter(({ edit }) => edit !== null);
    expect(edited.map((term) => [term.skill.id, term.have])).toEqual([[skill, 5]]);
  });

  test('opens the education gate for a waiver, with who says so and no credential missing', () => {
    expect(gate(moveWith({}).move.gates, 'education')).toMatchObject({ state: 'closed', waivers: [] });
    const waived = { ...fact, kind: 'waived', gate: 'education', employer: 'Mill & Sons' };
    const { gates } = moveWith({ facts: [waived] }).move;
    expect(gate(gates, 'education')).toMatchObject({ state: 'open', credentialYears: 0, waivers: [waived] });
    expect(gate(gates, 'license')).toMatchObject({ state: 'not-known', waivers: [] });
  });

  test('opens the license gate for its own waiver, at the one destination it is about', () => {
    const { context } = moveWith({ facts: [{ ...fact, kind: 'waived', gate: 'license', employer: '' }] });
    const open = allMoves(context).filter(({ gates }) => gate(gates, 'license').state === 'open');
    expect(open.map((move) => move.destination.id)).toEqual([destination.id]);
  });

  test('holds the pay floor against the national figure, whatever is paid here', () => {
    const pay = { ...fact, kind: 'pay', low: 0, middle: 0, high: 0, per: 'year', currency: 'USD', place: '' };
    const { context, move } = moveWith({ facts: [pay] });
    expect(gate(move.gates, 'pay')).toEqual(gate(moveWith({}).move.gates, 'pay'));
    expect(context.index.byHand.facts.get(destination.id)).toEqual([pay]);
  });

  test('is the same as without when nothing is written', () => {
    expect(moveWith({}).move).toEqual(
      openMoveTo(
        moveContext(indexPack(pack), moveWith({}).context.person, defaultSettings.assumptions, null)!,
        { kind: 'role', role: destination.id },
      )!.move,
    );
  });

  test('leads to a job added by hand, which has a requirement and a zone', () => {
    const role = {
      id: 'added:1',
      title: 'Night dispatcher',
      family: origin.family,
      group: origin.group,
      zone: 2,
      alternateTitles: [],
      requirements: [{ skill, importance: 0.9, level: 3 }],
      copiedFrom: null,
      ...written,
    };
    const { context } = moveWith({ roles: [role] });
    const added = allMoves(context).at(-1)!;
    expect(added.destination.id).toBe('added:1');
    expect(added.score).not.toBeNull();
    expect(added.effort).not.toBeNull();
  });
});

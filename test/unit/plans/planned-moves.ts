// Moves of the worked examples, open, as plans are made from them; plans are in English.
import i18next from 'i18next';
import { words } from '../../../renderer/words/en.ts';
import { planWords } from '../../../renderer/words/plan-words.ts';
import type { RoleId, ShiftId } from '../../../shared/model/pack.ts';
import type { Person } from '../../../shared/model/person.ts';
import { type MoveEnd, type OpenMove, openMoveTo } from '../../../shared/moves/open-move.ts';
import type { PackIndex } from '../../../shared/moves/pack-index.ts';
import { newPlan } from '../../../shared/plans/new-plan.ts';
import { contextOf, person } from '../../support/built-in-pack.ts';
import { uuid } from '../files/plans.ts';

void i18next.init({
  lng: 'en',
  resources: { en: words },
  interpolation: { escapeValue: false },
  initAsync: false,
});

export const roles = {
  keyer: '43-9021.00',
  softwareTester: '15-1253.00',
  qualityAnalyst: '19-4099.01',
  onlineMerchant: '13-1199.06',
  financeAnalyst: '13-2051.00',
} as const;

/** Ids 1, 2, 3 … as UUIDs, the same in every run. */
export function countedIds(): () => string {
  let last = 0;
  return () => uuid(++last);
}

/** The open move of a person in a role to another role. */
export function openMove(index: PackIndex, from: string, to: string, facts: Partial<Person> = {}): OpenMove {
  // `as`: the roles above are the built-in pack's.
  return openEnd(index, from, { kind: 'role', role: to as RoleId }, facts);
}

/** The open move of a person to their own role after a shift. */
export function openShift(index: PackIndex, role: string, shift: string): OpenMove {
  return openEnd(index, role, { kind: 'shift', role: role as RoleId, shift: shift as ShiftId }, {});
}

function openEnd(index: PackIndex, from: string, end: MoveEnd, facts: Partial<Person>): OpenMove {
  const open = openMoveTo(contextOf(index, person(from, facts)), end);
  if (open === null) throw new Error(`No move to ${JSON.stringify(end)}`);
  return open;
}

/** The plan made from an open move to another role. */
export function planOf(open: OpenMove) {
  const { destination } = open.move;
  const target = { kind: 'role', role: destination.id, title: destination.title } as const;
  return newPlan(
    { ...open, target, way: null, pack: null },
    { words: planWords, now: new Date('2026-11-22T12:00:00Z'), newId: countedIds() },
  );
}

// Who goes on from a stop: someone who does its job, with the person's own hours, pay floor and education.
import { newPerson, type Person } from '../model/person.ts';
import type { Move, MoveContext } from '../moves/move.ts';
import { roleAtPosition } from '../moves/pack-index.ts';

/** The person at a stop, by the stop's position. A job on the way gives no degree: education is what `direct` counts with. */
export function personAtStop({ index, person }: MoveContext, direct: Move, stop: number): Person {
  const gate = direct.gates.find(({ kind }) => kind === 'education');
  return {
    ...newPerson(roleAtPosition(index, stop).id, { ...person, payNow: null }),
    education: gate?.kind === 'education' ? gate.has : person.education,
    notForMe: person.notForMe,
  };
}

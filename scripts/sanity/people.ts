// Whom the page is about: people in the worked examples' roles and twenty others, with nothing rated.
import type { RoleId } from '../../shared/model/pack.ts';
import { newPerson } from '../../shared/model/person.ts';
import { defaultAssumptions } from '../../shared/model/settings.ts';
import { type LikelihoodModel, lifts, likelihoods } from '../../shared/moves/likelihood.ts';
import { type MoveContext, moveContext } from '../../shared/moves/move.ts';
import { entersMoves, type PackIndex } from '../../shared/moves/pack-index.ts';

const WORKED_EXAMPLES = [
  '43-9021.00',
  '41-2031.00',
  '43-6014.00',
  '15-1252.00',
  '13-2051.00',
  '11-1021.00',
  '11-2021.00',
  '13-1161.00',
];

/** The moves of the worked examples (domain 9). */
export const workedMoves = [
  ['43-9021.00', '51-9061.00'],
  ['43-9021.00', '19-4099.01'],
  ['43-9021.00', '15-1253.00'],
  ['41-2031.00', '13-1199.06'],
  ['43-6014.00', '13-1082.00'],
  ['15-1252.00', '41-9031.00'],
] as const;

const OTHERS = 20;

/** The worked examples' roles, then the same twenty others each time: an even walk through the pack. */
export function originsOf(index: PackIndex): readonly string[] {
  const roles = index.content.roles.filter(entersMoves).filter((role) => !WORKED_EXAMPLES.includes(role.id));
  const others = Array.from(
    { length: OTHERS },
    (_, n) => roles[Math.floor(((n + 0.5) * roles.length) / OTHERS)]?.id ?? '',
  );
  return [...WORKED_EXAMPLES, ...others];
}

/** What a person in a role sees on the first day; throws for a role the pack lacks. */
export function firstDay(index: PackIndex, model: LikelihoodModel, id: string): MoveContext {
  const person = newPerson(id as RoleId);
  const origin = index.roleAt.get(person.role) ?? -1;
  const usual = { likelihood: likelihoods(model, origin), lift: lifts(model, origin) };
  const context = moveContext(index, person, defaultAssumptions, usual);
  if (context === null) throw new Error(`The pack has no role ${id}`);
  return context;
}

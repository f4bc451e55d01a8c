// What a person says of themselves beyond levels: evidence, the card sort, what matters. Undo takes each of it back.
import type { SkillId } from '../../shared/model/pack.ts';
import { type CardPile, type Matters, noFacts, type Person } from '../../shared/model/person.ts';
import { closePlan, editPerson } from './actions.ts';
import { NOTHING_ASKED } from './state.ts';
import { undoable, useApp } from './store.ts';

/** Says what shows a level; only of a skill that is rated. */
export function setEvidence(skill: SkillId, evidence: string): void {
  const { person } = useApp.getState();
  const rating = person?.ratings[skill];
  if (person === null || rating === undefined) return;
  editPerson(`evidence.${skill}`, { ratings: { ...person.ratings, [skill]: { ...rating, evidence } } });
}

/** Lays a skill's card on a pile; null takes it back into the hand. */
export function layCard(skill: SkillId, pile: CardPile | null): void {
  const { person } = useApp.getState();
  if (person === null) return;
  const { [skill]: _before, ...others } = person.cards;
  editPerson(`card.${skill}`, { cards: pile === null ? others : { ...others, [skill]: pile } });
}

/** Takes ratings over from the card sort, beside those there are: also of skills that this pack lacks. */
export function seedRatings(seeded: Person['ratings']): void {
  const { person } = useApp.getState();
  if (person !== null) editPerson('ratings', { ratings: { ...seeded, ...person.ratings } });
}

/** Says what matters. */
export function editMatters(field: keyof Matters, changes: Partial<Matters>): void {
  const { person } = useApp.getState();
  if (person !== null) editPerson(`matters.${field}`, { matters: { ...person.matters, ...changes } });
}

/** Begins again for another person. Saved plans stay; undo brings the person back who was there. */
export function startOver(): void {
  if (useApp.getState().plan !== null) closePlan();
  undoable('person.none', () => {
    useApp.setState({
      person: null,
      firstFacts: noFacts,
      destination: null,
      usual: null,
      ...NOTHING_ASKED,
      screen: 'start',
    });
  });
}

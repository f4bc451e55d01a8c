// What a new plan says, in the language spoken when it is made.
import i18next from 'i18next';
import type { PlanWords } from '../../shared/plans/new-plan.ts';

/** The words of a new plan: the built-in offers' by id, an imported one's as its catalog has them. */
export const planWords: PlanWords = {
  offer: ({ title }, skill) =>
    title.kind === 'text' ? title.text : i18next.t(`steps:offers.${title.id}`, { skill }),
  barrier: (gate) => i18next.t(`steps:barriers.${gate}`),
  toRole: (origin, destination) => i18next.t('steps:titles.role', { origin, destination }),
  toShift: (role, shift) => i18next.t('steps:titles.shift', { role, shift }),
};

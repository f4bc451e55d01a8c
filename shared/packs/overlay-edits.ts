// Edits of an overlay; each gives a new document and leaves what it was given as it was.
import type { AddedRole, LocalFact, Overlay, RequirementEdit, Written } from '../model/overlay.ts';
import type { RoleId, SkillId } from '../model/pack.ts';

/** One requirement of one role. */
export type RequirementPlace = { readonly role: RoleId; readonly skill: SkillId };

/** The two values of a requirement: importance 0..1 and level 0..5. */
export type RequirementValue = 'importance' | 'level';

/** Changes values of a requirement; those not given stay as they are. A skill that was struck out is asked again. */
export function setRequirement(
  overlay: Overlay,
  place: RequirementPlace,
  values: Readonly<Partial<Record<RequirementValue, number>>>,
  { by, at }: Written,
): Overlay {
  const present = editAt(overlay, place);
  const edited = (value: RequirementValue) => {
    const given = values[value];
    if (given !== undefined) return { value: given, by, at };
    return present?.change === 'values' ? present[value] : null;
  };
  const { role, skill } = place;
  const [importance, level] = [edited('importance'), edited('level')];
  if (importance === null && level === null) return overlay;
  return withEdit(overlay, place, { change: 'values', role, skill, importance, level });
}

/** Strikes a skill out of what a role asks. */
export function strikeRequirement(
  overlay: Overlay,
  { role, skill }: RequirementPlace,
  { by, at }: Written,
): Overlay {
  return withEdit(overlay, { role, skill }, { change: 'not-asked', role, skill, by, at });
}

/** Puts back one value of a requirement as the role has it, or, without a value named, the whole of it. */
export function revertRequirement(
  overlay: Overlay,
  place: RequirementPlace,
  value?: RequirementValue,
): Overlay {
  const present = editAt(overlay, place);
  if (present === undefined) return overlay;
  if (value === undefined || present.change === 'not-asked') return withEdit(overlay, place, null);
  const left = { ...present, [value]: null };
  return withEdit(overlay, place, left.importance === null && left.level === null ? null : left);
}

/** Adds a role, or replaces what was written of it. */
export function setAddedRole(overlay: Overlay, role: AddedRole): Overlay {
  return { ...overlay, roles: replaced(overlay.roles, role, ({ id }) => id) };
}

/** Removes an added role with all that was written about it. */
export function removeAddedRole(overlay: Overlay, role: RoleId): Overlay {
  const isAbout = (entry: { readonly role: RoleId }) => entry.role === role;
  return {
    ...overlay,
    roles: overlay.roles.filter(({ id }) => id !== role),
    requirements: overlay.requirements.filter((edit) => !isAbout(edit)),
    facts: overlay.facts.filter((fact) => !isAbout(fact)),
  };
}

/** Adds a local fact, or replaces what it said. */
export function setLocalFact(overlay: Overlay, fact: LocalFact): Overlay {
  return { ...overlay, facts: replaced(overlay.facts, fact, ({ id }) => id) };
}

/** Removes a local fact. */
export function removeLocalFact(overlay: Overlay, id: LocalFact['id']): Overlay {
  return { ...overlay, facts: overlay.facts.filter((fact) => fact.id !== id) };
}

/** The same entries over another edition of the pack; those that have no place there are told as strays. */
export function carriedOver(overlay: Overlay, pack: Overlay['pack']): Overlay {
  return { ...overlay, pack };
}

/** How many entries an overlay has. */
export function entryCount({ requirements, roles, facts }: Overlay): number {
  return requirements.length + roles.length + facts.length;
}

/** The edit of a requirement, if there is one. */
function editAt({ requirements }: Overlay, { role, skill }: RequirementPlace): RequirementEdit | undefined {
  return requirements.find((edit) => edit.role === role && edit.skill === skill);
}

function withEdit(overlay: Overlay, place: RequirementPlace, edit: RequirementEdit | null): Overlay {
  const keyOf = ({ role, skill }: RequirementPlace) => JSON.stringify([role, skill]);
  const requirements =
    edit === null
      ? overlay.requirements.filter((present) => keyOf(present) !== keyOf(place))
      : replaced(overlay.requirements, edit, keyOf);
  return { ...overlay, requirements };
}

/** The entries with one in the place of that of the same key, or after them. */
function replaced<T>(entries: readonly T[], entry: T, keyOf: (entry: T) => string): T[] {
  const isPresent = entries.some((present) => keyOf(present) === keyOf(entry));
  if (!isPresent) return [...entries, entry];
  return entries.map((present) => (keyOf(present) === keyOf(entry) ? entry : present));
}

// A pack with what was written by hand over it: a pack like any other, to be indexed, searched and drawn. The pack it
// comes from is never changed, and an entry whose role or skill the pack lacks is reported instead of applied.
import type { AddedRole, LocalFact, Overlay, RequirementEdit } from '../model/overlay.ts';
import type { Pack, PackRole, RoleId, SkillId } from '../model/pack.ts';
import type { Asked, ByHand, EditedRequirement } from '../moves/by-hand.ts';
import { writtenSources } from './written-sources.ts';

type RoleAndSkill = { readonly role: RoleId; readonly skill: SkillId };

/** A pack with an overlay applied, and what was written by hand, to be looked up. */
export type OverlaidPack = { readonly pack: Pack; readonly byHand: ByHand };

type Edits = ReadonlyMap<RoleId, readonly RequirementEdit[]>;

const NOT_KNOWN: Asked = { importance: null, level: null };
const NOT_ASKED: Asked = { importance: 0, level: 0 };

/** Positions of the pack's skills by id. */
type SkillPositions = ReadonlyMap<SkillId, number>;

/**
 * Applies an overlay. A valid pack stays valid; a role that nothing is written about stays the same object, and so does
 * the pack when nothing in it changes. O(pack's roles and skills + entries).
 */
export function applyOverlay(pack: Pack, overlay: Overlay): OverlaidPack {
  const skillAt: SkillPositions = new Map(pack.skills.map(({ id }, at) => [id, at]));
  const isTaken = idsOf(pack.roles);
  const families = idsOf(pack.families);
  const groups = idsOf(pack.groups);
  const [added, strayRoles] = parted(
    overlay.roles,
    ({ id, family, group }) => !isTaken.has(id) && families.has(family) && groups.has(group),
  );
  const roles = idsOf([...pack.roles, ...added]);
  const [edits, strayEdits] = parted(
    overlay.requirements,
    ({ role, skill }) => roles.has(role) && skillAt.has(skill),
  );
  const [facts, strayFacts] = parted(overlay.facts, ({ role }) => roles.has(role));
  const withOwn = addRoles(pack, added, skillAt);
  const editsOf = grouped(edits);
  const strays = {
    requirements: [...strayEdits.map(roleAndSkill), ...askedBeyond(added, skillAt)],
    roles: strayRoles,
    facts: strayFacts,
  };
  return {
    pack: addTitles(editRoles(withOwn, editsOf, skillAt), facts),
    byHand: {
      edits: editedRequirements(withOwn, editsOf, skillAt),
      added: new Map(added.map((role) => [role.id, role])),
      facts: grouped(facts),
      strays,
    },
  };
}

/** Entries by role, in their order. */
function grouped<T extends { readonly role: RoleId }>(entries: readonly T[]): ReadonlyMap<RoleId, T[]> {
  const byRole = new Map<RoleId, T[]>();
  for (const entry of entries) byRole.set(entry.role, [...(byRole.get(entry.role) ?? []), entry]);
  return byRole;
}

/** Each edit with what the role asked before it. */
function editedRequirements(pack: Pack, editsOf: Edits, skillAt: SkillPositions): ByHand['edits'] {
  const roles = pack.roles.filter(({ id }) => editsOf.has(id));
  return new Map(
    roles.map((role) => {
      const asked = askedBy(role);
      const unlisted = role.requirements === null ? NOT_KNOWN : null;
      const edits = (editsOf.get(role.id) ?? []).map((edit): [SkillId, EditedRequirement] => [
        edit.skill,
        { edit, before: asked.get(skillAt.get(edit.skill) ?? -1) ?? unlisted },
      ]);
      return [role.id, new Map(edits)];
    }),
  );
}

function idsOf<T extends string>(items: readonly { readonly id: T }[]): ReadonlySet<T> {
  return new Set(items.map(({ id }) => id));
}

/** Those that pass and those that do not, in their order. */
function parted<T>(items: readonly T[], passes: (item: T) => boolean): readonly [T[], T[]] {
  return [items.filter(passes), items.filter((item) => !passes(item))];
}

function roleAndSkill({ role, skill }: RoleAndSkill): RoleAndSkill {
  return { role, skill };
}

function askedBeyond(added: readonly AddedRole[], skillAt: SkillPositions): RoleAndSkill[] {
  return added.flatMap(({ id, requirements }) =>
    requirements.filter(({ skill }) => !skillAt.has(skill)).map(({ skill }) => ({ role: id, skill })),
  );
}

/** The pack with added roles after its own; in other languages they keep the title they were given. */
function addRoles(pack: Pack, added: readonly AddedRole[], skillAt: SkillPositions): Pack {
  if (added.length === 0) return pack;
  const titles = added.map(({ title }) => title);
  const { sources, of } = writtenSources(pack, added);
  return {
    ...pack,
    sources: [...pack.sources, ...sources],
    roles: [
      ...pack.roles,
      ...added.map((role) => packRole(role, skillAt, { source: of(role), ...assumedOf(pack, role) })),
    ],
    alternateTitles: {
      ...pack.alternateTitles,
      ...recordOf(added.map(({ id, alternateTitles }) => [id, alternateTitles])),
    },
    ...withLabels(pack, (labels) => ({ ...labels, roles: [...labels.roles, ...titles] })),
  };
}

type Labels = NonNullable<Pack['labels']>[string];

function withLabels({ labels }: Pack, change: (labels: Labels) => Labels): Pick<Pack, 'labels'> {
  if (labels === undefined) return {};
  const changed = Object.entries(labels).map(([language, its]): [string, Labels] => [language, change(its)]);
  return { labels: Object.fromEntries(changed) };
}

function recordOf(entries: readonly (readonly [RoleId, string[]])[]): Pack['alternateTitles'] {
  // fromEntries forgets the brand of its keys.
  return Object.fromEntries(entries) as Pack['alternateTitles'];
}

/** What is assumed of the role another was copied from is assumed of the copy too; its zone was chosen. */
function assumedOf({ roles }: Pack, { copiedFrom }: AddedRole): Pick<PackRole, 'assumed'> {
  const model = roles.find(({ id }) => id === copiedFrom?.role);
  const assumed = model?.assumed?.filter((part) => part !== 'zone') ?? [];
  return assumed.length === 0 ? {} : { assumed };
}

/** A role of the pack's shape: what was written of it, and nothing else known. */
function packRole(
  added: AddedRole,
  skillAt: SkillPositions,
  given: Pick<PackRole, 'source' | 'assumed'>,
): PackRole {
  const { id, title, family, group, zone, requirements } = added;
  const asked = new Map<number, Asked>();
  for (const requirement of requirements) {
    const at = skillAt.get(requirement.skill);
    if (at !== undefined) asked.set(at, requirement);
  }
  const isBare = asked.size === 0;
  return {
    id,
    title,
    family,
    group,
    basis: isBare ? 'title-only' : 'rated',
    zone,
    requirements: isBare ? null : columnsOf(asked),
    ratings: [],
    ...given,
    estimatedFrom: [],
    tools: [],
    activities: [],
    related: { primaryShort: [], primaryLong: [], supplemental: [] },
    workStyles: null,
    interests: null,
    education: { entry: null, survey: null },
    pay: null,
    outlook: null,
    employment: null,
    exposure: { eloundouBeta: null, microsoft: null },
  };
}

function editRoles(pack: Pack, editsOf: Edits, skillAt: SkillPositions): Pack {
  if (editsOf.size === 0) return pack;
  const roles = pack.roles.map((role) => {
    const edits = editsOf.get(role.id);
    return edits === undefined ? role : editRole(role, edits, skillAt);
  });
  return { ...pack, roles };
}

/** What was not known of a title-only role stays so for its skills until a value is written; the rest is then not asked. */
function editRole(role: PackRole, edits: readonly RequirementEdit[], skillAt: SkillPositions): PackRole {
  const unlisted = role.requirements === null ? NOT_KNOWN : NOT_ASKED;
  const asked = askedBy(role);
  for (const edit of edits) {
    const at = skillAt.get(edit.skill);
    if (at === undefined) continue;
    if (edit.change === 'not-asked') asked.delete(at);
    else asked.set(at, edited(asked.get(at) ?? unlisted, edit));
  }
  if (role.requirements === null && asked.size === 0) return role;
  const basis = role.basis === 'title-only' ? 'rated' : role.basis;
  return { ...role, basis, requirements: columnsOf(asked) };
}

function edited(
  present: Asked,
  { importance, level }: Extract<RequirementEdit, { readonly change: 'values' }>,
): Asked {
  return {
    importance: importance === null ? present.importance : importance.value,
    level: level === null ? present.level : level.value,
  };
}

/** What a role asks, by the skill's position. */
function askedBy({ requirements }: PackRole): Map<number, Asked> {
  const { skills, importance, level } = requirements ?? { skills: [], importance: [], level: [] };
  return new Map(
    skills.map((skill, at) => [skill, { importance: importance[at] ?? null, level: level[at] ?? null }]),
  );
}

function columnsOf(asked: ReadonlyMap<number, Asked>): NonNullable<PackRole['requirements']> {
  const rising = [...asked].toSorted(([a], [b]) => a - b);
  return {
    skills: rising.map(([skill]) => skill),
    importance: rising.map(([, { importance }]) => importance),
    level: rising.map(([, { level }]) => level),
  };
}

/** What jobs are called here, after the titles the pack knows, in each of its languages. */
function addTitles(pack: Pack, facts: readonly LocalFact[]): Pack {
  const titles = facts.filter((fact) => fact.kind === 'job-title');
  if (titles.length === 0) return pack;
  const add = (to: Pack['alternateTitles']): Pack['alternateTitles'] => {
    const added = { ...to };
    for (const { role, title } of titles) {
      const present = Object.hasOwn(added, role) ? (added[role] ?? []) : [];
      if (!present.includes(title)) added[role] = [...present, title];
    }
    return added;
  };
  return {
    ...pack,
    alternateTitles: add(pack.alternateTitles),
    ...withLabels(pack, (labels) => ({ ...labels, alternateTitles: add(labels.alternateTitles) })),
  };
}

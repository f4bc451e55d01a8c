// What a pack's schema cannot say: ids are unique, columns are as long as what they stand over, references lead somewhere.
import { educationLevels, type Pack, type PackRole, type Skill } from '../model/pack.ts';

/** Problems of a pack that fits its schema, each naming its place; empty when there are none. */
export function packProblems(pack: Pack): readonly string[] {
  const problems: string[] = [];
  for (const list of [
    'sources',
    'skills',
    'tools',
    'workStyles',
    'interests',
    'families',
    'groups',
  ] as const) {
    problems.push(...repeatedIds(list, pack[list]));
  }
  problems.push(...repeatedIds('roles', pack.roles), ...repeatedIds('shifts', pack.shifts));
  const known: Known = {
    sources: idsOf(pack.sources),
    skills: idsOf(pack.skills),
    tools: idsOf(pack.tools),
    families: idsOf(pack.families),
    groups: idsOf(pack.groups),
    roles: idsOf(pack.roles),
    ofKind: countKinds(pack.skills),
  };
  for (const [fact, source] of Object.entries(pack.factSources)) {
    if (source !== null && !known.sources.has(source))
      problems.push(`factSources: ${fact} names no known source`);
  }
  pack.groups.forEach((group, at) => {
    if (!known.families.has(group.family))
      problems.push(`groups[${at}] ${group.id}: no family ${group.family}`);
  });
  pack.roles.forEach((role, at) => {
    for (const problem of roleProblems(pack, known, role))
      problems.push(`roles[${at}] ${role.id}: ${problem}`);
  });
  problems.push(...mainRoleProblems(pack.roles));
  for (const id of Object.keys(pack.alternateTitles)) {
    if (!known.roles.has(id)) problems.push(`alternateTitles: no role ${id}`);
  }
  problems.push(...labelProblems(pack, known.roles));
  pack.shifts.forEach((shift, at) => {
    const place = `shifts[${at}] ${shift.id}`;
    for (const id of shift.roles) if (!known.roles.has(id)) problems.push(`${place}: no role ${id}`);
    for (const { skill } of shift.raises) {
      if (!known.skills.has(skill)) problems.push(`${place}: no skill ${skill}`);
    }
  });
  return problems;
}

type Ids = ReadonlySet<string>;
type KindCounts = Readonly<Record<Skill['kind'], number>>;
type Known = Readonly<Record<'sources' | 'skills' | 'tools' | 'families' | 'groups' | 'roles', Ids>> & {
  readonly ofKind: KindCounts;
};

function idsOf(items: readonly { readonly id: string }[]): Ids {
  return new Set(items.map(({ id }) => id));
}

function countKinds(skills: readonly Skill[]): KindCounts {
  const counts = { skill: 0, knowledge: 0, ability: 0 };
  for (const { kind } of skills) counts[kind]++;
  return counts;
}

function repeatedIds(list: string, items: readonly { readonly id: string }[]): string[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, at) => {
    const isRepeated = seen.has(id);
    seen.add(id);
    return isRepeated ? [`${list}[${at}] ${id}: the id is not unique`] : [];
  });
}

function roleProblems(pack: Pack, known: Known, role: PackRole): string[] {
  return [
    ...columnProblems(pack, known, role),
    ...referenceProblems(pack, known, role),
    ...basisProblems(role),
  ];
}

function columnProblems(pack: Pack, known: Known, role: PackRole): string[] {
  const columns: readonly (readonly [string, readonly unknown[] | undefined, string, number])[] = [
    ['importance', role.requirements?.importance, 'its skills', role.requirements?.skills.length ?? 0],
    ['level', role.requirements?.level, 'its skills', role.requirements?.skills.length ?? 0],
    ['work style impact', role.workStyles?.impact, 'workStyles', pack.workStyles.length],
    ['work style distinctiveness', role.workStyles?.distinctiveness, 'workStyles', pack.workStyles.length],
    ['interests', role.interests ?? undefined, 'interests', pack.interests.length],
    ['education survey', role.education.survey?.percent, 'education levels', educationLevels.length],
  ];
  const problems = columns.flatMap(([name, column, over, count]) =>
    column === undefined || column.length === count
      ? []
      : [`${name} has ${column.length} columns, ${over} are ${count}`],
  );
  const listed = role.requirements?.skills ?? [];
  if (!listed.every((skill, at) => skill < pack.skills.length && skill > (listed[at - 1] ?? -1))) {
    problems.push(`its skills do not rise from 0 to below ${pack.skills.length}`);
  }
  for (const { kind, sizes } of role.ratings) {
    const ofKind = known.ofKind[kind];
    if (sizes.length !== 1 && sizes.length !== ofKind) {
      problems.push(`ratings of ${kind} hold ${sizes.length} sizes, neither 1 nor ${ofKind}`);
    }
  }
  return problems;
}

function referenceProblems(pack: Pack, known: Known, role: PackRole): string[] {
  const problems: string[] = [];
  if (!known.families.has(role.family)) problems.push(`no family ${role.family}`);
  if (!known.groups.has(role.group)) problems.push(`no group ${role.group}`);
  const { primaryShort, primaryLong, supplemental } = role.related;
  const neighbors = role.estimatedFrom.map((neighbor) => neighbor.role);
  for (const id of [...primaryShort, ...primaryLong, ...supplemental, ...neighbors]) {
    if (!known.roles.has(id)) problems.push(`no role ${id}`);
  }
  for (const tool of role.tools) {
    if (!known.tools.has(tool.id)) problems.push(`no tool ${tool.id}`);
    if (!tool.products.every((at) => at < pack.products.length)) {
      problems.push(`tool ${tool.id} names a product beyond the ${pack.products.length}`);
    }
    if (!tool.inDemand.every((at) => tool.products.includes(at))) {
      problems.push(`tool ${tool.id} has a product in demand that is not among its products`);
    }
  }
  if (!role.activities.every((at) => at < pack.activities.length)) {
    problems.push(`names an activity beyond the ${pack.activities.length}`);
  }
  return [...problems, ...sourceProblems(known, role)];
}

function sourceProblems({ sources }: Known, { source, employment }: PackRole): string[] {
  return [source, employment?.source].flatMap((id) =>
    id === undefined || sources.has(id) ? [] : [`no source ${id}`],
  );
}

/** Every language names all that the pack names, and no role beside. */
function labelProblems(pack: Pack, roles: Ids): string[] {
  return Object.entries(pack.labels ?? {}).flatMap(([language, labels]) => {
    const lengths = (['roles', 'skills', 'families', 'groups'] as const).flatMap((list) =>
      labels[list].length === pack[list].length
        ? []
        : [`${list} has ${labels[list].length} names, the pack has ${pack[list].length}`],
    );
    const unknown = Object.keys(labels.alternateTitles).filter((id) => !roles.has(id));
    const problems = [...lengths, ...unknown.map((id) => `alternateTitles: no role ${id}`)];
    if (language === pack.language) problems.push("is the pack's own language");
    return problems.map((problem) => `labels ${language}: ${problem}`);
  });
}

/** A row has at most one main role, and its only role always is. */
function mainRoleProblems(roles: readonly PackRole[]): string[] {
  const mainOf = new Map<string, string>();
  return roles.flatMap(({ id, pay, employment }, at) => {
    const problems: string[] = [];
    if (isAloneNotMain(pay) || isAloneNotMain(employment))
      problems.push('is alone in its row and not its main role');
    const other = pay?.isMain ? mainOf.get(pay.code) : undefined;
    if (other !== undefined) problems.push(`is a main role of the pay row ${pay?.code}, as is ${other}`);
    if (pay?.isMain) mainOf.set(pay.code, id);
    return problems.map((problem) => `roles[${at}] ${id}: ${problem}`);
  });
}

function isAloneNotMain(row: { readonly sharedWith: number; readonly isMain: boolean } | null): boolean {
  return row !== null && row.sharedWith === 1 && !row.isMain;
}

/** Weights are rounded in the file, so their sum may be off by as much. */
const WEIGHT_TOLERANCE = 0.001;

function basisProblems(role: PackRole): string[] {
  const hasColumns = role.requirements !== null;
  if (hasColumns !== (role.basis !== 'title-only')) {
    return [
      hasColumns ? 'has requirements, but only its title is known' : `is ${role.basis} without requirements`,
    ];
  }
  if (role.basis !== 'estimated') return [];
  const sum = role.estimatedFrom.reduce((total, { weight }) => total + weight, 0);
  return Math.abs(sum - 1) > WEIGHT_TOLERANCE ? [`weights of its neighbors sum to ${sum}, not 1`] : [];
}
